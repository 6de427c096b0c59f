import type { Step } from "../story.ts";
import { renewFinancialKeys, renewFinancialSecrets } from "./upkeep.ts";

/** January to March: the App may not read secrets yet, and the first evidence says so. */
export const FIRST: readonly Step[] = [
  {
    step: "scan",
    at: "2026-01-12T02:00:00Z",
    quarter: "2026-Q1",
    run: 9000000101,
    event: "workflow_dispatch",
  },
  {
    step: "approve",
    on: "evidence",
    reviews: [
      {
        by: "omar",
        at: "2026-01-13T08:20:00Z",
        event: "APPROVE",
        body: "First population read. The secrets of repositories are still hidden from the App; I asked Priya for the permission, and conclude nothing about them.",
      },
      {
        by: "maria",
        at: "2026-01-14T15:05:00Z",
        event: "APPROVE",
        body: "Approved with the scope limitation as stated.",
      },
    ],
    // Both are behind something that was found, so that the required sign-off is missing, and Priya merges past it.
    merge: { by: "priya", at: "2026-01-14T15:09:00Z" },
  },
  {
    step: "state",
    at: "2026-01-19T09:30:00Z",
    by: "yuki",
    branch: "state-token-owners",
    title: "State who answers for release and reporting tokens",
    body: "The first scan showed tokens that no statement selects. These two statements name their owners, and the tax engine gets its own.",
    files: [
      "controls/identities/release-tokens.md",
      "controls/identities/reporting-tokens.md",
      "controls/identities/tax-engine.md",
    ],
    reviews: [
      {
        by: "priya",
        at: "2026-01-20T02:10:00Z",
        event: "APPROVE",
        body: "Purpose and owners are as I know them.",
      },
      {
        by: "maria",
        at: "2026-01-20T16:40:00Z",
        event: "APPROVE",
        body: "Agreed for the reporting tokens and the tax engine.",
      },
    ],
    merge: { by: "maria", at: "2026-01-20T16:45:00Z" },
  },
  {
    step: "command",
    at: "2026-01-20T16:50:00Z",
    run: 9000000102,
    command: "sign-off",
    why: "The approvals of January are recorded, and that the first merge bypassed the rules",
  },
  {
    step: "change",
    at: "2026-03-02T05:00:00Z",
    why: "Owners renew what is due in the financial systems",
    changes: [
      ...renewFinancialKeys(),
      ...renewFinancialSecrets(),
      { change: "rotate-secrets", in: "organization", names: ["LEDGER_DB_PASSWORD"] },
      {
        change: "grant-token",
        token: {
          name: "reporting-changes",
          owner: "yuki",
          granted: "2026-03-02",
          expires: "2026-05-29",
          repositories: ["disclosure-pack"],
          permissions: { contents: "read", metadata: "read", pull_requests: "read" },
        },
      },
    ],
  },
  { step: "scan", at: "2026-03-16T02:00:00Z", quarter: "2026-Q1", run: 9000000114, event: "schedule" },
  {
    step: "approve",
    on: "evidence",
    reviews: [
      {
        by: "omar",
        at: "2026-03-17T07:45:00Z",
        event: "APPROVE",
        body: "Twelve keys of financial systems were replaced; each old one is retired in this commit.",
      },
      {
        by: "ken",
        at: "2026-03-18T01:30:00Z",
        event: "APPROVE",
        body: "当拠点分の更新を確認しました。シークレットの一覧が未取得である点は了解しています。",
      },
    ],
    merge: { by: "ken", at: "2026-03-18T01:34:00Z" },
  },
];
