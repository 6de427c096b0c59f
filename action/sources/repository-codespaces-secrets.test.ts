import { addFurtherSecret } from "../../demo/github/world.ts";
import { describeRepositoryStore } from "../../test/stage/store-contract.ts";
import { repositoryCodespacesSecrets } from "./repository-codespaces-secrets.ts";

const times = { created_at: "2026-01-01T00:00:00Z", updated_at: "2026-01-01T00:00:00Z" };

describeRepositoryStore({
  source: repositoryCodespacesSecrets,
  path: "codespaces/secrets",
  things: "secrets",
  add: ({ world }, name, { repository }) => {
    if (repository !== undefined)
      addFurtherSecret(world, "codespaces", { level: "repository", repository }, { name });
  },
  item: { name: "A", ...times },
});
