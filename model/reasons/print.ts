import type { Acceptance, Assessment } from "../assessment.ts";
import type { CountedFinding } from "../conclusion.ts";
import type { Language } from "../language.ts";
import type { Names } from "../text.ts";
import { authorityReasons } from "./authority.ts";
import { everyCheck } from "./every-check.ts";
import { checkWords } from "./index.ts";
import { printReason } from "./print-reason.ts";
import type { Reasons } from "./reason.ts";

/** The words of every check by its id. */
export const wordsOf: ReadonlyMap<string, (typeof checkWords)[number]> = new Map(
  checkWords.map((words) => [words.id, words]),
);

/** What each check may say, with what any check may; put together once, as a scan prints millions. */
const reasonsOf: ReadonlyMap<string, Reasons> = new Map(
  checkWords.map(({ id, reasons }) => [id, { ...everyCheck, ...reasons }]),
);

/** The fact that decided a check, in one sentence. */
export function factOf({ check, ...reason }: Pick<Assessment, "check" | "reason" | "with">): Names {
  return printReason(reason, reasonsOf.get(check) ?? everyCheck);
}

/** Why an assessment came out as it did: what an exception has to do with it, then the fact, in one sentence each. */
export function sentenceOf(
  assessment: Pick<Assessment, "check" | "reason" | "with" | "exception">,
  language: Language,
): string {
  const fact = factOf(assessment)[language];
  const { exception } = assessment;
  return exception === undefined ? fact : accepted(exception)[language](fact);
}

/** Why a conclusion counts a finding; null where it stands no more. */
export function countedSentence(finding: CountedFinding, language: Language): string | null {
  const { check, reason, with: data, exception, last_failed: day } = finding;
  if (reason === null) return null;
  const now = sentenceOf(
    { check, reason, with: data ?? {}, ...(exception === null ? {} : { exception }) },
    language,
  );
  if (day === null) return now;
  return language === "en"
    ? `It failed when it was last seen, on ${day}; it could not be checked since: ${now}`
    : `最後に確認した${day}には不適合であり、その後は確認できていない。${now}`;
}

type Prefixed = Record<Language, (fact: string) => string>;

function accepted({ id, state, until, lack }: Acceptance): Prefixed {
  const day = until ?? "";
  switch (state) {
    case "in-force":
      return {
        en: (fact) => `${id} accepts this until ${day}: ${fact}`,
        ja: (fact) => `${id}により${day}まで例外として承認されている。${fact}`,
      };
    case "expired":
      return {
        en: (fact) => `${id} accepted this until ${day} and has expired: ${fact}`,
        ja: (fact) => `${id}による例外の承認は${day}に期限が切れた。${fact}`,
      };
    case "closed":
      return {
        en: (fact) => `${id} accepted this until it was closed on ${day}: ${fact}`,
        ja: (fact) => `${id}による例外の承認は${day}に終了した。${fact}`,
      };
    case "without-authority": {
      const why = printReason(lack ?? { reason: "none", with: {} }, authorityReasons);
      return {
        en: (fact) => `${id} was not accepted with authority: it ${why.en}. ${fact}`,
        ja: (fact) => `${id}は権限のある者により承認されていない(${id}${why.ja})。${fact}`,
      };
    }
    default:
      return state satisfies never;
  }
}
