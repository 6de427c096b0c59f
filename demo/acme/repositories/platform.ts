import { guarded, open, readKey, secret, writeKey, type RepositoryPlan } from "../plan.ts";
import { calling, workflow } from "../workflow.ts";

/** What the other repositories run on, and what nobody runs any more. */
export const PLATFORM: readonly RepositoryPlan[] = [
  {
    name: "infra",
    description: "Servers and networks as code, and workflows that others call.",
    created: "2021-09-13",
    workflows: {
      "plan.yml": workflow("plan", "push", { plan: { run: "make plan", secrets: ["TERRAFORM_STATE_KEY"] } }),
      "apply.yml": workflow("apply", "manual", {
        apply: {
          run: "make apply",
          environment: "production",
          secrets: ["CLOUD_DEPLOY_KEY", "DNS_API_TOKEN", "TERRAFORM_STATE_KEY"],
        },
      }),
      "batch.yml": workflow("batch", "manual", {
        batch: { run: "./batch", secrets: ["BANK_READ_KEY", "LEDGER_READ_KEY"] },
      }),
    },
    keys: [writeKey("state writer", "dana", "2026-01-03"), readKey("module cache", "dana", "2026-01-03")],
    secrets: [
      secret("TERRAFORM_STATE_KEY", "2023-01-03", "2026-01-03"),
      secret("PAGER_TOKEN", "2022-03-03", "2022-03-03"),
    ],
    environments: [
      guarded("production", ["dana", "priya"], secret("DNS_API_TOKEN", "2023-01-03", "2026-01-03")),
    ],
  },
  {
    name: "auth-service",
    description: "Signs customers in.",
    created: "2022-01-24",
    workflows: {
      "deploy.yml": workflow("deploy", "release", {
        deploy: { run: "./deploy", environment: "production", secrets: ["SESSION_KEY", "CLOUD_DEPLOY_KEY"] },
      }),
      "test.yml": workflow("test", "push", {
        test: { run: "make test", environment: "staging", secrets: ["SESSION_KEY_STAGING"] },
      }),
    },
    keys: [readKey("auth deployer", "dana", "2026-01-03")],
    environments: [
      guarded("production", ["priya"], secret("SESSION_KEY", "2023-01-24", "2026-01-03")),
      open("staging", secret("SESSION_KEY_STAGING", "2023-01-24", "2026-01-03")),
    ],
  },
  {
    name: "status-page",
    description: "The public state of our services.",
    created: "2023-07-03",
    visibility: "public",
    workflows: {
      "probe.yml": workflow("probe", "hourly", { probe: { run: "./probe", secrets: ["PROBE_TOKEN"] } }),
    },
    keys: [writeKey("probe results", "dana", "2026-01-03")],
    secrets: [secret("PROBE_TOKEN", "2023-07-03", "2026-01-03")],
  },
  {
    name: "developer-handbook",
    description: "How we work.",
    created: "2022-02-07",
    visibility: "internal",
    workflows: { "links.yml": workflow("check links", "nightly", { links: { run: "make links" } }) },
  },
  {
    name: "incident-archive",
    description: "Reports of past incidents.",
    created: "2022-08-15",
    keys: [{ title: "report mirror", by: "dana", created: "2024-08-15", used: "2025-02-11" }],
  },
  {
    name: "payroll-legacy",
    description: "The payroll interface that was replaced in 2024.",
    created: "2020-03-16",
    archived: true,
    // Planted: archived, and both still work.
    keys: [{ title: "payroll batch", by: "tomas", created: "2022-05-09", write: true, used: "2024-03-28" }],
    secrets: [secret("PAYROLL_SFTP_PASSWORD", "2020-03-16", "2022-05-09")],
  },
  {
    name: "web-2019",
    description: "The old public site.",
    created: "2019-01-14",
    archived: true,
  },
  {
    name: "runner-images",
    description: "Fork: images for build machines.",
    created: "2024-06-10",
    fork: true,
    workflows: {
      "build.yml": workflow("build images", "nightly", {
        build: { run: "make images", secrets: ["IMAGE_REGISTRY_TOKEN"] },
      }),
    },
    secrets: [secret("IMAGE_REGISTRY_TOKEN", "2024-06-10", "2026-01-03")],
  },
  {
    name: "openapi-tools",
    description: "Fork: generators for client libraries.",
    created: "2024-09-30",
    fork: true,
    visibility: "public",
    workflows: {
      "sync.yml": calling("sync fork", "nightly", "acme/infra/.github/workflows/sync.yml@main", "inherit"),
    },
    keys: [writeKey("upstream sync", "tomas", "2025-06-30")],
  },
];
