import { expect, test } from "vitest";
import { anActor, aRuleSet } from "../branch-rules/examples/a-rule-set.ts";
import type { Language } from "../language.ts";
import { branchRules } from "./branch-rules.ts";
import { codeOwners } from "./code-owners.ts";

const printed = (lines: ReturnType<typeof branchRules.lines>) =>
  lines.map((line) => line.map((piece) => (typeof piece === "string" ? piece : piece.data)).join(""));
const rules = (sets: Parameters<typeof branchRules.lines>[0]["sets"], language: Language = "en") =>
  printed(branchRules.lines({ branch: "main", sets }, language));

test("a branch that nothing binds has no line", () => {
  expect(rules([])).toEqual([]);
});

test("each set says what it demands and who may bypass it, and the last line what follows from all", () => {
  const sets = [
    aRuleSet({
      from: "branch-protection",
      demands: ["approval", "status-checks"],
      approvals: 2,
      checks: [{ name: "build", app: null }],
      bypass: [
        anActor("every-deploy-key"),
        anActor("team", { id: 301, name: "release", mode: "pull-request" }),
      ],
    }),
    aRuleSet({ demands: ["approval"], bypass: null }),
  ];
  expect(rules(sets)).toEqual([
    "branch protection main: approval (2), status checks (build); may be bypassed by every deploy key that may write, team release (in pull requests)",
    "ruleset of the repository main: approval (1); GitHub does not show who may bypass it",
    "Taken together, a rule may be bypassed by every deploy key that may write, team release (in pull requests), perhaps by others",
  ]);
  expect(rules(sets, "ja")).toEqual([
    "ブランチ保護 main:承認 (2)、ステータスチェック (build)。迂回できる者:書込みのできるすべてのデプロイキー、チームrelease(プルリクエストに限る)",
    "リポジトリのルールセット main:承認 (1)。迂回できる者はGitHubが表示しない",
    "すべての規則を通じて、いずれかの規則を迂回できる者:書込みのできるすべてのデプロイキー、チームrelease(プルリクエストに限る)。他にもあり得る",
  ]);
});

test.each([
  ["nobody", [], "Taken together, nobody may bypass a rule"],
  ["not known", null, "Taken together, who may bypass a rule is not known"],
] as const)("over all sets: %s", (_, bypass, line) => {
  const set = aRuleSet({ bypass: bypass && [...bypass] });
  expect(rules([set, { ...set, id: 2 }]).at(-1)).toBe(line);
});

test("code owners: the file, its errors and who owns the workflows", () => {
  const given = {
    path: ".github/CODEOWNERS",
    errors: { count: 1, first: [{ line: 3, kind: "Unknown owner" }] },
    workflow_owners: 2,
  };
  expect(printed(codeOwners.lines(given, "en"))).toEqual([
    ".github/CODEOWNERS",
    "1 error",
    "line 3: Unknown owner",
    "owners of workflow files: 2",
  ]);
  expect(printed(codeOwners.lines({ path: null, errors: null, workflow_owners: null }, "ja"))).toEqual([]);
});
