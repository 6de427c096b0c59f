import { ledger, type Step } from "./contract-step.ts";

/** Runners and their groups: as the App, and as those who may not see them. */
export const runnerSteps: Step[] = [
  ["GET", "/orgs/acme/actions/runners", 200],
  ["GET", "/orgs/acme/actions/runners", 403, { token: "bare-token" }],
  ["GET", "/orgs/acme/actions/runner-groups", 200],
  ["GET", "/orgs/acme/actions/runner-groups", 403, { token: "wim-token" }],
  ["GET", "/orgs/acme/actions/runner-groups/2/repositories", 200],
  ["GET", "/orgs/acme/actions/runner-groups/99/repositories", 404],
  ["GET", `${ledger}/actions/runners`, 200],
  ["GET", `${ledger}/actions/runners`, 403, { token: "wim-token" }],
];
