// What a run works with once it knows that it can: loaded in one piece, when GitHub has answered or need not be asked.
// Until then it would only keep people waiting for a refusal.

export { scan } from "../commands/scan.ts";
export { openGovernance } from "../git/governance-port.ts";
export { organizationIn, readStated } from "../git/in-force.ts";
export { permissionsRead } from "../sources/permissions-read.ts";
export { lastWordsOf, presentToRunner, wordsOf } from "./present.ts";
export { runCertify } from "./run-certify.ts";
export { runConclude } from "./run-conclude.ts";
export { runDrift } from "./run-drift.ts";
export { runReview } from "./run-review.ts";
export { runSignOff } from "./run-sign-off.ts";
export { runVerify } from "./run-verify.ts";
