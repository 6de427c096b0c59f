import type { Step } from "../story.ts";
import { renewFinancialSecrets } from "./upkeep.ts";

/** October to the middle of November: what is still open, and what is being asked for. */
export const FOURTH: readonly Step[] = [
  {
    step: "change",
    at: "2026-10-05T05:00:00Z",
    why: "Owners act on findings and store what a workflow was missing",
    changes: [
      {
        change: "add-secret",
        repository: "close-tools",
        secret: { name: "HOLIDAY_CALENDAR_TOKEN", created: "2026-10-05" },
      },
      { change: "rotate-secrets", in: { repository: "billing-api" }, names: ["PAYMENT_API_KEY"] },
    ],
  },
  {
    step: "state",
    at: "2026-10-07T06:00:00Z",
    by: "dana",
    branch: "state-chat-exception",
    title: "Accept that the chat address reaches every private repository",
    body: "Maria accepted it in SEC-041 until January.",
    files: ["controls/exceptions/EXC-1.md"],
    reviews: [
      { by: "priya", at: "2026-10-07T07:00:00Z", event: "APPROVE", body: "The weekly list is read." },
      { by: "maria", at: "2026-10-07T14:30:00Z", event: "APPROVE", body: "As accepted." },
    ],
    merge: { by: "maria", at: "2026-10-07T14:35:00Z" },
  },
  { step: "scan", at: "2026-10-12T02:00:00Z", quarter: "2026-Q4", run: 9000000153, event: "schedule" },
  {
    step: "review",
    reviews: [
      {
        by: "omar",
        at: "2026-10-13T07:50:00Z",
        event: "APPROVE",
        body: "One new secret, one renewed; both were announced.",
      },
      { by: "maria", at: "2026-10-13T15:00:00Z", event: "APPROVE", body: "Approved." },
    ],
    merge: { by: "maria", at: "2026-10-13T15:02:00Z" },
  },
  { step: "conclude", at: "2026-10-15T06:00:00Z", period: "2026-Q3", run: 9000000155 },
  {
    step: "review",
    reviews: [
      {
        by: "omar",
        at: "2026-10-16T07:30:00Z",
        event: "APPROVE",
        body: "What is not performed is said as it is: the reviews of the third quarter are not recorded here yet.",
      },
      {
        by: "ken",
        at: "2026-10-19T01:10:00Z",
        event: "APPROVE",
        body: "第3四半期の結論を確認しました。不備の原因と期限は、責任者と相談のうえ記入します。",
      },
    ],
    merge: { by: "maria", at: "2026-10-19T15:00:00Z" },
  },
  {
    step: "state",
    at: "2026-10-21T08:00:00Z",
    by: "maria",
    branch: "state-overdue-passwords",
    title: "Name cause, owner and date of the overdue passwords",
    body: "Hana owns the date; Ken and I concluded on the severity, each for our own company.",
    files: ["controls/deficiencies/DEF-17.md"],
    reviews: [
      { by: "omar", at: "2026-10-21T09:00:00Z", event: "APPROVE", body: "The date agrees with the ticket." },
      { by: "ken", at: "2026-10-22T01:00:00Z", event: "APPROVE", body: "当拠点の判断は私が記入しました。" },
    ],
    merge: { by: "omar", at: "2026-10-22T06:00:00Z" },
  },
  {
    step: "change",
    at: "2026-11-11T06:00:00Z",
    why: "Aiko asks for a token; two keys that Tomas added are gone; a new one has no owner yet",
    changes: [
      { change: "request-token" },
      ...renewFinancialSecrets(),
      { change: "replace-key", repository: "pricing-rules", title: "pricing publisher", by: "dana" },
      { change: "delete-key", repository: "openapi-tools", title: "upstream sync" },
      {
        change: "add-key",
        repository: "developer-handbook",
        key: { title: "handbook mirror", by: "li", created: "2026-11-11" },
      },
    ],
  },
  { step: "scan", at: "2026-11-18T02:00:00Z", quarter: "2026-Q4", run: 9000000161, event: "schedule" },
  {
    step: "review",
    reviews: [
      {
        by: "omar",
        at: "2026-11-18T07:40:00Z",
        event: "APPROVE",
        body: "Read with the list of October. What is overdue has an owner and a date, except the write key of the reconciliation.",
      },
      {
        by: "ken",
        at: "2026-11-19T01:15:00Z",
        event: "APPROVE",
        body: "当拠点分を確認しました。照合ジョブの書込み鍵について、所有者の記述を求めます。",
      },
    ],
    merge: { by: "maria", at: "2026-11-19T15:20:00Z" },
  },
  { step: "conclude", at: "2026-11-20T01:00:00Z", period: "2026-Q4", run: 9000000163 },
  {
    step: "review",
    reviews: [
      {
        by: "omar",
        at: "2026-11-20T02:30:00Z",
        event: "APPROVE",
        body: "Interim: the quarter ends on 31 December.",
      },
      { by: "ken", at: "2026-11-20T03:00:00Z", event: "APPROVE", body: "期中の状況として確認しました。" },
    ],
    merge: { by: "ken", at: "2026-11-20T03:05:00Z" },
  },
];
