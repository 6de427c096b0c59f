import { addFurtherSecret } from "../../demo/github/world.ts";
import { describeRepositoryStore } from "../../test/stage/store-contract.ts";
import { repositoryDependabotSecrets } from "./repository-dependabot-secrets.ts";

const times = { created_at: "2026-01-01T00:00:00Z", updated_at: "2026-01-01T00:00:00Z" };

describeRepositoryStore({
  source: repositoryDependabotSecrets,
  path: "dependabot/secrets",
  things: "secrets",
  add: ({ world }, name, { repository }) => {
    if (repository !== undefined)
      addFurtherSecret(world, "dependabot", { level: "repository", repository }, { name });
  },
  item: { name: "A", ...times },
});
