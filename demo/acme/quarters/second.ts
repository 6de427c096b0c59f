import type { Step } from "../story.ts";
import { JUNE, RUTH } from "./replaced.ts";
import { SECOND_REVIEWS } from "./second-reviews.ts";
import { renewFinancialKeys, renewFinancialSecrets } from "./upkeep.ts";

/** April to June: secrets become readable, settings are tightened, a person leaves, one pull request waits. */
export const SECOND: readonly Step[] = [
  {
    step: "change",
    at: "2026-04-09T06:00:00Z",
    why: "Priya accepts the App's request to read secrets; the bank forbids it for the treasury",
    changes: [
      { change: "grant-permission", permission: "secrets" },
      {
        change: "add-key",
        repository: "revenue-recognition",
        key: { title: "contract-reader", by: "tomas", created: "2026-04-02" },
      },
      { change: "revoke-token", name: "local-experiments" },
    ],
  },
  {
    step: "state",
    at: "2026-04-10T08:00:00Z",
    by: "maria",
    branch: "state-analyses-exception",
    title: "Accept the analyses' missing steward until September, and Acme KK's half-yearly look at vendors",
    body: "Priya accepted the first in DAT-031; Ken approved the second, because Acme KK holds no contract of its own.",
    files: ["controls/exceptions/EXC-2.md", "controls/variances/acme-jp-tpi-01-half-yearly.md"],
    reviews: [
      {
        by: "priya",
        at: "2026-04-10T09:00:00Z",
        event: "APPROVE",
        body: "The acceptance is mine, with the note of the monthly look.",
      },
      { by: "ken", at: "2026-04-10T10:20:00Z", event: "APPROVE", body: "差異の内容と期限を確認しました。" },
    ],
    merge: { by: "priya", at: "2026-04-10T10:25:00Z" },
  },
  { step: "scan", at: "2026-04-13T02:00:00Z", quarter: "2026-Q2", run: 9000000120, event: "schedule" },
  {
    step: "approve",
    on: "evidence",
    reviews: [
      {
        by: "ken",
        at: "2026-04-15T00:50:00Z",
        event: "COMMENT",
        body: "シークレットの一覧が初めて取得されました。件数が多いため、当拠点分の確認が終わるまで承認を待ってください。",
      },
    ],
    merge: null,
  },
  {
    step: "change",
    at: "2026-05-18T05:30:00Z",
    why: "Owners of the organisation tighten its settings, and nobody may bypass the rules of main any more",
    changes: [{ change: "require-two-factor" }, { change: "default-to-read" }, { change: "forbid-bypass" }],
  },
  {
    step: "change",
    at: "2026-05-29T06:00:00Z",
    why: "The bank lets the App list the treasury's secrets for half a year",
    changes: [{ change: "open-treasury" }],
  },
  {
    step: "change",
    at: "2026-06-01T05:00:00Z",
    why: "Tomas has left, and Ruth joins; owners renew what is due",
    changes: [
      { change: "leave", login: "tomas" },
      { change: "join", login: "ruth" },
      ...renewFinancialKeys(),
      ...renewFinancialSecrets(),
      { change: "rotate-secrets", in: "organization", names: ["LEDGER_DB_PASSWORD", "CLOUD_DEPLOY_KEY"] },
      {
        change: "add-key",
        repository: "fx-rates",
        key: { title: "rate-publisher-reader", by: "yuki", created: "2026-06-01" },
      },
      {
        change: "grant-token",
        token: {
          name: "reporting-changes",
          owner: "yuki",
          granted: "2026-06-01",
          expires: "2026-08-28",
          repositories: ["disclosure-pack"],
          permissions: { contents: "read", metadata: "read", pull_requests: "read" },
        },
      },
    ],
  },
  {
    step: "state",
    at: "2026-06-01T07:00:00Z",
    by: "priya",
    branch: "state-ruth",
    title: "Put Ruth on the roster of Acme Inc.",
    body: "She joined today, and approves what Maria must not. Nothing else changes here.",
    files: Object.keys(RUTH),
    replaced: RUTH,
    reviews: [
      { by: "noah", at: "2026-06-01T07:20:00Z", event: "APPROVE", body: "Hired by me, for this." },
      { by: "maria", at: "2026-06-01T07:40:00Z", event: "APPROVE", body: "As agreed." },
    ],
    merge: { by: "maria", at: "2026-06-01T07:45:00Z" },
  },
  {
    step: "state",
    at: "2026-06-01T08:00:00Z",
    by: "priya",
    branch: "state-second-quarter",
    title: "Accept what is held against the reviews of the second quarter",
    body: "Maria and Ken accepted, each for their own company, that some credentials have no owner yet.",
    files: Object.keys(JUNE),
    replaced: JUNE,
    reviews: [
      {
        by: "priya",
        at: "2026-06-01T08:05:00Z",
        event: "APPROVE",
        body: "Written by myself, as agreed.",
        refused: "Can not approve your own pull request",
      },
      { by: "ken", at: "2026-06-01T09:10:00Z", event: "APPROVE", body: "当社分の記載に相違ありません。" },
      { by: "maria", at: "2026-06-01T14:20:00Z", event: "APPROVE", body: "As I accepted it." },
    ],
    merge: { by: "maria", at: "2026-06-01T14:25:00Z" },
  },
  {
    step: "code",
    at: "2026-06-01T15:00:00Z",
    repository: "journal-bot",
    path: "templates/accruals.csv",
    by: "li",
    issue: 41,
    approvals: [{ by: "yuki", at: "2026-06-01T16:20:00Z" }],
    merge: { by: "yuki", at: "2026-06-01T16:25:00Z" },
    deploy: { by: "ken", at: "2026-06-01T20:00:00Z" },
    why: "Li adds a template for accruals to the journal bot; Yuki approves and merges, Ken deploys",
  },
  { step: "scan", at: "2026-06-02T02:00:00Z", quarter: "2026-Q2", run: 9000000125, event: "schedule" },
  {
    step: "approve",
    on: "evidence",
    reviews: [
      {
        by: "omar",
        at: "2026-06-02T08:00:00Z",
        event: "APPROVE",
        body: "Both scans read. The treasury can be read since Friday, so that nothing is hidden from the reviews.",
      },
      {
        by: "ken",
        at: "2026-06-03T00:20:00Z",
        event: "APPROVE",
        body: "当拠点分の確認を終えました。Tomasさんの鍵は失効をお願いします。",
      },
    ],
    merge: { by: "maria", at: "2026-06-03T00:55:00Z" },
  },
  ...SECOND_REVIEWS,
  {
    step: "change",
    at: "2026-06-17T06:00:00Z",
    why: "Three keys and a secret are gone, as the reviews decided",
    changes: [
      { change: "delete-key", repository: "consolidation", title: "old-collector" },
      { change: "delete-key", repository: "payroll-legacy", title: "payroll batch" },
      { change: "delete-key", repository: "openapi-tools", title: "upstream sync" },
      { change: "delete-secret", repository: "infra", name: "PAGER_TOKEN" },
    ],
  },
  { step: "scan", at: "2026-06-22T02:00:00Z", quarter: "2026-Q2", run: 9000000131, event: "schedule" },
  {
    step: "approve",
    on: "evidence",
    reviews: [
      {
        by: "omar",
        at: "2026-06-23T08:00:00Z",
        event: "APPROVE",
        body: "The scan saw all gone that was to go but the key of the incident archive.",
      },
      {
        by: "ken",
        at: "2026-06-24T02:20:00Z",
        event: "APPROVE",
        body: "失効の実施を確認しました。",
      },
    ],
    merge: { by: "maria", at: "2026-06-24T14:55:00Z" },
  },
];
