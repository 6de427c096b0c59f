import { expect, test } from "vitest";
import { aContext, aGovernance, aSystem } from "./examples/a-context.ts";
import { aRepository, aWorkflow } from "./examples/a-snapshot.ts";
import { exemptionInWords, inWords } from "./examples/in-words.ts";
import { workflowStatesItsPermissions as check } from "./workflow-states-its-permissions.ts";

const governance = aGovernance({ systems: [aSystem()] });
const silent = (changes = {}) => aWorkflow([], null, { default_token: true, ...changes });

test.each([
  ["unknown", "the files are unread", null, "The workflow files of the repository were not read."],
  [
    "unknown",
    "evidence of before does not say",
    [aWorkflow([], null, { default_token: null })],
    "Which permissions its workflows state was not read.",
  ],
  [
    "fail",
    "a job has the default",
    [silent(), aWorkflow([])],
    "Jobs of «.github/workflows/deploy.yml» state no permissions and get the default.",
  ],
  ["pass", "all are stated", [aWorkflow([])], "Every job of its workflows has stated permissions."],
  [
    "pass",
    "the caller states them",
    [silent({ starts: "call" })],
    "Every job of its workflows has stated permissions.",
  ],
] as const)("is %s where %s", (outcome, _, workflows, sentence) => {
  const repository = aRepository({ workflows: workflows === null ? null : [...workflows] });
  const { restsOn: __, ...result } = check.assess(repository, aContext({ governance }));
  expect(inWords(check, result)).toEqual({ outcome, sentence });
});

test("it is not asked of a repository of no financial system", () => {
  const other = aRepository({}, { id: 8, name: "tools" });
  expect(exemptionInWords(check, check.exempt?.(other, governance))).toBe(
    "The repository belongs to no financial system.",
  );
});
