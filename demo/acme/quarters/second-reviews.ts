import { decideAll, type Rulings } from "../decisions.ts";
import type { ReviewScope, Step } from "../story.ts";

const of = (entity: ReviewScope["entity"], regime: ReviewScope["regime"]): ReviewScope => ({
  what: "review",
  period: "2026-Q2",
  entity,
  regime,
});
const SOX = of("acme-us", "sox");
const SOC2 = of("acme-us", "soc2");
const JSOX = of("acme-jp", "jsox");

/** What Omar decides otherwise than to keep it. */
const RULINGS: Rulings = {
  "consolidation/old-collector": {
    decision: "revoke",
    rationale: "The balance collector replaced it in spring, and nobody named a use of it since.",
  },
  "incident-archive/report mirror": {
    decision: "revoke",
    rationale: "It has not been used since February 2025, and the archive is read by people only.",
  },
  "openapi-tools/upstream sync": {
    decision: "revoke",
    rationale: "Tomas added it and has left; the fork is no longer brought up to date.",
  },
  "infra/PAGER_TOKEN": {
    decision: "revoke",
    rationale: "The pager was given up with the old on-call contract.",
  },
  "reconciliation-jobs/recon-writeback": {
    decision: "keep",
    rationale:
      "Without it the reconciliation stops; Hana checks its matches by hand until an owner is found.",
    risk: "It can change matches, and nobody answers for it.",
  },
  "_org/LEDGER_DB_PASSWORD": {
    decision: "keep",
    rationale:
      "The night jobs of both companies need it; Dana is to ask for an exception for the shared account.",
    risk: "What was read with it cannot be laid to one company's job.",
  },
};

const RULINGS_JA: Rulings = {
  "consolidation/old-collector": {
    decision: "revoke",
    rationale: "春に後継の鍵へ切り替えており、以後の利用を説明できる者がいないため。",
  },
  "incident-archive/report mirror": {
    decision: "revoke",
    rationale: "2025年2月以後の利用がなく、記録は人が閲覧するのみであるため。",
  },
  "openapi-tools/upstream sync": {
    decision: "revoke",
    rationale: "登録したTomasさんが退職し、同期も行われていないため。",
  },
  "payroll-legacy/payroll batch": {
    decision: "revoke",
    rationale: "給与の連携は2024年に廃止されており、必要がないため。",
  },
  "reconciliation-jobs/recon-writeback": {
    decision: "keep",
    rationale: "照合を止められないため維持する。責任者が決まるまで、照合結果を毎月手作業で確認する。",
    risk: "照合結果を変更できるが、責任者がいない。",
  },
};

const PAYROLL = "payroll-legacy/payroll batch";

/** The reviews of the second quarter: nobody tests the segregation of duties, and one key is gone too late. */
export const SECOND_REVIEWS: readonly Step[] = [
  {
    step: "command",
    at: "2026-06-03T02:00:00Z",
    run: 9000000126,
    command: "review",
    why: "The reviews of the second quarter are opened",
  },
  {
    step: "edit",
    on: SOX,
    by: "omar",
    at: "2026-06-08T08:40:00Z",
    title: "Decide on all lines, and escalate one",
    edit: decideAll("en", {
      ...RULINGS,
      [PAYROLL]: {
        decision: "escalate",
        rationale: "I cannot tell whether anything of payroll is still sent by it; a controller has to ask.",
      },
    }),
  },
  {
    step: "comment",
    on: SOX,
    by: "dana",
    at: "2026-06-08T09:30:00Z",
    body: (uid) =>
      `/countersign keep ${uid("ledger-export/warehouse mirror")} because the warehouse is loaded with it\nrisk: no, it reads only`,
  },
  {
    step: "comment",
    on: SOX,
    by: "maria",
    at: "2026-06-08T15:10:00Z",
    body: (uid) =>
      `I asked payroll: nothing has run there since March 2024.\n\n/countersign revoke ${uid(PAYROLL)} because the interface was replaced in 2024\nrisk: no, nothing of payroll is posted from it`,
  },
  {
    step: "approve",
    on: SOX,
    reviews: [
      {
        by: "ruth",
        at: "2026-06-08T18:30:00Z",
        event: "APPROVE",
        body: "I read all lines; only Maria's is left to be taken over.",
      },
    ],
    merge: null,
  },
  {
    step: "command",
    at: "2026-06-09T02:00:00Z",
    run: 9000000127,
    command: "review",
    inputs: { regime: "sox" },
    why: "What was decided under SOX is taken over; Ruth's approval is of an older commit",
  },
  {
    step: "approve",
    on: SOX,
    reviews: [
      {
        by: "maria",
        at: "2026-06-09T14:00:00Z",
        event: "APPROVE",
        body: "The lines of the close are as I know them.",
      },
      {
        by: "ruth",
        at: "2026-06-09T15:20:00Z",
        event: "APPROVE",
        body: "Read again with the payroll key. I approve the review as it stands.",
      },
    ],
    merge: { by: "noah", at: "2026-06-09T15:40:00Z" },
  },
  {
    step: "edit",
    on: SOC2,
    by: "omar",
    at: "2026-06-12T08:00:00Z",
    title: "Decide on the lines of SOC 2",
    edit: decideAll("en", {
      ...RULINGS,
      [PAYROLL]: { decision: "revoke", rationale: "As under SOX: the interface was replaced in 2024." },
    }),
  },
  {
    step: "command",
    at: "2026-06-12T12:00:00Z",
    run: 9000000128,
    command: "review",
    inputs: { regime: "soc2" },
    why: "What was decided under SOC 2 is taken over",
  },
  {
    step: "approve",
    on: SOC2,
    reviews: [
      {
        by: "ruth",
        at: "2026-06-12T13:30:00Z",
        event: "APPROVE",
        body: "All lines have a decision, and what is to go has a date.",
      },
      { by: "noah", at: "2026-06-12T14:00:00Z", event: "APPROVE", body: "Read." },
    ],
    merge: { by: "noah", at: "2026-06-12T14:05:00Z" },
  },
  {
    step: "edit",
    on: JSOX,
    by: "omar",
    at: "2026-06-12T15:00:00Z",
    title: "当拠点分の明細を判断する",
    edit: decideAll("ja", RULINGS_JA),
  },
  {
    step: "command",
    at: "2026-06-15T00:10:00Z",
    run: 9000000129,
    command: "review",
    inputs: { regime: "jsox" },
    why: "What was decided for Acme KK is taken over",
  },
  {
    step: "approve",
    on: JSOX,
    reviews: [
      {
        by: "aiko",
        at: "2026-06-15T01:00:00Z",
        event: "APPROVE",
        body: "内容を確認しました。",
      },
      {
        by: "ken",
        at: "2026-06-15T01:30:00Z",
        event: "APPROVE",
        body: "当拠点の全明細について判断及び理由を確認し、承認します。",
      },
    ],
    merge: { by: "ken", at: "2026-06-15T01:35:00Z" },
  },
  {
    step: "command",
    at: "2026-06-15T02:00:00Z",
    run: 9000000130,
    command: "sign-off",
    why: "The approvals of the reviews are recorded",
  },
];
