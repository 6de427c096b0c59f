import { DECISION_NAMES } from "../../../model/decision-name.ts";
import type { Day, Instant } from "../../../model/instant.ts";
import type { Language } from "../../../model/language.ts";
import { cellCode, code } from "../../../model/markdown.ts";
import { shortened } from "../../../model/quote.ts";
import { signSentences } from "../../../model/reasons/criteria/haste.ts";
import { wordsOf } from "../../../model/reasons/print.ts";
import type { Reasons } from "../../../model/reasons/reason.ts";
import type { Review, ReviewLine } from "../../../model/review.ts";
import { DISPOSITION_NAMES } from "../../../model/reviews/conflict.ts";
import { type Removal, removalsIn } from "../../../model/reviews/removals.ts";
import { prose } from "../../format/prose.ts";
import { cellSentence, sentence } from "../../format/sentence.ts";
import { boundedTable } from "./bounds.ts";
import { dateIn } from "../../../model/plain-sentence.ts";
import { dayIn } from "../../../model/time-zone.ts";

const HEAD = {
  en: ["Identity", "Decision", "Decided", "Due", "Seen done", "Last use by then"],
  ja: ["対象", "決定", "決定日", "期限", "完了の確認日", "その時点の最終利用日"],
} as const;
const WORDS = {
  en: {
    title: "What follows from the decisions",
    open: "not yet",
    late: "late",
    none: "none recorded",
    modify:
      "A modify is done once a complete scan sees that the identity may do less or reaches less, that it is gone, or that what a change mends holds again: a renewal after the population was frozen, an expiry, an end. A limit that was loosened changes nothing.",
    removal:
      "A conflict is removed once a complete scan sees that the rule holds for the identity, or that it is gone. An exception removes nothing.",
    undone: (done: string, seen: string) => `**undone**: was done on ${done}, seen otherwise on ${seen}`,
  },
  ja: {
    title: "決定に基づく是正",
    open: "未確認",
    late: "期限後",
    none: "記録なし",
    modify:
      "「変更」は、完全なスキャンにより、権限若しくは到達範囲の縮小、IDの消滅、又は変更により是正される指摘事項の解消(母集団の確定後の更新、有効期限又は廃止日の設定)を確認した時に完了とする。基準値の緩和は是正に当たらない。",
    removal:
      "「抵触の解消」は、完全なスキャンにより、当該IDが要件を満たすこと、又はIDの消滅を確認した時に完了とする。例外の承認は抵触の解消に当たらない。",
    undone: (done: string, seen: string) => `**再度未完了**(${done}に完了を確認、${seen}に元の状態を確認)`,
  },
} as const;
const STATEMENT = {
  en: {
    title: "What whoever approves states",
    digest: "Digest of the statement",
    beside: "Recorded beside it:",
  },
  ja: { title: "承認者の表明", digest: "本文のダイジェスト", beside: "あわせて記録した事項:" },
} as const;
const signs: Reasons = signSentences;

/** A line that has to be carried out, or a conflict that has to be removed. */
type Carried = ReviewLine | Removal;

/** What was decided to be changed, by when, and which day a scan saw it done; nothing where nothing was. */
export function remediationPart(
  review: Pick<Review, "lines" | "conflicts" | "time_zone">,
  language: Language,
): string[] {
  const own = [...review.lines.filter(({ remediation }) => remediation !== null), ...removalsIn(review)];
  if (own.length === 0) return [];
  const row = (one: Carried) => rowOf(one, language, review.time_zone);
  return [
    `## ${WORDS[language].title} (${own.length})`,
    ...boundedTable(HEAD[language], own, { row, language }),
    ...(own.some((one) => "decision" in one && one.decision === "modify") ? [WORDS[language].modify] : []),
    ...(own.some((one) => "conflict" in one) ? [WORDS[language].removal] : []),
  ];
}

/** Its decision in words; a conflict names the rule that is broken. */
function decisionOf(one: Carried, language: Language): string {
  if ("decision" in one) return one.decision === null ? "" : DECISION_NAMES[language][one.decision];
  const { check } = one.conflict;
  return `${DISPOSITION_NAMES[language].remove}<br>${cellSentence(wordsOf.get(check)?.title[language] ?? check, language)}`;
}

function rowOf(one: Carried, language: Language, zone: string): string[] {
  const { title, at, remediation } = one;
  const repository = "decision" in one ? one.repository : (one.line?.repository ?? null);
  const dayOf = (instant: Instant): Day => dayIn(zone, instant);
  const words = WORDS[language];
  const where = repository === null ? "" : ` ${cellCode(repository)}`;
  const days = (day: Day | null) => (day === null ? "" : dateIn(day, language));
  const done = remediation?.done ?? null;
  const isLate = done !== null && remediation !== null && dayOf(done) > remediation.due;
  const used = remediation?.used ?? null;
  const back = remediation?.returned?.at(-1);
  const undone =
    back === undefined ? words.open : words.undone(days(dayOf(back.done)), days(dayOf(back.seen)));
  return [
    `${cellCode(shortened(title))}${where}`,
    decisionOf(one, language),
    days(at === null ? null : dayOf(at)),
    days(remediation?.due ?? null),
    done === null ? undone : `${days(dayOf(done))}${isLate ? ` (**${words.late}**)` : ""}`,
    done === null || "conflict" in one ? "" : used === null ? words.none : days(dayOf(used)),
  ];
}

/** What whoever approves the review says by it, and the signs of haste beside it; nothing while lines are open. */
export function statementPart({ attestation }: Pick<Review, "attestation">, language: Language): string[] {
  if (attestation === null) return [];
  const words = STATEMENT[language];
  const told = attestation.signs.map(
    ({ reason, with: data }) => `- ${sentence(signs[reason]?.print(data)?.[language] ?? reason, language)}`,
  );
  return [
    `## ${words.title}`,
    `> ${prose(attestation.text)}`,
    `${words.digest}: ${code(attestation.digest)}`,
    ...(told.length === 0 ? [] : [[words.beside, "", ...told].join("\n")]),
  ];
}
