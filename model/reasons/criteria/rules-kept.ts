import { z } from "zod";
import { ControlId } from "../../assessment.ts";
import { count } from "../../count.ts";
import { DeficiencyId } from "../../deficiency.ts";
import { Day } from "../../instant.ts";
import { OpenCause } from "../../open-rule.ts";
import { quote, shortened } from "../../quote.ts";
import { Names, Slug, Text } from "../../text.ts";
import { sentences } from "../reason.ts";
import { Clause, clauseOf } from "../register.ts";
import { subjectsFail } from "../subjects-fail.ts";
import { titled } from "../titled.ts";
import { defineCriterionWords } from "./criterion-words.ts";

/** Longest name inside a sentence that has to be short, in code points. */
const BRIEFLY = 40;
const times = z.number().int().nonnegative();
const finding = { subject: Text, check: Slug, from: Day, to: Day.nullable() };

const stated = { check: Slug, subject: Text, subjects: times };
/** The first of some subjects, and how many others there are, with the verb in English. */
const subjects = ({ subject, subjects: all }: { subject: string; subjects: number }) => ({
  en: `${briefly(subject)}${all > 1 ? ` and ${count(all - 1, "other subject")} keep` : " keeps"}`,
  ja: `${briefly(subject)}${all > 1 ? `ほか${all - 1}件` : ""}`,
});

const briefly = (name: string) => quote(shortened(name, BRIEFLY));
/** What a deficiency says that is not closed: its own words, or what checks found. */
const WhatFailed = z.union([Text.describe("In the words of its file."), Clause]);
/** Deficiencies that no retest has closed. A verdict lists more than these, so they are named and not counted. */
const Unclosed = z
  .union([z.array(DeficiencyId), times.describe("In records that only counted them.")])
  .describe("Deficiencies that no retest has closed.");
type Unclosed = z.infer<typeof Unclosed>;
/** Ids that a sentence names. */
const NAMED = 3;
const sizeOf = (unclosed: Unclosed) => (typeof unclosed === "number" ? unclosed : unclosed.length);

/** What counts against a control: the sum is what its reasons are. */
function counted(findings: number, unclosed: Unclosed) {
  const en = count(findings, "finding");
  const ja = `指摘は${findings}件`;
  if (sizeOf(unclosed) === 0) return { en, ja };
  if (typeof unclosed === "number")
    return {
      en: `${en} and ${count(unclosed, "deficiency that is not closed", "deficiencies that are not closed")}`,
      ja: `${ja}、終了していない不備は${unclosed}件`,
    };
  const left = unclosed.length - NAMED;
  const named = unclosed.slice(0, NAMED);
  return {
    en: `${en} and ${[...named, ...(left > 0 ? [`${left} more`] : [])].join(", ")}, not closed by a retest,`,
    ja: `${ja}、再評価により終了していない不備は${named.join("、")}${left > 0 ? `ほか${left}件` : ""}`,
  };
}
/** How a sentence on an open rule begins. */
const UNSEEN: Readonly<Record<OpenCause | "unsaid", Names>> = {
  "not-told": {
    en: "GitHub does not tell whether this holds",
    ja: "次の規則が守られているかどうかは、GitHubに示されない",
  },
  "not-asked": {
    en: "It is not asked yet whether this holds",
    ja: "次の規則が守られているかどうかは、現時点で確認の対象としていない",
  },
  unsaid: { en: "It could not be seen whether this holds", ja: "次の規則は確認できない" },
};
const unasked = times
  .nullable()
  .default(null)
  .describe("How many of them are open because they are not asked yet; null in records that did not say.");

/** Why rules are open: what GitHub does not tell, and what is not asked yet. */
function leftOpen({ some, unasked: own }: { some: number; unasked: number | null }): Names {
  if (own === null) return { en: "no source reads what they need", ja: "必要な情報を取得していない" };
  const untold = some - own;
  if (own === 0)
    return {
      en: `GitHub does not tell what ${some === 1 ? "it needs" : "they need"}`,
      ja: "必要な情報がGitHubに示されない",
    };
  if (untold <= 0)
    return {
      en: some === 1 ? "it is not asked yet" : "they are not asked yet",
      ja: "現時点で確認の対象としていない",
    };
  return {
    en: `GitHub does not tell what ${untold} of them ${untold === 1 ? "needs" : "need"} and ${own} ${own === 1 ? "is" : "are"} not asked yet`,
    ja: `${untold}件について必要な情報がGitHubに示されず、${own}件を現時点で確認の対象としていない`,
  };
}

const duration = ({ from, to }: { from: string; to: string | null }) => ({
  en: `since ${from}${to === null ? "" : ` until ${to}`}`,
  ja: `${from}から${to === null ? "" : `${to}まで`}`,
});

