import { expect, test } from "vitest";
import { aGovernance, aSystem } from "./examples/a-context.ts";
import { aRuledContext } from "./examples/a-ruled-repository.ts";
import { aRepository, aWorkflow } from "./examples/a-snapshot.ts";
import { exemptionInWords, inWords } from "./examples/in-words.ts";
import { codeOwnersFileIsValid as check } from "./code-owners-file-is-valid.ts";

const path = ".github/CODEOWNERS";
const none = { count: 0, first: [] };
const some = { count: 4, first: [{ line: 2, kind: "Unknown owner" }] };

test.each([
  ["not read", null, "unknown", "The CODEOWNERS file of the repository was not read."],
  [
    "not there",
    { path: null, errors: null, workflow_owners: null },
    "fail",
    "The repository has no CODEOWNERS file.",
  ],
  [
    "there, its errors not shown",
    { path, errors: null, workflow_owners: 1 },
    "unknown",
    "GitHub does not show the errors in «.github/CODEOWNERS».",
  ],
  [
    "there with errors",
    { path, errors: some, workflow_owners: 1 },
    "fail",
    "GitHub finds 4 errors in «.github/CODEOWNERS», first «Unknown owner» in line 2.",
  ],
  [
    "there without an owner of workflows",
    { path, errors: none, workflow_owners: 0 },
    "fail",
    "«.github/CODEOWNERS» names no owner of every workflow file.",
  ],
  [
    "there, the owners of workflows not read",
    { path, errors: none, workflow_owners: null },
    "unknown",
    "Whether «.github/CODEOWNERS» names an owner of the workflow files was not read.",
  ],
  [
    "there and sound",
    { path, errors: none, workflow_owners: 2 },
    "pass",
    "GitHub finds no error in «.github/CODEOWNERS», which names an owner wherever a workflow file is.",
  ],
] as const)("a file that is %s", (_, given, outcome, sentence) => {
  const code_owners = given && {
    ...given,
    errors: given.errors && { count: given.errors.count, first: [...given.errors.first] },
  };
  const repository = aRepository({ code_owners, workflows: [aWorkflow([])] });
  expect(inWords(check, check.assess(repository, aRuledContext(repository)))).toEqual({ outcome, sentence });
});

test("a repository without workflow files needs no owner of them", () => {
  const repository = aRepository({ code_owners: { path, errors: none, workflow_owners: 0 }, workflows: [] });
  expect(check.assess(repository, aRuledContext(repository))).toMatchObject({ outcome: "pass" });
});

test("the question does not arise outside financial systems", () => {
  const governance = aGovernance({ systems: [aSystem()] });
  const exemption = check.exempt?.(aRepository({}, { id: 8, name: "tools" }), governance);
  expect(exemptionInWords(check, exemption)).toBe("The repository belongs to no financial system.");
});
