import type { Outcome } from "../../model/assessment.ts";

/** Where the last scan's evidence shows a case: which subject, by what people call it. */
export type Where =
  | {
      subject: "identity";
      kind: "deploy-key" | "fine-grained-token" | "actions-secret";
      repository: string | null;
      title: string;
    }
  | { subject: "repository"; name: string }
  | { subject: "organization" };

/** How the evidence shows it. */
export type Shown =
  | { by: "assessment"; check: string; outcome: Outcome }
  /** A text of the file's front matter or body. */
  | { by: "text"; includes: string }
  /** As many identities of this kind in this repository. */
  | { by: "count"; at_least: number }
  /** A gap of this source, about this unit, in the last scan record. */
  | { by: "gap"; source: string; unit: string };

/** One case that is in the group on purpose. */
export interface Planted {
  id: string;
  sentence: string;
  where: Where;
  shown: readonly Shown[];
}

const fails = (check: string): Shown => ({ by: "assessment", check, outcome: "fail" });
const identity = (
  kind: Extract<Where, { subject: "identity" }>["kind"],
  repository: string | null,
  title: string,
): Where => ({ subject: "identity", kind, repository, title });

/** Every planted case, as the evidence shows it after the last scan. */
export const planted = (hostileTitle: string): readonly Planted[] => [
  {
    id: "shared-secret-overdue",
    sentence: "One secret serves both companies and is past its limit.",
    where: identity("actions-secret", null, "LEDGER_DB_PASSWORD"),
    shown: [
      fails("credential-is-rotated"),
      { by: "text", includes: "acme-jp" },
      { by: "text", includes: "acme-us" },
    ],
  },
  {
    id: "unowned-write-key",
    sentence: "A deploy key can push and nobody answers for it.",
    where: identity("deploy-key", "reconciliation-jobs", "recon-writeback"),
    shown: [fails("identity-has-two-owners"), fails("deploy-key-is-read-only")],
  },
  {
    id: "creator-left",
    sentence: "A key was added by someone who has left.",
    where: identity("deploy-key", "revenue-recognition", "contract-reader"),
    shown: [fails("creator-is-still-a-member")],
  },
  {
    id: "endless-token",
    sentence: "A token never expires.",
    where: identity("fine-grained-token", null, "reporting-history"),
    shown: [fails("credential-expires")],
  },
  {
    id: "dormant-break-glass",
    sentence: "The emergency token was never used.",
    where: identity("fine-grained-token", null, "break-glass-platform"),
    shown: [fails("credential-is-in-use"), fails("token-reaches-selected-repositories-only")],
  },
  {
    id: "workflows-approve",
    sentence: "Workflows may create and approve pull requests, in the reporting repository too.",
    where: { subject: "organization" },
    shown: [fails("actions-cannot-approve-pull-requests")],
  },
  {
    id: "secret-for-all",
    sentence: "An organisation secret reaches every repository and one uses it.",
    where: identity("actions-secret", null, "NPM_PUBLISH_TOKEN"),
    shown: [fails("secret-reaches-only-repositories-that-use-it")],
  },
  {
    id: "unused-secret",
    sentence: "No workflow uses a secret.",
    where: identity("actions-secret", "web", "LEGACY_FTP_PASSWORD"),
    shown: [fails("secret-is-referenced")],
  },
  {
    id: "missing-secret",
    sentence: "A workflow names a secret that does not exist.",
    where: { subject: "repository", name: "dunning-mailer" },
    shown: [fails("referenced-secret-exists")],
  },
  {
    id: "archived-live-key",
    sentence: "An archived repository still has a key that works.",
    where: { subject: "repository", name: "payroll-legacy" },
    shown: [fails("archived-repository-has-no-live-credential")],
  },
  {
    id: "unreadable-secrets",
    sentence: "The scanner may not read the secrets of one repository.",
    where: { subject: "repository", name: "treasury" },
    shown: [
      { by: "assessment", check: "referenced-secret-exists", outcome: "unknown" },
      { by: "gap", source: "repository-secrets", unit: "treasury" },
    ],
  },
  {
    id: "more-than-a-page",
    sentence: "One list is longer than a page of a hundred.",
    where: identity("actions-secret", "partner-gateway", "PARTNER_104_KEY"),
    shown: [{ by: "count", at_least: 104 }],
  },
  {
    id: "hostile-title",
    sentence: "The title of a key attacks everything that shows it.",
    where: identity("deploy-key", "web", hostileTitle),
    shown: [fails("credential-is-rotated")],
  },
  {
    id: "overdue-only-when-strict",
    sentence: "A read-only key is overdue because it serves a financial system.",
    where: identity("deploy-key", "fx-rates", "rate-publisher-reader"),
    shown: [fails("credential-is-rotated")],
  },
  {
    id: "rotated",
    sentence: "A secret was renewed during the year.",
    where: identity("actions-secret", "billing-api", "PAYMENT_API_KEY"),
    shown: [
      { by: "text", includes: "rotate" },
      { by: "assessment", check: "credential-is-rotated", outcome: "pass" },
    ],
  },
  {
    id: "retired",
    sentence: "A key was removed during the year.",
    where: identity("deploy-key", "consolidation", "old-collector"),
    shown: [{ by: "text", includes: "state: retired" }],
  },
  {
    id: "pending-request",
    sentence: "A request for a token waits for a decision.",
    where: { subject: "organization" },
    shown: [{ by: "text", includes: "quarter-end-report" }],
  },
  {
    id: "production-unguarded",
    sentence: "A production deployment takes its key from the repository.",
    where: identity("actions-secret", "customer-portal", "PORTAL_DEPLOY_KEY"),
    shown: [fails("production-secret-is-environment-bound")],
  },
  {
    id: "no-steward",
    sentence: "A statement names no technical steward.",
    where: identity("deploy-key", "dunning-mailer", "mail templates"),
    shown: [fails("identity-has-two-owners")],
  },
  {
    id: "no-reason",
    sentence: "A statement gives no reason for a machine credential.",
    where: identity("deploy-key", "notifications", "message templates"),
    shown: [fails("identity-states-its-purpose")],
  },
  {
    id: "exception-expired",
    sentence: "An exception has expired, and its finding opened again by itself.",
    where: identity("actions-secret", "analytics-models", "WAREHOUSE_READ_KEY"),
    shown: [
      fails("identity-has-two-owners"),
      { by: "text", includes: "EXC-2 accepted this until 2026-09-30 and has expired" },
    ],
  },
  {
    id: "exception-in-force",
    sentence: "A finding is accepted by an exception and stays listed.",
    where: identity("actions-secret", null, "CHAT_WEBHOOK"),
    shown: [{ by: "assessment", check: "secret-reaches-only-repositories-that-use-it", outcome: "excepted" }],
  },
  {
    id: "permissions-grown",
    sentence: "A token can do more than what was approved.",
    where: identity("fine-grained-token", null, "break-glass-platform"),
    shown: [fails("permissions-match-approval")],
  },
  {
    id: "stale-vendor",
    sentence: "A vendor that holds a credential was not assessed within a year.",
    where: identity("actions-secret", "notifications", "MAIL_PROVIDER_KEY"),
    shown: [fails("third-party-is-on-the-register")],
  },
];
