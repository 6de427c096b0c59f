import { decideAll, disposeAll, lookBack, type Rulings } from "../decisions.ts";
import { SINCE_JUNE } from "./third-unchanged.ts";
import type { ReviewScope, Step } from "../story.ts";

const of = (entity: ReviewScope["entity"], regime: ReviewScope["regime"]): ReviewScope => ({
  what: "review",
  period: "2026-Q3",
  entity,
  regime,
});
const SOX = of("acme-us", "sox");
const SOC2 = of("acme-us", "soc2");
const JSOX = of("acme-jp", "jsox");

const COVERAGE = "billing-api/BILLING_COVERAGE_TOKEN";
const MIRROR = "ledger-export/warehouse mirror";

/** What Omar decides otherwise than to keep it. */
const RULINGS: Rulings = {
  [COVERAGE]: {
    decision: "revoke",
    rationale: "No workflow names it since the coverage service was given up.",
    lookedIn:
      "The access list of the coverage service from 1 January to 10 September 2026, as it was read on 11 September; later use is not in it.",
  },
  [MIRROR]: {
    decision: "revoke",
    rationale:
      "The warehouse loads from the export of the ledger since July, and no longer from its programs.",
    lookedIn:
      "The access log of the export server from 1 June to 10 September 2026, as it was read on 11 September; later use is not in it.",
  },
  "reconciliation-jobs/recon-writeback": {
    decision: "keep",
    rationale:
      "Without it the reconciliation stops; its matches are checked by hand each month, last on 2 September.",
    risk: "It can change matches, and nobody answers for it; the monthly check found none that was wrong.",
  },
  "_org/LEDGER_DB_PASSWORD": {
    decision: "keep",
    rationale:
      "EXC-3 accepts that the account is shared until each company gets its own at the end of the year; it does not cover the age of the password, which is with Dana.",
    risk: "What was read with it cannot be laid to one company's job; the database's session lists stand in.",
  },
  "_org/break-glass-platform": {
    decision: "keep",
    rationale:
      "EXC-4 accepts that it was never used, which is what it is for, and the seals were looked at in August; what it may do stays a finding.",
  },
};

const RULINGS_JA: Rulings = {
  [MIRROR]: {
    decision: "revoke",
    rationale: "7月以後、データウェアハウスは元帳の出力から読み込んでおり、この鍵を必要としないため。",
    lookedIn:
      "出力サーバーのアクセス記録(2026年6月1日から9月14日まで)。9月15日に確認したものであり、その後の利用は含まない。",
  },
  "reconciliation-jobs/recon-writeback": {
    decision: "keep",
    rationale: "照合を止められないため維持する。照合結果は毎月手作業で確認しており、直近は9月2日である。",
    risk: "照合結果を変更できるが責任者がいない。毎月の確認では誤りがなかった。",
  },
  "_org/LEDGER_DB_PASSWORD": {
    decision: "keep",
    rationale:
      "EXC-3により、年末に会社ごとのアカウントへ切り替えるまで共用が認められている。パスワードの更新は例外の対象外であり、Danaさんが対応する。",
    risk: "操作を一方の会社に帰属させられないが、データベースの接続記録で補っている。",
  },
  "_org/break-glass-platform": {
    decision: "keep",
    rationale:
      "緊急時のみの利用であり、利用の実績がないことはEXC-4により認められている。封印は8月に確認した。権限の範囲は引き続き指摘事項である。",
  },
};

