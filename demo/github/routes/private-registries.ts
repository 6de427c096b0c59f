import { counted } from "../http/pagination.ts";
import type { Route } from "./route.ts";

/** Private registries of an organisation: what they are, never their tokens and passwords. */
export const privateRegistryRoutes: Route[] = [
  {
    method: "GET",
    template: "/orgs/{org}/private-registries",
    scope: "organization",
    permission: "organization_private_registries=read",
    handler: (call, { privateRegistries }) =>
      counted(call, "configurations", privateRegistries, (registry) => ({ ...registry })),
  },
];
