import { count } from "../../model/count.ts";
import type { Language } from "../../model/language.ts";
import type { SignOff } from "../../model/sign-off.ts";
import type { Requirement } from "./facts.ts";

/** What the check run and the record say in their own voice. */
interface Words {
  what: Record<Requirement["what"], string>;
  covers: Record<SignOff["covers"]["what"], string>;
  /** What was signed off: its kind, then of what. */
  coversLine: (what: string, of: readonly string[]) => string;
  furtherFiles: (n: number) => string;
  /** The roles that it counts for, each of an entity. */
  counted: (roles: readonly string[]) => string;
  none: string;
  notNeeded: string;
  signed: string;
  given: (given: number, needed: number) => string;
  refused: string;
  mayMerge: string;
  missing: (roles: string) => string;
  /** Until when it is asked for; `isOver` where that day is past. */
  due: (day: string, isOver: boolean) => string;
  base: (commit: string) => string;
  head: readonly string[];
  anyone: string;
  of: (role: string, entity: string) => string;
  nobody: string;
  more: (n: number) => string;
  by: (person: string, day: string) => string;
  isMissing: string;
  mustNot: string;
  doNotCount: string;
  rosterApart: (files: string) => string;
  apart: string;
  or: string;
  heading: (n: number) => string;
  countsSentence: (person: string, day: string) => string;
  doesNotCount: (person: string, day: string) => string;
  dismissed: (person: string, day: string) => string;
  merged: (day: string) => string;
  rule: readonly [string, string, string];
  results: Record<"kept" | "broken" | "unknown", string>;
}

export const WORDS: Record<Language, Words> = {
  en: {
    what: {
      evidence: "Evidence",
      review: "Review",
      certification: "Certification",
      exception: "Exception",
      "financial-exception": "Exception on a financial path, a second person",
      variance: "Variance",
      deficiency: "Deficiency",
      workflow: "Workflows",
      other: "Controls",
    },
    covers: {
      evidence: "evidence",
      review: "review",
      certification: "certification",
      controls: "controls",
    },
    coversLine: (what, of) => `What was signed off: ${[what, ...of].join(", ")}.`,
    furtherFiles: (n) => count(n, "further file"),
    counted: (roles) => `It counts for: ${roles.join("; ")}.`,
    none: "This pull request needs no sign-off: it changes no evidence, no workflow and nothing that people state.",
    notNeeded: "No sign-off is needed",
    signed: "Every sign-off is given",
    given: (given, needed) => `${given} of ${needed} sign-offs given`,
    refused: "Must not be merged as it is",
    mayMerge:
      "Every sign-off that is needed is given. Merge with a merge commit: by any other way it does not count.",
    missing: (roles) => `Still missing: ${roles}.`,
    due: (day, isOver) =>
      `It ${isOver ? "was" : "is"} due on ${day}; an approval that comes later is recorded as late.`,
    base: (commit) => `Roster and rules are those of the base commit ${commit}.`,
    head: ["Sign-off", "Role", "Who may give it", "State"],
    anyone: "any person of a roster",
    of: (role, entity) => `${role} of ${entity}`,
    nobody: "nobody on the roster",
    more: (n) => `and ${n} more`,
    by: (person, day) => `given by ${person} on ${day}`,
    isMissing: "missing",
    mustNot: "Why it must not be merged as it is",
    doNotCount: "Approvals that do not count",
    rosterApart: (files) =>
      `No approval of this pull request counts, because it also changes the roster in ${files}: put that into a pull request of its own.`,
    apart: "Two people give these two; one approval counts once.",
    or: " or ",
    heading: (n) => `Sign-off of pull request ${n}`,
    countsSentence: (person, day) =>
      `${person} approved on ${day}, and the sign-off counts: every rule was kept.`,
    doesNotCount: (person, day) => `${person} approved on ${day}, and the sign-off does not count.`,
    dismissed: (person, day) =>
      `The review that ${person} gave on ${day} was dismissed, and it is no sign-off.`,
    merged: (day) => `It was merged on ${day}.`,
    rule: ["Rule", "Result", "Why"],
    results: { kept: "kept", broken: "**broken**", unknown: "**unknown**" },
  },
  ja: {
    what: {
      evidence: "証跡",
      review: "棚卸",
      certification: "内部宣誓・確認書",
      exception: "例外",
      "financial-exception": "財務報告に係る例外(2人目)",
      variance: "差異の承認",
      deficiency: "不備",
      workflow: "ワークフロー",
      other: "統制の定め",
    },
    covers: { evidence: "証跡", review: "棚卸", certification: "内部宣誓・確認書", controls: "統制の定め" },
    coversLine: (what, of) => `承認の対象:${[what, ...of].join("、")}。`,
    furtherFiles: (n) => `他${n}件のファイル`,
    counted: (roles) => `有効とされる役割:${roles.join("、")}。`,
    none: "このプルリクエストは承認を要しない。証跡、ワークフロー及び統制の定めを変更していない。",
    notNeeded: "承認は不要",
    signed: "必要な承認はすべて得られた",
    given: (given, needed) => `必要な承認${needed}件のうち${given}件`,
    refused: "このままではマージできない",
    mayMerge:
      "必要な承認はすべて得られています。マージコミットによりマージしてください。他の方法では有効と認められません。",
    missing: (roles) => `不足している承認:${roles}。`,
    due: (day, isOver) =>
      `期限は${day}${isOver ? "であった" : "である"}。これより後の承認は、期限後として記録される。`,
    base: (commit) => `役割表と規則は基準コミット${commit}のものによる。`,
    head: ["承認", "役割", "承認できる者", "状況"],
    anyone: "役割表に記載された者",
    of: (role, entity) => `${entity}の${role}`,
    nobody: "役割表に該当者なし",
    more: (n) => `ほか${n}名`,
    by: (person, day) => `${day}に${person}が承認`,
    isMissing: "不足",
    mustNot: "このままではマージできない理由",
    doNotCount: "有効と認められない承認",
    rosterApart: (files) =>
      `${files}の役割表もあわせて変更しているため、このプルリクエストへの承認は有効と認められません。役割表の変更は別のプルリクエストとしてください。`,
    apart: "この2件は別の者が承認し、1人の承認は1件と数える。",
    or: "又は",
    heading: (n) => `プルリクエスト${n}の承認`,
    countsSentence: (person, day) => `${day}に${person}が承認し、すべての規則を満たすため有効である。`,
    doesNotCount: (person, day) => `${day}に${person}が承認したが、有効と認められない。`,
    dismissed: (person, day) => `${day}の${person}のレビューは却下されたため、承認と認められない。`,
    merged: (day) => `${day}にマージされた。`,
    rule: ["規則", "結果", "理由"],
    results: { kept: "遵守", broken: "**違反**", unknown: "**不明**" },
  },
};
