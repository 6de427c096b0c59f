import { guarded, ledger, type Step } from "./contract-step.ts";

/** The rules of branches, who may bypass them, and code owners. */
export const branchRuleSteps: Step[] = [
  ["GET", `${ledger}/rules/branches/main`, 200],
  ["GET", `${ledger}/rules/branches/guarded`, 200, guarded],
  ["GET", `${ledger}/rulesets`, 200],
  ["GET", `${ledger}/rulesets?includes_parents=false`, 200],
  ["GET", `${ledger}/rulesets`, 404, { token: "" }],
  ["GET", `${ledger}/rulesets/35001`, 200],
  ["GET", `${ledger}/rulesets/35002`, 200, { token: "admin-token" }],
  ["GET", `${ledger}/rulesets/1`, 404],
  ["GET", `${ledger}/branches/main/protection`, 200],
  ["GET", "/repos/acme/site/branches/main/protection", 404],
  ["GET", `${ledger}/branches/main/protection`, 403, { token: "bare-token" }],
  ["GET", `${ledger}/codeowners/errors`, 200],
  ["GET", "/repos/acme/site/codeowners/errors", 404],
];
