import { guarded, readKey, secret, writeKey, type RepositoryPlan } from "../plan.ts";
import { calling, workflow } from "../workflow.ts";

/** General ledger and period-end close. */
export const LEDGER: readonly RepositoryPlan[] = [
  {
    name: "ledger-export",
    description: "Sends balances of both ledgers to the warehouse and the close.",
    created: "2023-04-11",
    workflows: {
      "nightly.yml": workflow("nightly export", "nightly", {
        export: {
          run: "./export all",
          environment: "production",
          secrets: ["LEDGER_API_KEY", "LEDGER_DB_PASSWORD"],
        },
        deliver: { run: "./deliver", environment: "production", secrets: ["SFTP_PRIVATE_KEY", "SFTP_USER"] },
      }),
      "test.yml": workflow("test", "push", {
        test: {
          run: "make test",
          secrets: ["LEDGER_SANDBOX_KEY"],
          env: { CHAT: "${{ secrets.CHAT_WEBHOOK || '' }}" },
        },
      }),
    },
    keys: [
      readKey("nightly ledger export", "dana", "2025-11-02"),
      readKey("warehouse mirror", "dana", "2025-12-10"),
    ],
    secrets: [secret("LEDGER_SANDBOX_KEY", "2024-05-02", "2025-12-01")],
    environments: [
      guarded(
        "production",
        ["maria", "ken"],
        secret("LEDGER_API_KEY", "2024-05-02", "2025-12-01"),
        secret("SFTP_PRIVATE_KEY", "2024-05-02", "2025-12-01"),
        secret("SFTP_USER", "2024-05-02", "2025-12-01"),
      ),
    ],
  },
  {
    name: "ledger-import",
    description: "Brings approved entries from the sub-ledgers into the ledger.",
    created: "2023-04-11",
    workflows: {
      "import.yml": workflow("import entries", "hourly", {
        import: {
          run: "./import",
          environment: "production",
          secrets: ["POSTING_KEY"],
          env: { QUEUE: "${{ secrets['QUEUE_TOKEN'] }}" },
        },
      }),
    },
    keys: [writeKey("import state", "yuki", "2025-12-15")],
    environments: [
      guarded(
        "production",
        ["ken"],
        secret("POSTING_KEY", "2024-06-01", "2025-12-15"),
        secret("QUEUE_TOKEN", "2024-06-01", "2025-12-15"),
      ),
    ],
  },
  {
    name: "journal-bot",
    description: "Posts recurring entries that accounting has approved.",
    created: "2024-02-20",
    workflows: {
      "post.yml": workflow("post recurring entries", "nightly", {
        post: {
          run: "./post",
          environment: "production",
          secrets: ["JOURNAL_POSTING_KEY", "LEDGER_DB_PASSWORD"],
        },
      }),
    },
    keys: [readKey("journal templates", "yuki", "2025-12-15")],
    environments: [
      guarded("production", ["ken", "aiko"], secret("JOURNAL_POSTING_KEY", "2024-06-01", "2025-12-15")),
    ],
  },
  {
    name: "close-tools",
    description: "The close calendar and its reminders.",
    created: "2023-09-05",
    workflows: {
      "remind.yml": workflow("remind", "hourly", {
        remind: {
          run: "./remind",
          secrets: ["CALENDAR_TOKEN"],
          env: { CHAT: "${{ secrets.CHAT_WEBHOOK }}" },
        },
      }),
    },
    keys: [readKey("calendar reader", "dana", "2025-12-20")],
    secrets: [secret("CALENDAR_TOKEN", "2024-01-10", "2025-12-20")],
  },
  {
    name: "reconciliation-jobs",
    description: "Compares bank, sub-ledger and ledger every night.",
    created: "2023-09-05",
    workflows: {
      "reconcile.yml": calling("reconcile", "nightly", "acme/infra/.github/workflows/batch.yml@main", [
        "BANK_READ_KEY",
        "LEDGER_READ_KEY",
      ]),
    },
    keys: [
      readKey("reconciliation rules", "yuki", "2025-12-20"),
      // Planted: it can push, and nobody answers for it.
      writeKey("recon-writeback", "dana", "2025-08-14"),
    ],
    secrets: [
      secret("BANK_READ_KEY", "2024-01-10", "2025-12-20"),
      secret("LEDGER_READ_KEY", "2024-01-10", "2025-12-20"),
    ],
  },
  {
    name: "tax-engine",
    description: "Calculates sales taxes at the moment of invoicing.",
    created: "2025-03-03",
    workflows: {
      "deploy.yml": workflow("deploy", "release", {
        deploy: {
          run: "./deploy",
          environment: "production",
          secrets: ["TAX_CONTENT_KEY", "CLOUD_DEPLOY_KEY"],
        },
      }),
      "test.yml": workflow("test", "push", { test: { run: "make test", secrets: ["TAX_SANDBOX_KEY"] } }),
    },
    keys: [readKey("tax tables", "dana", "2025-12-20")],
    secrets: [secret("TAX_SANDBOX_KEY", "2025-03-03", "2025-12-20")],
    environments: [guarded("production", ["maria"], secret("TAX_CONTENT_KEY", "2025-03-03", "2025-12-20"))],
  },
];
