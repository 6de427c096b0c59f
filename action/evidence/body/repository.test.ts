import { expect, test } from "vitest";
import type { RepositoryFacts } from "../../../model/repository.ts";
import { aLedger } from "../../checks/examples/a-ledger.ts";
import { anEnvironment, aRepository, aSnapshot, aWorkflow } from "../../checks/examples/a-snapshot.ts";
import { anInput } from "../examples/an-input.ts";
import { record } from "../record.ts";
import { joined } from "../../../model/pieces.ts";
import { repositoryBody } from "./repository.ts";

function bodyWith(facts: Partial<RepositoryFacts>): string {
  const { files } = record(anInput({}, aSnapshot({ repositories: [aRepository(facts)] })));
  return [...files].find(([path]) => path.includes("/repositories/"))?.[1] ?? "";
}
const retire = {
  event: "retire",
  at: "2026-02-01T03:00:00Z",
  by: null,
  source: "scan",
  reason: "repository-deleted",
} as const;
const never = { path: ".github/workflows/empty.yml", why: "no-document", line: null, detail: null } as const;

test("a repository whose workflow files GitHub never runs has some", () => {
  const body = bodyWith({ workflows: [], never_run: [never] });
  expect(body).not.toContain("It has no workflow files.");
  expect(body).toContain(
    "GitHub runs none of its workflow files.\n\nGitHub never runs these files, so that they name no secret:",
  );
});

test("a repository without any says so, and one with some lists them", () => {
  expect(bodyWith({ workflows: [], never_run: [] })).toContain("It has no workflow files.");
  expect(bodyWith({ workflows: [aWorkflow(["X"])], never_run: [never] })).not.toContain("workflow files.\n");
});

test("an environment tells who reviews, whether they may review themselves, the wait and the branches", () => {
  const guarded = anEnvironment({
    reviewers: ["dana", "hana"],
    prevent_self_review: true,
    wait_minutes: 30,
    branches: "protected",
  });
  const rows = bodyWith({ environments: [guarded, anEnvironment({ id: 71, name: "staging" })] })
    .split("\n")
    .map((row) => row.split("|").map((cell) => cell.trim()))
    .filter(([, name]) => name === "`production`" || name === "`staging`");
  expect(rows.map((row) => row.slice(1, -1))).toEqual([
    ["`production`", "`dana`, `hana`", "prevented", "30 min", "protected ones"],
    ["`staging`", "none", "allowed", "0 min", "any"],
  ]);
});

test.each([
  ["active", [], "It is private, and no finding is open."],
  [
    "retired",
    [retire],
    "Retired since 2026-02-01: it was deleted, or went to an account that the scanner cannot see.",
  ],
] as const)("the first sentence of one that is %s says what matters", (state, lifecycle, sentence) => {
  const [known] = aLedger(aSnapshot()).repositories.map(({ data }) => data);
  const repository = { ...known!, state, lifecycle: [...lifecycle] };
  expect(joined(repositoryBody(repository, new Map(), "en")).split("\n\n")[1]).toBe(sentence);
});

test("the table of workflows says what starts them from outside and what is fixed to no commit", () => {
  const open = aWorkflow(["X"], null, {
    outside: ["pull_request_target"],
    unpinned: { uses: ["other/tool@v1"], more: 3 },
  });
  const before = aWorkflow(["X"], null, { outside: null, unpinned: null });
  expect(bodyWith({ workflows: [open] })).toContain("| `pull_request_target` | `other/tool@v1` +3 |");
  expect(bodyWith({ workflows: [aWorkflow(["X"])] })).toContain("| none | none | none |");
  expect(bodyWith({ workflows: [before] })).toContain("| not known | not known |");
});
