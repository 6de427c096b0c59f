// What a run works with once it knows that it can: loaded in one piece, when GitHub has answered or need not be asked.
// Until then it would only keep people waiting for a refusal.

export { scan } from "../commands/scan.ts";
export { runShard } from "./run-shard.ts";
export { runMerge } from "./run-merge.ts";
export { openGovernance } from "../git/governance-port.ts";
export { organizationIn, readStated } from "../git/in-force.ts";
export { permissionsRead } from "../sources/permissions-read.ts";
export { failedSummary, presentScan } from "./present.ts";
export { organizationsAtHead } from "./organizations-at-head.ts";
export { outputsOf } from "./outputs.ts";
export { tell } from "./print.ts";
export { runCertify } from "./run-certify.ts";
export { runConclude } from "./run-conclude.ts";
export { runDrift } from "./run-drift.ts";
export { runReview } from "./run-review.ts";
export { runSignOff } from "./run-sign-off.ts";
export { runVerify } from "./run-verify.ts";
