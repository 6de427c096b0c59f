import { open, secret, type RepositoryPlan } from "../plan.ts";
import { workflow } from "../workflow.ts";

/** Names of secrets in the group's staging environments, by the repository they belong to. */
const STAGED: Readonly<Record<string, string>> = {
  "ledger-export": "EXPORT",
  "ledger-import": "IMPORT",
  "journal-bot": "JOURNAL",
  "tax-engine": "TAX",
  "revenue-recognition": "REVENUE",
  "pricing-rules": "PRICING",
  "receivables-sync": "RECEIVABLES",
  consolidation: "CONSOLIDATION",
  "disclosure-pack": "PACK",
  "data-warehouse": "WAREHOUSE",
  infra: "INFRA",
  mobile: "MOBILE",
  notifications: "MESSAGES",
  "sdk-python": "SDK",
};

/** The repository with its staging environment, where it has one: three secrets and the workflow that uses them. */
export function withStaging(plan: RepositoryPlan): RepositoryPlan {
  const prefix = STAGED[plan.name];
  if (prefix === undefined) return plan;
  const names = ["URL", "KEY", "DATABASE"].map((part) => `${prefix}_STAGING_${part}`);
  const run = { run: "./deploy staging", environment: "staging", secrets: names };
  return {
    ...plan,
    workflows: { ...plan.workflows, "staging.yml": workflow("staging", "push", { staging: run }) },
    environments: [
      ...(plan.environments ?? []),
      open("staging", ...names.map((name) => secret(name, "2025-02-03", "2025-12-22"))),
    ],
  };
}
