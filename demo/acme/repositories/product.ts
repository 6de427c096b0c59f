import { guarded, open, readKey, secret, writeKey, type RepositoryPlan } from "../plan.ts";
import { workflow } from "../workflow.ts";

/**
 * A title that tries everything a title can: a workflow command, the end of a YAML document, a heading, HTML, a path,
 * code fences, a table cell, a spreadsheet formula and a mark that turns the reading direction.
 */
export const HOSTILE_TITLE =
  "::error::owned%0A::set-output name=x::y\n---\n# Approved\n<script>alert(1)</script> ../../etc/passwd ``` | =HYPERLINK() \u202Egnissap";

const PARTNERS = 104;
const partner = (number: number) => `PARTNER_${String(number).padStart(3, "0")}_KEY`;

/** What customers see. */
export const PRODUCT: readonly RepositoryPlan[] = [
  {
    name: "web",
    description: "The public site.",
    created: "2022-03-21",
    visibility: "public",
    workflows: {
      "publish.yml": workflow("publish", "push", {
        publish: { run: "./publish", environment: "pages", secrets: ["CDN_PURGE_TOKEN"] },
      }),
    },
    keys: [
      readKey("site assets", "dana", "2026-01-03"),
      // Planted: the title is data, wherever it is shown.
      { title: HOSTILE_TITLE, by: "li", created: "2025-01-20" },
    ],
    secrets: [
      // Planted: no workflow names it.
      secret("LEGACY_FTP_PASSWORD", "2022-03-21"),
      secret("CDN_PURGE_TOKEN", "2023-03-21", "2026-01-03"),
    ],
    environments: [open("pages")],
  },
  {
    name: "web-components",
    description: "Building blocks of the site.",
    created: "2022-05-30",
    visibility: "internal",
    workflows: {
      "release.yml": workflow("release", "release", {
        release: { run: "npm publish", secrets: ["VISUAL_TEST_TOKEN"] },
      }),
    },
    keys: [readKey("icon library", "dana", "2026-01-03")],
    secrets: [secret("VISUAL_TEST_TOKEN", "2023-05-30", "2026-01-03")],
  },
  {
    name: "mobile",
    description: "The apps for phones.",
    created: "2022-09-12",
    workflows: {
      "release.yml": workflow("release", "release", {
        ios: {
          run: "make ios",
          environment: "app-stores",
          secrets: ["APPLE_SIGNING_KEY", "APPLE_CONNECT_KEY"],
        },
        android: { run: "make android", environment: "app-stores", secrets: ["PLAY_UPLOAD_KEY"] },
      }),
    },
    keys: [readKey("design tokens", "dana", "2026-01-03")],
    secrets: [secret("CRASH_REPORT_TOKEN", "2023-09-12", "2026-01-03")],
    environments: [
      guarded(
        "app-stores",
        ["li"],
        secret("APPLE_SIGNING_KEY", "2023-09-12", "2026-01-03"),
        secret("APPLE_CONNECT_KEY", "2023-09-12", "2026-01-03"),
        secret("PLAY_UPLOAD_KEY", "2023-09-12", "2026-01-03"),
      ),
    ],
  },
  {
    name: "customer-portal",
    description: "Where customers see their invoices.",
    created: "2022-10-17",
    // The production job takes its key from the repository, not from a guarded environment.
    workflows: {
      "deploy.yml": workflow("deploy", "push", {
        deploy: {
          run: "./deploy",
          environment: "production",
          secrets: ["PORTAL_DEPLOY_KEY", "CLOUD_DEPLOY_KEY"],
        },
      }),
      "test.yml": workflow("test", "push", { test: { run: "make test", secrets: ["PORTAL_TEST_LOGIN"] } }),
    },
    keys: [readKey("portal deployer", "dana", "2026-01-03")],
    secrets: [
      secret("PORTAL_DEPLOY_KEY", "2023-10-17", "2026-01-03"),
      secret("PORTAL_TEST_LOGIN", "2023-10-17", "2026-01-03"),
    ],
    environments: [
      open("production"),
      open("staging", secret("PORTAL_STAGING_URL", "2023-10-17", "2026-01-03")),
    ],
  },
  {
    name: "notifications",
    description: "Mail and push messages to customers.",
    created: "2022-10-17",
    workflows: {
      "deploy.yml": workflow("deploy", "release", {
        deploy: { run: "./deploy", environment: "production", secrets: ["MAIL_PROVIDER_KEY", "PUSH_KEY"] },
      }),
    },
    keys: [readKey("message templates", "dana", "2026-01-03")],
    environments: [
      guarded(
        "production",
        ["li"],
        secret("MAIL_PROVIDER_KEY", "2023-10-17", "2026-01-03"),
        secret("PUSH_KEY", "2023-10-17", "2026-01-03"),
      ),
    ],
  },
  {
    name: "partner-gateway",
    description: "Exchanges orders with partners, one key per partner.",
    created: "2025-11-17",
    // Planted: more than one page of secrets, read through a computed name.
    workflows: {
      "call.yml": workflow("call partners", "hourly", {
        call: {
          run: "./call ${{ matrix.partner }}",
          env: { KEY: "${{ secrets[format('PARTNER_{0}_KEY', matrix.partner)] }}" },
        },
      }),
    },
    keys: [readKey("partner register", "dana", "2026-01-03")],
    secrets: Array.from({ length: PARTNERS }, (_, index) =>
      secret(partner(index + 1), "2025-11-17", "2026-01-03"),
    ),
  },
  {
    name: "sdk-js",
    description: "The client library for JavaScript.",
    created: "2023-11-06",
    visibility: "public",
    workflows: {
      "publish.yml": workflow("publish", "release", {
        publish: { run: "npm publish", secrets: ["NPM_PUBLISH_TOKEN"] },
      }),
    },
    keys: [writeKey("generated clients", "dana", "2026-01-03")],
  },
  {
    name: "sdk-python",
    description: "The client library for Python.",
    created: "2024-01-29",
    visibility: "public",
    workflows: {
      "publish.yml": workflow("publish", "release", {
        publish: { run: "make publish", environment: "registry", secrets: ["PYPI_TOKEN"] },
      }),
    },
    keys: [readKey("generated models", "dana", "2026-01-03")],
    environments: [guarded("registry", ["dana"], secret("PYPI_TOKEN", "2024-01-29", "2026-01-03"))],
  },
];