/** The reviews of the third quarter: what the second one lacked is done. */
export const THIRD_REVIEWS: readonly Step[] = [
  {
    step: "command",
    at: "2026-09-02T02:00:00Z",
    run: 9000000146,
    command: "review",
    why: "The reviews of the third quarter are opened",
  },
  {
    step: "state",
    at: "2026-09-09T06:00:00Z",
    by: "dana",
    branch: "state-shared-account",
    title: "Accept that one database account reads both ledgers, and where duties meet",
    body: "Maria and Noah accept each of them here for a time: LED-141 with the five safeguards, and SEC-052, SEC-058, SEC-060 and PLT-112 with what stands in.",
    files: [3, 5, 6, 7, 8].map((n) => `controls/exceptions/EXC-${n}.md`),
    reviews: [
      {
        by: "maria",
        at: "2026-09-09T14:00:00Z",
        event: "APPROVE",
        body: "Safeguards, retirement and the lists of merges as we agreed.",
      },
      {
        by: "ken",
        at: "2026-09-10T01:00:00Z",
        event: "APPROVE",
        body: "当社の元帳に係る代替統制を確認しました。",
      },
      {
        by: "noah",
        at: "2026-09-10T13:30:00Z",
        event: "APPROVE",
        body: "Accepted with Maria, each until its day.",
      },
    ],
    merge: { by: "maria", at: "2026-09-10T14:10:00Z" },
  },
  {
    step: "edit",
    on: SOX,
    by: "omar",
    at: "2026-09-11T06:00:00Z",
    title: "Decide on the lines of SOX",
    edit: decideAll(
      "en",
      {
        ...RULINGS,
        [COVERAGE]: {
          decision: "escalate",
          rationale: "Li is away, and I cannot tell whether the coverage service will be taken up again.",
        },
      },
      SINCE_JUNE,
    ),
  },
  {
    step: "comment",
    on: SOX,
    by: "maria",
    at: "2026-09-11T06:40:00Z",
    body: (uid) =>
      `/countersign revoke ${uid(COVERAGE)} because no workflow names it since the coverage service was given up\nrisk: no, it read test results`,
  },
  {
    step: "edit",
    on: SOX,
    by: "sara",
    at: "2026-09-11T07:30:00Z",
    title: "Test the segregation of duties, look back, and ask Omar",
    edit: (review) => ({
      ...disposeAll(lookBack("sara", RULINGS)(review)),
      duties: {
        by: "sara",
        at: "2026-09-11T07:30:00Z",
        evidence:
          "The matrix of the population, and the approvals of every merge from 4 July to 5 September under IA-2026-031.",
      },
      interview: { by: "sara", at: "2026-09-11T07:30:00Z", explained: true },
    }),
  },
  {
    step: "command",
    at: "2026-09-11T09:00:00Z",
    run: 9000000147,
    command: "review",
    inputs: { regime: "sox" },
    why: "What was decided and tested under SOX is taken over",
  },
  {
    step: "approve",
    on: SOX,
    reviews: [
      {
        by: "ruth",
        at: "2026-09-11T14:00:00Z",
        event: "APPROVE",
        body: "Lines, duties and look-backs read. I approve the review as it stands.",
      },
      { by: "noah", at: "2026-09-11T15:00:00Z", event: "APPROVE", body: "Read." },
    ],
    merge: { by: "noah", at: "2026-09-11T15:05:00Z" },
  },
  {
    step: "edit",
    on: SOC2,
    by: "omar",
    at: "2026-09-13T23:00:00Z",
    title: "Decide on the lines of SOC 2",
    edit: decideAll(
      "en",
      {
        ...RULINGS,
        "analytics-models/model docs": {
          decision: "except",
          exception: "EXC-2",
          rationale:
            "The models have no steward until the position is filled, which EXC-2 accepts this month.",
        },
      },
      SINCE_JUNE,
    ),
  },
  {
    step: "command",
    at: "2026-09-14T02:00:00Z",
    run: 9000000148,
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
        at: "2026-09-14T13:30:00Z",
        event: "APPROVE",
        body: "All lines have a decision, and what is to go has a date.",
      },
      { by: "noah", at: "2026-09-14T14:00:00Z", event: "APPROVE", body: "Read." },
    ],
    merge: { by: "noah", at: "2026-09-14T14:05:00Z" },
  },
  {
    step: "edit",
    on: JSOX,
    by: "omar",
    at: "2026-09-14T14:30:00Z",
    title: "当拠点分の明細を判断する",
    edit: decideAll("ja", RULINGS_JA, SINCE_JUNE),
  },
  {
    step: "edit",
    on: JSOX,
    by: "sara",
    at: "2026-09-14T15:30:00Z",
    title: "棚卸の運用状況を評価する",
    edit: (review) => ({
      ...lookBack("sara", RULINGS_JA)(review),
      evaluation: {
        by: "sara",
        at: "2026-09-14T15:30:00Z",
        sample: 25,
        deviations: 0,
        extended_to: null,
        method:
          "明細の番号から乱数(シード20260914)により25件を抽出し、権限及び利用目的から判断をやり直した。",
      },
    }),
  },
  {
    step: "command",
    at: "2026-09-14T23:30:00Z",
    run: 9000000149,
    command: "review",
    inputs: { regime: "jsox" },
    why: "What was decided and evaluated for Acme KK is taken over",
  },
  {
    step: "approve",
    on: JSOX,
    reviews: [
      { by: "aiko", at: "2026-09-15T01:00:00Z", event: "APPROVE", body: "内容を確認しました。" },
      {
        by: "ken",
        at: "2026-09-15T01:30:00Z",
        event: "APPROVE",
        body: "判断、理由及び評価の結果を確認し、当拠点の棚卸として承認します。",
      },
    ],
    merge: { by: "ken", at: "2026-09-15T01:35:00Z" },
  },
  {
    step: "command",
    at: "2026-09-15T02:00:00Z",
    run: 9000000150,
    command: "sign-off",
    why: "The approvals of the reviews are recorded",
  },
];
