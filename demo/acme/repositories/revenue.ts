import { guarded, open, readKey, secret, writeKey, type RepositoryPlan } from "../plan.ts";
import { workflow } from "../workflow.ts";

/** Revenue and receivables. */
export const REVENUE: readonly RepositoryPlan[] = [
  {
    name: "billing-api",
    description: "Issues invoices and collects payments.",
    created: "2022-11-07",
    workflows: {
      "deploy.yml": workflow("deploy", "release", {
        deploy: {
          run: "./deploy",
          environment: "production",
          secrets: ["PAYMENT_API_KEY", "BILLING_DB_URL", "CLOUD_DEPLOY_KEY"],
        },
      }),
      "test.yml": workflow("test", "push", {
        test: { run: "make test", environment: "staging", secrets: ["PAYMENT_SANDBOX_KEY"] },
      }),
    },
    keys: [
      readKey("billing deployer", "dana", "2025-12-08"),
      writeKey("billing release tags", "dana", "2025-12-08"),
    ],
    secrets: [secret("BILLING_COVERAGE_TOKEN", "2024-03-01", "2025-12-08")],
    environments: [
      guarded(
        "production",
        ["maria", "li"],
        secret("PAYMENT_API_KEY", "2023-01-09", "2025-12-08"),
        secret("BILLING_DB_URL", "2023-01-09", "2025-12-08"),
      ),
      open("staging", secret("PAYMENT_SANDBOX_KEY", "2023-01-09", "2025-12-08")),
    ],
  },
  {
    name: "revenue-recognition",
    description: "The schedule by which revenue is recognised.",
    created: "2023-02-14",
    workflows: {
      "schedule.yml": workflow("recognise", "nightly", {
        recognise: {
          run: "./recognise",
          environment: "production",
          secrets: ["CONTRACTS_KEY", "LEDGER_API_KEY"],
        },
      }),
    },
    keys: [readKey("schedule runner", "dana", "2025-12-08")],
    environments: [
      guarded(
        "production",
        ["maria"],
        secret("CONTRACTS_KEY", "2024-02-01", "2025-12-08"),
        secret("LEDGER_API_KEY", "2024-02-01", "2025-12-08"),
      ),
    ],
  },
  {
    name: "pricing-rules",
    description: "Price rules, published after their approval.",
    created: "2023-05-22",
    workflows: {
      "publish.yml": workflow("publish", "push", {
        publish: { run: "./publish", environment: "production", secrets: ["PRICING_PUBLISH_KEY"] },
      }),
    },
    keys: [writeKey("pricing publisher", "tomas", "2025-12-08")],
    environments: [guarded("production", ["li"], secret("PRICING_PUBLISH_KEY", "2024-02-01", "2025-12-08"))],
  },
  {
    name: "receivables-sync",
    description: "Matches incoming payments with open invoices.",
    created: "2023-05-22",
    workflows: {
      "sync.yml": workflow("sync", "hourly", {
        sync: {
          run: "./sync",
          environment: "production",
          secrets: ["BANK_STATEMENT_KEY", "RECEIVABLES_DB_URL"],
        },
      }),
    },
    keys: [readKey("statement formats", "dana", "2025-12-12")],
    environments: [
      guarded(
        "production",
        ["li"],
        secret("BANK_STATEMENT_KEY", "2024-03-01", "2025-12-12"),
        secret("RECEIVABLES_DB_URL", "2024-03-01", "2025-12-12"),
      ),
    ],
  },
  {
    name: "dunning-mailer",
    description: "Reminds customers of overdue invoices.",
    created: "2023-06-19",
    workflows: {
      // Planted: SMTP_PASSWORD_OLD was deleted long ago, and the workflow still names it.
      "send.yml": workflow("send reminders", "nightly", {
        send: {
          run: "./send",
          secrets: ["SMTP_PASSWORD"],
          env: { FALLBACK: "${{ secrets.SMTP_PASSWORD_OLD || secrets.SMTP_PASSWORD }}" },
        },
      }),
    },
    keys: [readKey("mail templates", "dana", "2025-12-12")],
    secrets: [secret("SMTP_PASSWORD", "2024-03-01", "2025-12-12")],
  },
];
