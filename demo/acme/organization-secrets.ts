import { secret, type SecretPlan } from "./plan.ts";

/** A secret of the organisation and whom it reaches. */
export interface OrganizationSecretPlan extends SecretPlan {
  reach: "all" | "private" | readonly string[];
}

export const ORGANIZATION_SECRETS: readonly OrganizationSecretPlan[] = [
  // Planted: one database account for the ledgers of both companies.
  {
    ...secret("LEDGER_DB_PASSWORD", "2023-04-11", "2025-12-01"),
    reach: ["ledger-export", "journal-bot", "consolidation"],
  },
  {
    ...secret("CLOUD_DEPLOY_KEY", "2022-01-24", "2026-01-03"),
    reach: ["billing-api", "tax-engine", "infra", "auth-service", "customer-portal"],
  },
  { ...secret("CHAT_WEBHOOK", "2022-01-24", "2026-01-03"), reach: "private" },
  // Planted: every repository can read it, one uses it.
  { ...secret("NPM_PUBLISH_TOKEN", "2023-11-06", "2026-01-03"), reach: "all" },
  { ...secret("SCANNER_LICENSE", "2021-09-13"), reach: "private" },
];
