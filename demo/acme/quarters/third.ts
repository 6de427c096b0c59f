import type { Step } from "../story.ts";
import { AUGUST } from "./replaced.ts";
import { THIRD_REVIEWS } from "./third-reviews.ts";
import { renewFinancialKeys, renewFinancialSecrets, renewOtherSecrets } from "./upkeep.ts";

/** July to September: what the evidence showed is put right, one by one. */
export const THIRD: readonly Step[] = [
  {
    step: "change",
    at: "2026-07-06T05:00:00Z",
    why: "Owners act on findings of the last quarter",
    changes: [
      ...renewOtherSecrets(),
      { change: "rotate-secrets", in: "organization", names: ["CHAT_WEBHOOK", "NPM_PUBLISH_TOKEN"] },
    ],
  },
  {
    step: "change",
    at: "2026-07-09T06:00:00Z",
    why: "The key of the incident archive is gone, two days after the books were closed",
    changes: [{ change: "delete-key", repository: "incident-archive", title: "report mirror" }],
  },
  { step: "scan", at: "2026-07-11T02:00:00Z", quarter: "2026-Q3", run: 9000000138, event: "schedule" },
  {
    step: "approve",
    on: "evidence",
    reviews: [
      {
        by: "omar",
        at: "2026-07-14T07:10:00Z",
        event: "APPROVE",
        body: "The key of the incident archive is gone, as decided, but three days after the close; SOX will say so.",
      },
      {
        by: "maria",
        at: "2026-07-14T15:30:00Z",
        event: "APPROVE",
        body: "Compared with the list of the second quarter.",
      },
    ],
    merge: { by: "maria", at: "2026-07-14T15:33:00Z" },
  },
  {
    step: "state",
    at: "2026-07-20T08:00:00Z",
    by: "priya",
    branch: "state-public-repositories",
    title: "State who answers for the status page and the client libraries",
    body: "Public repositories had no statements. Nothing in them reaches a financial system.",
    files: ["controls/identities/sdk.md", "controls/identities/status-page.md"],
    reviews: [
      {
        by: "omar",
        at: "2026-07-21T07:00:00Z",
        event: "APPROVE",
        body: "Selectors checked against the population.",
      },
      { by: "maria", at: "2026-07-21T15:10:00Z", event: "APPROVE", body: "Approved." },
    ],
    merge: { by: "omar", at: "2026-07-21T15:20:00Z" },
  },
  {
    step: "state",
    at: "2026-07-28T07:00:00Z",
    by: "sara",
    branch: "state-emergency-access",
    title: "Record the emergency access of 23 July",
    body: "INC-207: granted for eight hours, taken back after less than three, and reviewed by me, who took no part in it.",
    files: ["controls/emergencies/BRK-1.md"],
    reviews: [
      { by: "omar", at: "2026-07-28T08:10:00Z", event: "APPROVE", body: "Times agree with the ticket." },
      { by: "maria", at: "2026-07-28T15:00:00Z", event: "APPROVE", body: "Approved." },
    ],
    merge: { by: "omar", at: "2026-07-28T15:05:00Z" },
  },
  { step: "scan", at: "2026-08-03T02:00:00Z", quarter: "2026-Q3", run: 9000000142, event: "schedule" },
  {
    step: "state",
    at: "2026-08-11T07:00:00Z",
    by: "dana",
    branch: "state-emergency-token",
    title: "Accept until October that the emergency token was never used",
    body: "Maria and Noah accepted it in SEC-052.",
    files: ["controls/exceptions/EXC-4.md"],
    reviews: [
      { by: "maria", at: "2026-08-11T14:00:00Z", event: "APPROVE", body: "As accepted." },
      { by: "noah", at: "2026-08-12T13:00:00Z", event: "APPROVE", body: "Accepted with Maria." },
    ],
    merge: { by: "maria", at: "2026-08-12T13:10:00Z" },
  },
  {
    step: "state",
    at: "2026-08-12T14:00:00Z",
    by: "priya",
    branch: "state-third-quarter",
    title: "State what the last credentials without a statement do, and accept that two have no owner",
    body: "The reviews of the second quarter found them. What is stated now is all there is; the others are gone. What Tomas kept, Dana keeps from now on.",
    files: [
      "controls/identities/partner-register.md",
      "controls/identities/payroll-legacy.md",
      "controls/identities/reconciliation-keys.md",
      "controls/identities/runner-images.md",
      "controls/identities/scanner-license.md",
      ...Object.keys(AUGUST),
    ],
    replaced: AUGUST,
    reviews: [
      {
        by: "omar",
        at: "2026-08-12T14:40:00Z",
        event: "APPROVE",
        body: "Selectors checked against the population.",
      },
      { by: "ken", at: "2026-08-13T00:30:00Z", event: "APPROVE", body: "当社分の記載に相違ありません。" },
      { by: "maria", at: "2026-08-13T05:40:00Z", event: "APPROVE", body: "The gap is as I accepted it." },
    ],
    merge: { by: "omar", at: "2026-08-13T06:00:00Z" },
  },
  {
    step: "change",
    at: "2026-08-27T05:00:00Z",
    why: "Owners renew what is due in the financial systems",
    changes: [
      ...renewFinancialKeys(),
      ...renewFinancialSecrets(),
      {
        change: "protect-environment",
        repository: "auth-service",
        environment: "staging",
        reviewers: ["dana"],
      },
      {
        change: "grant-token",
        token: {
          name: "reporting-changes",
          owner: "yuki",
          granted: "2026-08-27",
          expires: "2026-11-24",
          repositories: ["disclosure-pack"],
          permissions: { contents: "read", metadata: "read", pull_requests: "read" },
        },
      },
    ],
  },
  {
    step: "code",
    at: "2026-08-27T06:30:00Z",
    repository: "revenue-recognition",
    path: "rules/bundles.csv",
    by: "yuki",
    issue: 77,
    approvals: [{ by: "li", at: "2026-08-28T02:10:00Z" }],
    merge: { by: "li", at: "2026-08-28T02:15:00Z" },
    deploy: { by: "ken", at: "2026-08-28T06:00:00Z" },
    why: "Yuki changes how bundles are recognised; Li approves and merges, Ken deploys",
  },
  { step: "scan", at: "2026-08-31T02:00:00Z", quarter: "2026-Q3", run: 9000000145, event: "schedule" },
  {
    step: "approve",
    on: "evidence",
    reviews: [
      {
        by: "omar",
        at: "2026-09-01T07:30:00Z",
        event: "APPROVE",
        body: "The renewals of August are complete, and every source was read.",
      },
      { by: "ken", at: "2026-09-01T08:10:00Z", event: "APPROVE", body: "当拠点分を確認しました。" },
    ],
    merge: { by: "ken", at: "2026-09-01T08:15:00Z" },
  },
  ...THIRD_REVIEWS,
  {
    step: "change",
    at: "2026-09-17T06:00:00Z",
    why: "A secret that nothing used and the key that mirrored the ledger are gone, and finance no longer posts to the group's chat, as the reviews decided",
    changes: [
      { change: "stop-using", repository: "close-tools", secret: "CHAT_WEBHOOK" },
      { change: "stop-using", repository: "ledger-export", secret: "CHAT_WEBHOOK" },
      { change: "delete-secret", repository: "billing-api", name: "BILLING_COVERAGE_TOKEN" },
      { change: "delete-key", repository: "ledger-export", title: "warehouse mirror" },
    ],
  },
  { step: "scan", at: "2026-09-25T02:00:00Z", quarter: "2026-Q3", run: 9000000152, event: "schedule" },
  {
    step: "approve",
    on: "evidence",
    reviews: [
      {
        by: "omar",
        at: "2026-09-29T07:30:00Z",
        event: "APPROVE",
        body: "The shared ledger database password is overdue for both companies. Hana has a date for it.",
      },
      {
        by: "ken",
        at: "2026-09-30T00:40:00Z",
        event: "APPROVE",
        body: "共用のデータベースアカウントの更新が遅れています。更新日を業務責任者に確認しました。",
      },
    ],
    merge: { by: "ken", at: "2026-09-30T00:44:00Z" },
  },
  {
    step: "state",
    at: "2026-10-01T08:00:00Z",
    by: "sara",
    branch: "state-look-backs",
    title: "Look back on what the review of SOX took away, to its end",
    body: "The review looked at the days before its decisions. These are the days from then on until a scan saw both gone.",
    files: ["controls/look-backs/LBK-1.md", "controls/look-backs/LBK-2.md"],
    reviews: [
      {
        by: "ruth",
        at: "2026-10-01T13:00:00Z",
        event: "APPROVE",
        body: "Days and sources agree with the review.",
      },
      { by: "noah", at: "2026-10-01T14:00:00Z", event: "APPROVE", body: "Read." },
    ],
    merge: { by: "noah", at: "2026-10-01T14:05:00Z" },
  },
];
