import { expect, test } from "vitest";
import { factsTable } from "./facts.ts";

test.each([
  [
    "a secret of a repository",
    { visibility: null, selected_repositories: null },
    "| Selected repositories | does not apply |",
  ],
  [
    "a secret for all",
    { visibility: "all", selected_repositories: null },
    "| Selected repositories | does not apply |",
  ],
  [
    "a secret for some",
    { visibility: "selected", selected_repositories: null },
    "| Selected repositories | not known |",
  ],
  [
    "a token for all",
    { repository_selection: "all", repositories: null },
    "| Repositories | does not apply |",
  ],
  [
    "a token for some",
    { repository_selection: "subset", repositories: null },
    "| Repositories | not known |",
  ],
  ["a token for one", { repository_selection: "subset", repositories: ["a"] }, "| Repositories | `a` |"],
])("what %s does not have is no gap, what was not read is one", (_of, facts, row) => {
  expect(factsTable(facts)).toContain(row);
});
