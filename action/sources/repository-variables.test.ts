import { addVariable } from "../../demo/github/world.ts";
import { describeRepositoryStore } from "../../test/stage/store-contract.ts";
import { repositoryVariables } from "./repository-variables.ts";

const times = { created_at: "2026-01-01T00:00:00Z", updated_at: "2026-01-01T00:00:00Z" };

describeRepositoryStore({
  source: repositoryVariables,
  path: "actions/variables",
  things: "variables",
  add: ({ world }, name, { repository }) => {
    if (repository !== undefined)
      addVariable(world, { level: "repository", repository }, { name, value: "correct horse" });
  },
  item: { name: "A_TOKEN", value: "correct horse", ...times },
});
