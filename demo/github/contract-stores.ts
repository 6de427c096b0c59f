import { ledger, type Step } from "./contract-step.ts";

/** Requests of the contract test for the stores beside that of Actions' secrets: those of other products, and variables. */
export const storeRequests: [title: string, steps: Step[]][] = [
  ...(["agents", "codespaces", "dependabot"] as const).map((store): [string, Step[]] => [
    `secrets of ${store}`,
    [
      ["GET", `/orgs/acme/${store}/secrets`, 200],
      ["GET", `/orgs/acme/${store}/secrets`, 403, { token: "bare-token" }],
      ["GET", `/orgs/acme/${store}/secrets/CHOSEN/repositories`, 200],
      ["GET", `/orgs/acme/${store}/secrets/SHARED/repositories`, 409],
      ["GET", `/orgs/acme/${store}/secrets/NONE/repositories`, 404],
      ["GET", `${ledger}/${store}/secrets`, 200],
      ["GET", `${ledger}/${store}/secrets`, 403, { token: "bare-token" }],
    ],
  ]),
  [
    "variables",
    [
      ["GET", "/orgs/acme/actions/variables", 200],
      ["GET", "/orgs/acme/actions/variables/CHOSEN/repositories", 200],
      ["GET", "/orgs/acme/actions/variables/SHARED/repositories", 409],
      ["GET", "/orgs/acme/actions/variables/NONE/repositories", 404],
      ["GET", `${ledger}/actions/variables`, 200],
      ["GET", `${ledger}/actions/variables`, 403, { token: "bare-token" }],
      ["GET", `${ledger}/environments/production%2Feu/variables`, 200],
      ["GET", `${ledger}/environments/none/variables`, 404],
    ],
  ],
];
