import type { Approvals, NamedApproval } from "../../../model/approvals.ts";
import { count } from "../../../model/count.ts";
import { daysBetween, dayOf } from "../../../model/instant.ts";
import type { Language } from "../../../model/language.ts";
import { cellCode, code, table } from "../../../model/markdown.ts";
import { dateIn } from "../../../model/plain-sentence.ts";
import { statedClause } from "../../../model/reasons/approvals.ts";

/** Approvals that are shown; the record below has every one. */
const SHOWN = 500;

const WORDS = {
  en: {
    heading: (login: string) => `# Approvals that documents name, ${login}`,
    told: (all: number, seen: number) =>
      `${count(all, "approval")} in force, ${seen} of which ${seen === 1 ? "was" : "were"} seen on GitHub. What is only stated shows that a document says so, and no more.`,
    more: (left: number) => `The record below has ${left} more.`,
    head: ["Document", "Approved by", "On", "Seen"],
    seen: (pull: number, day: string, after: number) =>
      `pull request ${pull}, approved on ${day}${after > 0 ? `, ${count(after, "day")} after the day stated` : ""}`,
    stated: (why: string) => `only stated: ${why}`,
  },
  ja: {
    heading: (login: string) => `# ${login}に関する文書に記載された承認`,
    told: (all: number, seen: number) =>
      `有効な承認の記載は${all}件であり、うち${seen}件について承認の事実を確認した。記載のみのものは、文書にそう書かれていることを示すにとどまる。`,
    more: (left: number) => `ほか${left}件を下の記録に示す。`,
    head: ["文書", "承認者", "日付", "確認"],
    seen: (pull: number, day: string, after: number) =>
      `プルリクエスト${pull}(${day}に承認${after > 0 ? `、記載された日付の${after}日後` : ""})`,
    stated: (why: string) => `記載のみ(${why})`,
  },
} as const satisfies Record<Language, unknown>;

/** The body of the file of approvals. */
export function approvalsBody({ organization, approvals }: Approvals, language: Language): string {
  const words = WORDS[language];
  const seen = approvals.filter(({ found }) => found === "seen").length;
  const left = approvals.length - SHOWN;
  const rows = approvals
    .slice(0, SHOWN)
    .map((one) => [cellCode(one.file), cellCode(one.by), dateIn(one.on, language), sightIn(one, language)]);
  return [
    words.heading(code(organization)),
    words.told(approvals.length, seen),
    ...(rows.length === 0 ? [] : [table([...words.head], rows)]),
    ...(left > 0 ? [words.more(left)] : []),
  ].join("\n\n");
}

function sightIn({ found, on, pull_request: pull, submitted }: NamedApproval, language: Language): string {
  const words = WORDS[language];
  if (found === "seen") {
    const day = dayOf(submitted ?? "");
    return words.seen(pull ?? 0, dateIn(day, language), daysBetween(on, day));
  }
  return words.stated(statedClause({ why: found, pull, on: null })[language]);
}
