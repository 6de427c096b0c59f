import { ledger, type Step } from "./contract-step.ts";

/** Webhooks: as the App, as an owner, and as those who may not see them. */
export const webhookSteps: Step[] = [
  ["GET", "/orgs/acme/hooks", 200],
  ["GET", "/orgs/acme/hooks", 200, { token: "olga-token" }],
  ["GET", "/orgs/acme/hooks", 403, { token: "bare-token" }],
  ["GET", `${ledger}/hooks`, 200],
  ["GET", `${ledger}/hooks`, 403, { token: "wim-token" }],
  ["GET", "/repos/acme/nowhere/hooks", 404],
];
