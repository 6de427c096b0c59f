import { CODE_OF_NOVEMBER } from "./code-of-november.ts";
import type { Step } from "../story.ts";
import { CERTIFICATIONS } from "./certifications.ts";
import { HALF_YEARLY, VENDORS } from "./replaced.ts";
import { renewFinancialSecrets } from "./upkeep.ts";

/** October to the middle of November: what is still open, and what is being asked for. */
export const FOURTH: readonly Step[] = [
  ...CERTIFICATIONS,
  {
    step: "command",
    at: "2026-10-15T06:00:00Z",
    run: 9000000164,
    command: "conclude",
    inputs: { period: "2026-Q2" },
    why: "Conclusions on 2026-Q2, which nobody certified",
  },
  {
    step: "command",
    at: "2026-10-15T06:30:00Z",
    run: 9000000165,
    command: "conclude",
    inputs: { period: "2026-Q3" },
    why: "What is concluded on 2026-Q3 since it was certified",
  },
  {
    step: "approve",
    on: "evidence",
    reviews: [
      {
        by: "omar",
        at: "2026-10-16T07:30:00Z",
        event: "APPROVE",
        body: "The second quarter shows what we did not test; the third, that it was certified.",
      },
      {
        by: "ken",
        at: "2026-10-19T01:10:00Z",
        event: "APPROVE",
        body: "第2四半期の結論及び第3四半期の結論への追記を確認しました。不備の原因と期限は、責任者と相談のうえ記入します。",
      },
    ],
    merge: { by: "maria", at: "2026-10-19T15:00:00Z" },
  },
  {
    step: "state",
    at: "2026-10-20T06:00:00Z",
    by: "dana",
    branch: "state-chat-exception",
    title: "Accept that the chat address reaches every private repository",
    body: "Maria accepted it in SEC-041 until January.",
    files: ["controls/exceptions/EXC-1.md"],
    reviews: [
      { by: "priya", at: "2026-10-20T07:00:00Z", event: "APPROVE", body: "The weekly list is read." },
      { by: "maria", at: "2026-10-20T14:30:00Z", event: "APPROVE", body: "As accepted." },
    ],
    merge: { by: "maria", at: "2026-10-20T14:35:00Z" },
  },
  {
    step: "state",
    at: "2026-10-26T00:30:00Z",
    by: "yuki",
    branch: "state-half-yearly-review",
    title: "Let Acme KK review half-yearly",
    body: "期末の負荷を減らすため、当拠点の棚卸を半期ごとに改めます。",
    files: Object.keys(HALF_YEARLY),
    replaced: HALF_YEARLY,
    reviews: [
      { by: "omar", at: "2026-10-26T07:00:00Z", event: "APPROVE", body: "Both languages say the same." },
      { by: "ken", at: "2026-10-27T00:40:00Z", event: "APPROVE", body: "確認しました。" },
    ],
    merge: { by: "ken", at: "2026-10-27T00:45:00Z" },
  },
  {
    step: "state",
    at: "2026-10-28T08:00:00Z",
    by: "priya",
    branch: "state-vendors",
    title: "Let Acme Inc. look at its vendors half-yearly",
    body: "Two vendors hold nearly all access since autumn.",
    files: Object.keys(VENDORS),
    replaced: VENDORS,
    reviews: [
      { by: "omar", at: "2026-10-28T09:00:00Z", event: "APPROVE", body: "As their contracts say." },
      { by: "maria", at: "2026-10-28T14:00:00Z", event: "APPROVE", body: "Agreed." },
    ],
    merge: { by: "maria", at: "2026-10-28T14:05:00Z" },
  },
  {
    step: "change",
    at: "2026-11-11T06:00:00Z",
    why: "Aiko asks for a token; a key that Tomas knew is replaced; a new one has no owner yet; the bank's consent is over; Apps, webhooks and runners are set up",
    changes: [
      { change: "request-token" },
      { change: "set-up-machines" },
      ...renewFinancialSecrets(),
      { change: "replace-key", repository: "pricing-rules", title: "pricing publisher", by: "dana" },
      { change: "close-treasury" },
      {
        change: "add-key",
        repository: "developer-handbook",
        key: { title: "handbook mirror", by: "li", created: "2026-11-11" },
      },
    ],
  },
  ...CODE_OF_NOVEMBER,
  {
    step: "change",
    at: "2026-11-17T05:00:00Z",
    why: "Repositories of the close get one set of rules for their branch",
    changes: [{ change: "set-up-rules" }],
  },
  { step: "scan", at: "2026-11-18T02:00:00Z", quarter: "2026-Q4", run: 9000000166, event: "schedule" },
  {
    step: "approve",
    on: "evidence",
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
  {
    step: "command",
    at: "2026-11-19T15:25:00Z",
    run: 9000000171,
    command: "sign-off",
    why: "The approvals of the scan are recorded, before others come on the same branch",
  },
  {
    step: "command",
    at: "2026-11-20T00:30:00Z",
    run: 9000000173,
    command: "conclude",
    inputs: { period: "2026-Q3" },
    why: "Conclusions on 2026-Q3 once more: its certification under SOC 2 is overdue",
  },
  {
    step: "command",
    at: "2026-11-20T01:00:00Z",
    run: 9000000167,
    command: "conclude",
    inputs: { period: "2026-Q4" },
    why: "Conclusions on 2026-Q4",
  },
  {
    step: "approve",
    on: "evidence",
    reviews: [
      {
        by: "omar",
        at: "2026-11-20T02:30:00Z",
        event: "APPROVE",
        body: "The fourth quarter is interim and ends on 31 December; the third was not certified under SOC 2 in time.",
      },
      { by: "ken", at: "2026-11-20T03:00:00Z", event: "APPROVE", body: "期中の状況として確認しました。" },
    ],
    merge: { by: "ken", at: "2026-11-20T03:05:00Z" },
  },
  {
    step: "command",
    at: "2026-11-20T06:10:00Z",
    run: 9000000172,
    command: "certify",
    why: "What still keeps each quarter that is over from being certified",
  },
];
