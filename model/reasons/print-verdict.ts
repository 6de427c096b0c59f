import type { Aggregate, ControlVerdict, CriterionResult, Indication } from "../conclusion.ts";
import type { Language } from "../language.ts";
import type { Regime } from "../regime.ts";
import { roleName } from "../role-name.ts";
import type { Names } from "../text.ts";
import type { CriterionId } from "../verdict.ts";
import { aggregateReasons } from "./conclusion/aggregates.ts";
import { conclusionLimitations, verdictLimitations } from "./conclusion/limitations.ts";
import { escalationReasons, likelihoodReasons, magnitudeReasons } from "./conclusion/severity.ts";
import { printReason } from "./print-reason.ts";
import { printBriefly, printCriterion } from "./print-criterion.ts";
import type { RecordedReason } from "./reason.ts";

/** Without a review every one of these is not performed, and all other demands on it follow. */
const OF_THE_REVIEW: readonly CriterionId[] = [
  "done-in-cycle",
  "population-defined",
  "population-as-described",
];

/** Characters that one sentence may have before a shorter one is taken, where there is one. */
const LONGEST = 215;

type Decided = Pick<ControlVerdict, "verdict" | "decisive"> & {
  criteria: readonly Omit<CriterionResult, "evidence">[];
};

/** A verdict in one sentence: the regime's words for the miss, then the fact. */
export const verdictSentence = (decided: Decided, language: Language): string =>
  sentenceOf(decided)[language];

function sentenceOf({ verdict, decisive, criteria }: Decided): Names {
  const criterion = criteria.find((one) => one.criterion === decisive);
  if (criterion !== undefined) {
    const { words, value } = criterion;
    const follows = value === "not-performed" && criterion.criterion !== "done-in-cycle";
    const none = follows ? withoutReview(criteria) : null;
    if (none !== null) return none;
    const said = printBriefly(criterion).map(({ en, ja }) =>
      words === null ? { en, ja } : { en: `${words.en} ${en}`, ja: `${words.ja}${ja}` },
    );
    const short = said.find(({ en }) => en.length <= LONGEST) ?? said.at(-1);
    if (short !== undefined) return short;
  }
  const met = criteria.filter(({ value }) => value === "met").length;
  return verdict === "effective"
    ? {
        en: `${met} of ${criteria.length} criteria of the regime were met, and the others do not apply.`,
        ja: `制度が求める${criteria.length}項目のうち${met}項目が満たされ、その他は該当しない。`,
      }
    : {
        en: "Nothing that the regime requires fell due or was performed, so that nothing shows that the control worked.",
        ja: "制度が求める項目のうち期限が到来し、又は実施されたものがなく、統制が機能したことを示すものがない。",
      };
}

/** That there is no review at all says more than any demand that was not met because of it. */
function withoutReview(criteria: Decided["criteria"]): Names | null {
  const [review] = OF_THE_REVIEW.flatMap((id) =>
    criteria.filter(({ criterion, value }) => criterion === id && value === "not-performed"),
  );
  const said = review === undefined ? undefined : printBriefly(review)[0];
  if (said === undefined) return null;
  const resting = criteria.filter(({ value }) => value === "not-performed").length;
  return {
    en: `${said.en} ${resting} of ${criteria.length} criteria of the regime rest on one.`,
    ja: `${said.ja}制度が求める${criteria.length}項目のうち${resting}項目がこれに基づく。`,
  };
}

/** What a verdict could not see besides what its criteria say of it. */
export const furtherLimitations = (
  { limitations }: Pick<ControlVerdict, "limitations">,
  language: Language,
): string[] => limitations.map((one) => printReason(one, verdictLimitations)[language]);

/** What a verdict could not see: what its criteria say of it, then the rest. */
export const limitationsOfVerdict = (
  { criteria, limitations }: Pick<ControlVerdict, "criteria" | "limitations">,
  language: Language,
): string[] => [
  ...criteria.filter(({ value }) => value === "unknown").map((one) => printCriterion(one, language)),
  ...furtherLimitations({ limitations }, language),
];

/** What a conclusion could not see. */
export const printLimitation = (limitation: RecordedReason, language: Language): string =>
  printReason(limitation, conclusionLimitations)[language];

const severityReasons = { ...likelihoodReasons, ...magnitudeReasons, ...escalationReasons };

/** What speaks for the severity of a deficiency, or raises it. */
export const printDriver = (driver: RecordedReason, language: Language): string =>
  printReason(driver, severityReasons)[language];

/** What people are asked of deficiencies that must be evaluated together. */
export function printAsked(
  { reason, with: data }: Pick<Aggregate, "reason" | "with">,
  severities: Regime["severities"],
  language: Language,
): string {
  // A record keeps the level; what the regime calls it is the regime's.
  const level = severities.find(({ severity }) => severity === data.level)?.words;
  const printed = { reason, with: level === undefined ? data : { ...data, level } };
  return printReason(printed, aggregateReasons)[language];
}

/** Who must conclude on a deficiency, and to whom the regime takes it. */
export function whoConcludes(
  { roles, escalate }: Pick<Indication, "roles" | "escalate">,
  language: Language,
): string {
  const names = roles.map((role) => roleName(role)[language]);
  return language === "en"
    ? `This is an indication. A named person (${names.join(" or ")}) must conclude.${escalate === null ? "" : ` It is taken to: ${escalate.en}`}`
    : `これは目安であり、結論は${names.join("又は")}が示す。${escalate === null ? "" : `報告先:${escalate.ja}`}`;
}
