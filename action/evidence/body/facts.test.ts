import { expect, test } from "vitest";
import { kinds } from "../../../model/identity.ts";
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
    "| Repositories it reaches | does not apply |",
  ],
  [
    "a token for some",
    { repository_selection: "subset", repositories: null },
    "| Repositories it reaches | not known |",
  ],
  [
    "a token for one",
    { repository_selection: "subset", repositories: ["a"] },
    "| Repositories it reaches | `a` |",
  ],
])("what %s does not have is no gap, what was not read is one", (_of, facts, row) => {
  const kind = kinds["visibility" in facts ? "actions-secret" : "fine-grained-token"];
  const idle = (
    "visibility" in facts ? facts.visibility !== "selected" : facts.repository_selection !== "subset"
  )
    ? ["selected_repositories", "repositories"]
    : [];
  expect(factsTable(kind.facts, facts, "en", { nulls: kind.nulls, idle })).toContain(row);
});

test("the same facts are the same table, in whatever order they came", () => {
  const facts = { verified: true, read_only: false, created_at: "2026-01-01T00:00:00Z", added_by: "dana" };
  const others = Object.fromEntries(Object.entries(facts).reverse());
  expect(factsTable(kinds["deploy-key"].facts, facts, "en")).toBe(
    factsTable(kinds["deploy-key"].facts, others, "en"),
  );
  expect(factsTable(kinds["deploy-key"].facts, facts, "en")).toMatch(
    /Created[\s\S]*Added by[\s\S]*Read-only[\s\S]*Verified/,
  );
});
