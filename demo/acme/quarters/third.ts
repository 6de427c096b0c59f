import type { Step } from "../story.ts";
import { renewFinancialKeys, renewFinancialSecrets, renewOtherSecrets } from "./upkeep.ts";

/** July to September: what the evidence showed is put right, one by one. */
export const THIRD: readonly Step[] = [
  {
    step: "change",
    at: "2026-07-06T05:00:00Z",
    why: "Owners act on findings of the last quarter",
    changes: [
      { change: "delete-key", repository: "consolidation", title: "old-collector" },
      { change: "delete-key", repository: "incident-archive", title: "report mirror" },
      { change: "delete-secret", repository: "infra", name: "PAGER_TOKEN" },
      ...renewOtherSecrets(),
      { change: "rotate-secrets", in: "organization", names: ["CHAT_WEBHOOK", "NPM_PUBLISH_TOKEN"] },
    ],
  },
  { step: "scan", at: "2026-07-13T02:00:00Z", quarter: "2026-Q3", run: 9000000138, event: "schedule" },
  {
    step: "review",
    reviews: [
      {
        by: "omar",
        at: "2026-07-14T07:10:00Z",
        event: "APPROVE",
        body: "Three credentials are gone, as decided. The renewals outside finance are complete.",
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
    by: "priya",
    branch: "state-emergency-access",
    title: "Record the emergency access of 23 July",
    body: "INC-207: granted for eight hours, taken back after less than three, and reviewed by Sara.",
    files: ["controls/emergencies/BRK-1.md"],
    reviews: [
      { by: "omar", at: "2026-07-28T08:10:00Z", event: "APPROVE", body: "Times agree with the ticket." },
      { by: "maria", at: "2026-07-28T15:00:00Z", event: "APPROVE", body: "Approved." },
    ],
    merge: { by: "omar", at: "2026-07-28T15:05:00Z" },
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
    step: "state",
    at: "2026-09-09T06:00:00Z",
    by: "dana",
    branch: "state-shared-account",
    title: "Accept that one database account reads both ledgers",
    body: "Maria and Noah accepted it in LED-141 until December, with the five safeguards and a date for its end.",
    files: ["controls/exceptions/EXC-3.md"],
    reviews: [
      {
        by: "maria",
        at: "2026-09-09T14:00:00Z",
        event: "APPROVE",
        body: "Safeguards and retirement as we agreed.",
      },
      {
        by: "ken",
        at: "2026-09-10T01:00:00Z",
        event: "APPROVE",
        body: "当社の元帳に係る代替統制を確認しました。",
      },
    ],
    merge: { by: "maria", at: "2026-09-10T14:10:00Z" },
  },
  { step: "scan", at: "2026-09-28T02:00:00Z", quarter: "2026-Q3", run: 9000000149, event: "schedule" },
  {
    step: "review",
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
];
