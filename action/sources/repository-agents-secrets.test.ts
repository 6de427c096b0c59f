import { addFurtherSecret } from "../../demo/github/world.ts";
import { describeRepositoryStore } from "../../test/stage/store-contract.ts";
import { repositoryAgentsSecrets } from "./repository-agents-secrets.ts";

const times = { created_at: "2026-01-01T00:00:00Z", updated_at: "2026-01-01T00:00:00Z" };

describeRepositoryStore({
  source: repositoryAgentsSecrets,
  path: "agents/secrets",
  things: "secrets",
  add: ({ world }, name, { repository }) => {
    if (repository !== undefined)
      addFurtherSecret(world, "agents", { level: "repository", repository }, { name });
  },
  item: { name: "A", ...times },
});
