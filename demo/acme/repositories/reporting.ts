import { guarded, open, readKey, secret, type RepositoryPlan } from "../plan.ts";
import { workflow } from "../workflow.ts";

/** Consolidation, treasury and disclosure. */
export const REPORTING: readonly RepositoryPlan[] = [
  {
    name: "consolidation",
    description: "Builds the consolidated balances.",
    created: "2023-01-16",
    workflows: {
      "collect.yml": workflow("collect", "nightly", {
        collect: {
          run: "./collect",
          environment: "production",
          secrets: ["CONSOLIDATION_KEY", "LEDGER_DB_PASSWORD"],
        },
      }),
    },
    keys: [
      readKey("balance collector", "dana", "2025-12-05"),
      // Planted: removed in the third quarter.
      { title: "old-collector", by: "dana", created: "2024-11-20", used: "2025-10-30" },
    ],
    environments: [
      guarded("production", ["maria", "noah"], secret("CONSOLIDATION_KEY", "2024-01-08", "2025-12-05")),
    ],
  },
  {
    name: "fx-rates",
    description: "Fetches and publishes closing exchange rates.",
    created: "2023-01-16",
    workflows: {
      "fetch.yml": workflow("fetch rates", "nightly", {
        fetch: { run: "./fetch", secrets: ["RATE_PROVIDER_KEY"] },
      }),
    },
    keys: [readKey("rate archive", "yuki", "2025-12-05")],
    secrets: [secret("RATE_PROVIDER_KEY", "2024-01-08", "2025-12-05")],
  },
  {
    name: "treasury",
    description: "Reads the group's bank balances.",
    created: "2024-08-26",
    // Planted: the scanner may not read this repository's secrets, all year long.
    workflows: {
      "balances.yml": workflow("balances", "nightly", {
        read: {
          run: "./balances",
          environment: "production",
          secrets: ["BANK_GATEWAY_KEY", "TREASURY_DB_URL"],
        },
      }),
    },
    keys: [readKey("treasury desk", "dana", "2025-12-05")],
    secrets: [
      secret("BANK_GATEWAY_KEY", "2024-08-26", "2025-12-05"),
      secret("TREASURY_DB_URL", "2024-08-26", "2025-12-05"),
    ],
    environments: [open("production")],
  },
  {
    name: "disclosure-pack",
    description: "Builds the reporting pack in both languages.",
    created: "2023-10-02",
    workflows: {
      "build.yml": workflow("build pack", "push", {
        build: { run: "./build", secrets: ["TRANSLATION_KEY"] },
      }),
      "hand-over.yml": workflow("hand over", "manual", {
        send: { run: "./send", environment: "filing", secrets: ["FILING_AGENT_KEY", "SIGNING_CERTIFICATE"] },
      }),
    },
    secrets: [secret("TRANSLATION_KEY", "2024-04-15", "2025-12-05")],
    environments: [
      guarded(
        "filing",
        ["noah", "aiko"],
        secret("FILING_AGENT_KEY", "2024-04-15", "2025-12-05"),
        secret("SIGNING_CERTIFICATE", "2024-04-15", "2025-12-05"),
      ),
    ],
  },
  {
    name: "xbrl-builder",
    description: "Tags the statements for electronic filing.",
    created: "2023-10-02",
    workflows: {
      "validate.yml": workflow("validate", "push", {
        validate: { run: "make validate", secrets: ["VALIDATOR_LICENSE"] },
      }),
    },
    keys: [readKey("taxonomy cache", "yuki", "2025-12-05")],
    secrets: [secret("VALIDATOR_LICENSE", "2024-04-15", "2025-12-05")],
  },
  {
    name: "data-warehouse",
    description: "The tables that reports are made from.",
    created: "2022-06-13",
    workflows: {
      "load.yml": workflow("load", "hourly", {
        load: { run: "./load", environment: "production", env: { ALL: "${{ toJSON(secrets) }}" } },
      }),
    },
    keys: [
      readKey("warehouse loader", "yuki", "2026-01-03"),
      readKey("schema registry", "yuki", "2026-01-03"),
    ],
    secrets: [
      secret("WAREHOUSE_URL", "2023-02-01", "2026-01-03"),
      secret("WAREHOUSE_USER", "2023-02-01", "2026-01-03"),
      secret("WAREHOUSE_PASSWORD", "2023-02-01", "2026-01-03"),
    ],
    environments: [guarded("production", ["yuki"], secret("LOADER_KEY", "2023-02-01", "2026-01-03"))],
  },
  {
    name: "analytics-models",
    description: "Transformations of warehouse data.",
    created: "2023-03-27",
    workflows: {
      "run.yml": workflow("run models", "nightly", {
        run: {
          run: "make models",
          secrets: ["WAREHOUSE_READ_KEY"],
          env: { CHAT: "${{ secrets.CHAT_WEBHOOK }}" },
        },
      }),
    },
    keys: [readKey("model docs", "dana", "2026-01-03")],
    secrets: [secret("WAREHOUSE_READ_KEY", "2023-03-27", "2026-01-03")],
  },
];
