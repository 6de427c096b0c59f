import { count } from "../../../model/count.ts";
import { DECISION_NAMES } from "../../../model/decision-name.ts";
import type { Language } from "../../../model/language.ts";
import { code } from "../../../model/markdown.ts";
import { shortened } from "../../../model/quote.ts";
import { signSentences } from "../../../model/reasons/criteria/haste.ts";
import { notTakenOver } from "../../../model/reasons/decisions/not-taken-over.ts";
import { notUnderstood } from "../../../model/reasons/decisions/not-understood.ts";
import type { Reasons, RecordedReason } from "../../../model/reasons/reason.ts";
import type { Review, ReviewLine } from "../../../model/review.ts";
import type { Answer } from "../../../model/reviews/answer.ts";
import { DECISIONS } from "../../../model/reviews/decided.ts";
import { dayIn } from "../../../model/time-zone.ts";
import type { Naming } from "../body/body.ts";
import { passedOnPart } from "../body/passed-on.ts";
import { prose } from "../../format/prose.ts";
import { sentence } from "../../format/sentence.ts";
import { commandsTable } from "./commands-table.ts";
import { testedIn } from "./reply-tested.ts";
import { sourceKey } from "./source.ts";

/** Identities of one decision that are named, and refusals that are told; the record has all. */
const MOST_NAMED = 30;
const MOST_TOLD = 60;

const sentences: Reasons = { ...notUnderstood, ...notTakenOver, ...signSentences };

/** A recorded reason as a sentence; its name where this version knows no words for it. */
const worded = ({ reason, with: data }: RecordedReason, language: Language): string =>
  sentence(shortened(sentences[reason]?.print(data)?.[language] ?? reason, 600), language);

/** What an answer is found by among the comments; nobody sees it. */
export const markerOf = ({ source }: Pick<Answer, "source">): string =>
  `<!-- countersign: answer to ${sourceKey(source)} -->`;

/** The reply to one comment or commit, in the entity's language; it follows from the record and the rosters alone. */
export function replyTo(
  answer: Answer,
  review: Review,
  { naming, language }: { naming: Naming; language: Language },
): string {
  const { applied, tested, refused, help } = answer;
  const isAboutCommands = help || refused.some(({ reason }) => reason in notUnderstood);
  const parts = [
    markerOf(answer),
    applied.length === 0 && (refused.length === 0 || tested.length > 0) ? null : counted(answer, language),
    testedIn(answer, language),
    ...DECISIONS.map((decision) => taken(decision, answer, { review, language })),
    ...passedOnPart(escalatedBy(answer, review), review, {
      naming,
      day: dayIn(review.time_zone, answer.at),
      language,
    }),
    refused.length === 0 ? null : refusals(refused, language),
    isAboutCommands ? commandsTable(language) : null,
    isLast(answer, review) ? statement(review, language) : null,
  ];
  return `${parts.filter((part) => part !== null).join("\n\n")}\n`;
}

const SOURCES = {
  comment: { en: "your comment", ja: "コメント" },
  commit: { en: "your edit", ja: "ファイルの編集" },
  review: { en: "your review", ja: "レビュー" },
} as const;

function counted({ applied, refused, source }: Answer, language: Language): string {
  const of = SOURCES["commit" in source ? "commit" : "review" in source ? "review" : "comment"][language];
  const rest = refused.length;
  return {
    en: `**Of ${of}, ${count(applied.length, "decision")} ${applied.length === 1 ? "was" : "were"} taken over${rest === 0 ? "" : `, and ${rest === 1 ? "one thing was" : `${rest} things were`} not`}.**`,
    ja: `**${of}のうち${applied.length}件の決定を反映した。${rest === 0 ? "" : `${rest}件は反映していない。`}**`,
  }[language];
}

function taken(
  decision: (typeof DECISIONS)[number],
  { applied }: Answer,
  { review, language }: { review: Review; language: Language },
): string | null {
  const uids = applied.filter((one) => one.decision === decision).map(({ uid }) => uid);
  if (uids.length === 0) return null;
  const names = uids.slice(0, MOST_NAMED).map((uid) => {
    const line = review.lines.findLast((one) => one.uid === uid);
    const name = code(shortened(line?.title ?? uid));
    const repository = line?.repository ?? null;
    return repository === null ? name : `${name} (${code(repository)})`;
  });
  const left = uids.length - names.length;
  const more = { en: `${left} more`, ja: `ほか${left}件` }[language];
  return `- **${DECISION_NAMES[language][decision]}**: ${[...names, ...(left > 0 ? [more] : [])].join(", ")}`;
}

/** Lines that an answer passed on and that wait for somebody else. */
const escalatedBy = ({ applied }: Answer, { lines }: Review): ReviewLine[] =>
  lines.filter(
    ({ uid, decision }) =>
      decision === "escalate" && applied.some((one) => one.uid === uid && one.decision === "escalate"),
  );

function refusals(refused: Answer["refused"], language: Language): string {
  const at = (line: number | null) =>
    line === null ? "" : { en: `Line ${line}: `, ja: `${line}行目:` }[language];
  const told = refused.slice(0, MOST_TOLD).map((one) => `- ${at(one.line)}${worded(one, language)}`);
  const left = refused.length - told.length;
  const more = { en: `- ${left} more; the file has each.`, ja: `- ほか${left}件はファイルに記載している。` }[
    language
  ];
  const head = { en: "Not taken over:", ja: "反映していない内容:" }[language];
  return [head, "", ...told, ...(left > 0 ? [more] : [])].join("\n");
}

/** Whether this answer brought the last decision. */
const isLast = ({ source, applied }: Answer, { attestation, completed, lines }: Review): boolean =>
  attestation !== null &&
  applied.length > 0 &&
  lines.some(
    (line) => line.at === completed && line.source !== null && sourceKey(line.source) === sourceKey(source),
  );

function statement({ attestation }: Review, language: Language): string | null {
  if (attestation === null) return null;
  const { text, digest, signs } = attestation;
  const head = {
    en: "**Every line is decided.** Whoever approves this pull request states:",
    ja: "**すべての行の決定が完了した。** このプルリクエストを承認する者は、次のとおり表明する。",
  }[language];
  const cited = { en: `Digest of the statement: ${code(digest)}`, ja: `本文のダイジェスト:${code(digest)}` }[
    language
  ];
  const beside = { en: "Recorded beside it:", ja: "あわせて記録した事項:" }[language];
  return [
    head,
    `> ${prose(text)}`,
    cited,
    ...(signs.length === 0
      ? []
      : [[beside, "", ...signs.map((sign) => `- ${worded(sign, language)}`)].join("\n")]),
  ].join("\n\n");
}
