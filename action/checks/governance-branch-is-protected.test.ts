import { expect, test } from "vitest";
import { aRuleSet } from "../../model/branch-rules/examples/a-rule-set.ts";
import { UNKNOWN_PIPELINE } from "../queries/pipeline.ts";
import { aRuledContext, aRuledRepository } from "./examples/a-ruled-repository.ts";
import { anOrganization, LEDGER } from "./examples/a-snapshot.ts";
import { inWords } from "./examples/in-words.ts";
import { governanceBranchIsProtected as check } from "./governance-branch-is-protected.ts";

const here = { owner: "Acme", name: LEDGER.name };

test.each([
  ["nobody knows", null, [], "unknown", "Which repository holds the evidence is not known to the scan."],
  [
    "another organisation owns",
    { owner: "other", name: LEDGER.name },
    [],
    "unknown",
    "The governance repository «other/ledger-export» is not among the repositories that the scan saw.",
  ],
  [
    "the scan did not see",
    { owner: "acme", name: "governance" },
    [],
    "unknown",
    "The governance repository «governance» is not among the repositories that the scan saw.",
  ],
  ["nothing protects", here, [], "fail", "No ruleset and no branch protection binds «main»."],
  [
    "may be rewritten",
    here,
    [aRuleSet({ demands: ["approval", "deletion-denied"] })],
    "fail",
    "The rules of «ledger-export» lack: no force push.",
  ],
  [
    "is protected",
    here,
    [aRuleSet()],
    "pass",
    "The rules of «ledger-export» ask for approval, and deny force pushes and deletion.",
  ],
] as const)("a governance repository that %s", (_, governance, sets, outcome, sentence) => {
  const context = aRuledContext(aRuledRepository(sets), { pipeline: { ...UNKNOWN_PIPELINE, governance } });
  expect(inWords(check, check.assess(anOrganization(), context))).toEqual({ outcome, sentence });
});