export const rulesKept = defineCriterionWords({
  id: "rules-kept",
  question: {
    en: "Is every automatic rule of the control kept?",
    ja: "統制の自動判定の規則はすべて守られているか。",
  },
  reasons: {
    "no-rule-decided-automatically": sentences({ control: ControlId }, ({ control }) => ({
      en: `No rule of ${control} is decided from what GitHub shows.`,
      ja: `${control}の規則で、GitHubの情報から判定するものはない。`,
    })),
    "no-finding-counts": sentences(
      { control: ControlId, checks: z.array(Slug), excepted: times },
      ({ control, checks, excepted }) => ({
        en: `No finding counts against ${control}: ${checks.map((check) => titled(check).en).join(", ")}.${excepted > 0 ? ` An exception covers ${excepted} of them.` : ""}`,
        ja: `${control}に対する指摘はない:${checks.map((check) => titled(check).ja).join("、")}。${excepted > 0 ? `例外の対象は${excepted}件である。` : ""}`,
      }),
    ),
    "rule-broken": sentences(finding, ({ subject, check, ...days }) => ({
      en: `${quote(subject)} has failed ${titled(check).en} ${duration(days).en}.`,
      ja: `${quote(subject)}は${duration(days).ja}${titled(check).ja}を満たしていない。`,
    })),
    "rule-broken-when-last-seen": sentences(
      { subject: Text, check: Slug, day: Day },
      ({ subject, check, day }) => ({
        en: `${quote(subject)} failed ${titled(check).en} when it was last seen, on ${day}; it could not be checked since.`,
        ja: `${quote(subject)}は、最後に確認された${day}において${titled(check).ja}を満たしておらず、その後は確認できない。`,
      }),
    ),
    "rule-not-looked-at": sentences(finding, ({ subject, check, ...days }) => ({
      en: `It could not be seen whether ${quote(subject)} keeps ${titled(check).en}, ${duration(days).en}.`,
      ja: `${quote(subject)}が${titled(check).ja}を満たすかどうかを、${duration(days).ja}確認できない。`,
    })),
    "rule-only-stated": sentences(stated, (of) => ({
      en: `It was not seen that ${subjects(of).en} ${titled(of.check).en}; only documents say so.`,
      ja: `${subjects(of).ja}が${titled(of.check).ja}を満たすことは、文書に記載されているのみで、確認されていない。`,
    })),
    "stated-is-enough": sentences(stated, (of) => ({
      en: `Only documents say that ${subjects(of).en} ${titled(of.check).en}, which is enough here.`,
      ja: `${subjects(of).ja}が${titled(of.check).ja}を満たすことは文書の記載のみによるが、ここではこれで足りる。`,
    })),
    "deficiency-not-closed": sentences(
      {
        deficiency: DeficiencyId,
        state: z.enum(["open", "remediated"]),
        what: WhatFailed.describe("What failed."),
      },
      ({ deficiency, state, what }) => {
        const said = typeof what === "string" ? { en: what, ja: what } : clauseOf(what, subjectsFail);
        return {
          en: `${deficiency} is ${state} and not closed by a retest: ${said.en}`,
          ja: `${deficiency}は再評価により終了していない:${said.ja}`,
        };
      },
    ),
    "check-never-asked": sentences({ check: Slug }, ({ check }) => ({
      en: `No scan that is recorded has asked ${titled(check).en}.`,
      ja: `記録されたスキャンで${titled(check).ja}を確かめたものはない。`,
    })),
    "rule-without-source": sentences(
      {
        rule: Names.describe("In the control's words."),
        awaits: Names.describe("Why it is open, in the control's words."),
        cause: OpenCause.nullable().default(null).describe("Null in records that did not say."),
      },
      ({ rule, awaits, cause }) => {
        const unseen = UNSEEN[cause ?? "unsaid"];
        return { en: `${unseen.en}: ${rule.en} ${awaits.en}`, ja: `${unseen.ja}:${rule.ja}${awaits.ja}` };
      },
    ),
    "findings-with-example": sentences(
      { ...finding, findings: times, unclosed: Unclosed },
      ({ subject, check, findings, unclosed, ...days }) => {
        const all = counted(findings, unclosed);
        const en = `has failed ${titled(check).en} ${duration(days).en}`;
        const ja = `${briefly(subject)}は${duration(days).ja}${titled(check).ja}を満たしていない`;
        return findings + sizeOf(unclosed) === 1
          ? { en: `${briefly(subject)} ${en}.`, ja: `${ja}。` }
          : {
              en: `${all.en} count, among them ${briefly(subject)}, which ${en}.`,
              ja: `${all.ja}である。うち${ja}。`,
            };
      },
    ),
    "findings-counted": sentences(
      { subject: Text, findings: times, unclosed: Unclosed },
      ({ subject, findings, unclosed }) => ({
        en: `${counted(findings, unclosed).en} count, among them ${briefly(subject)}.`,
        ja: `${counted(findings, unclosed).ja}であり、${briefly(subject)}を含む。`,
      }),
    ),
    "rules-without-source": sentences(
      { some: times, all: times, unasked, first: Names.describe("The first, in the control's words.") },
      ({ some, all, unasked: own, first }) => {
        const open = leftOpen({ some, unasked: own });
        const ja = `判定項目${all}件中${some}件は、${open.ja}ため判定できない`;
        return {
          en: `${some} of ${count(all, "rule")} cannot be decided, because ${open.en}; one of them: ${first.en}`,
          ja: `${ja}(例:${first.ja.replace(/。$/, "")})。`,
        };
      },
    ),
    "rules-without-source-counted": sentences({ some: times, all: times, unasked }, ({ all, ...those }) => {
      const open = leftOpen(those);
      return {
        en: `${those.some} of ${count(all, "rule")} cannot be decided, because ${open.en}.`,
        ja: `判定項目${all}件中${those.some}件は、${open.ja}ため判定できない。`,
      };
    }),
  },
});
