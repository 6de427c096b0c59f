import type { Change } from "../changes.ts";

/** Repositories of the financial systems whose owners renew on time. */
const PUNCTUAL = [
  "ledger-export",
  "ledger-import",
  "journal-bot",
  "close-tools",
  "tax-engine",
  "billing-api",
  "revenue-recognition",
  "receivables-sync",
  "consolidation",
  "disclosure-pack",
  "xbrl-builder",
  "treasury",
] as const;

const FINANCIAL_KEYS: readonly (readonly [repository: string, title: string, by: string])[] = [
  ["ledger-export", "nightly ledger export", "dana"],
  ["ledger-export", "warehouse mirror", "dana"],
  ["ledger-import", "import state", "yuki"],
  ["journal-bot", "journal templates", "yuki"],
  ["close-tools", "calendar reader", "dana"],
  ["tax-engine", "tax tables", "dana"],
  ["billing-api", "billing deployer", "dana"],
  ["revenue-recognition", "schedule runner", "dana"],
  ["receivables-sync", "statement formats", "dana"],
  ["consolidation", "balance collector", "dana"],
  ["xbrl-builder", "taxonomy cache", "yuki"],
  ["treasury", "treasury desk", "dana"],
];

/** The renewal of secrets in financial systems, due every quarter. */
export const renewFinancialSecrets = (): Change[] =>
  PUNCTUAL.map((repository) => ({ change: "rotate-secrets", in: { repository }, names: "all" }));

/** The renewal of deploy keys in financial systems. */
export const renewFinancialKeys = (): Change[] =>
  FINANCIAL_KEYS.map(([repository, title, by]) => ({ change: "replace-key", repository, title, by }));

/** The renewal of secrets everywhere else, due twice a year. */
export const renewOtherSecrets = (): Change[] =>
  [
    "data-warehouse",
    "analytics-models",
    "auth-service",
    "status-page",
    "web-components",
    "mobile",
    "customer-portal",
    "notifications",
    "partner-gateway",
    "sdk-python",
  ].map((repository) => ({ change: "rotate-secrets", in: { repository }, names: "all" }));
