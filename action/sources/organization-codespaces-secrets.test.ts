import { addFurtherSecret } from "../../demo/github/world.ts";
import { describeOrganizationStore } from "../../test/stage/store-contract.ts";
import { organizationCodespacesSecrets } from "./organization-codespaces-secrets.ts";

const times = { created_at: "2026-01-01T00:00:00Z", updated_at: "2026-01-01T00:00:00Z" };

describeOrganizationStore({
  source: organizationCodespacesSecrets,
  path: "codespaces/secrets",
  things: "secrets",
  hidden: "unavailable",
  add: ({ world, acme: organization }, name, { selected }) => {
    const store = { level: "organization" as const, organization };
    addFurtherSecret(world, "codespaces", selected === undefined ? store : { ...store, selected }, { name });
  },
  item: { name: "A", visibility: "all", ...times },
});
