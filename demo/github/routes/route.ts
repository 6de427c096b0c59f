import type { Answer } from "../http/answer.ts";
import type { Call } from "../http/call.ts";
import type { Permission } from "../http/permissions.ts";
import type { App, Organization, Repository } from "../world.ts";

interface Endpoint {
  method: "GET" | "POST" | "PATCH" | "PUT" | "DELETE";
  /** As in GitHub's OpenAPI description. */
  template: string;
}

/** One row of the route table: what it is, what it demands, who answers. */
export type Route = Endpoint &
  (
    | { scope: "public"; handler(call: Call): Answer | Promise<Answer> }
    | { scope: "app"; handler(call: Call, app: App): Answer | Promise<Answer> }
    | {
        scope: "organization";
        permission: Permission;
        /** Refused to personal access tokens, whatever they are permitted. */
        appsOnly?: boolean;
        handler(call: Call, organization: Organization): Answer | Promise<Answer>;
      }
    | {
        scope: "repository";
        permission: Permission;
        appsOnly?: boolean;
        handler(call: Call, repository: Repository): Answer | Promise<Answer>;
      }
  );
