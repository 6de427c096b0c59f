import { count } from "../count.ts";
import type { Language } from "../language.ts";
import type { Answer } from "./answer.ts";

type Tested = Answer["tested"][number]["of"];

/** What people call what they tested beside the lines, as something that was taken over. */
const TESTED: Readonly<Record<Tested, Record<Language, (items: number) => string>>> = {
  duties: { en: () => "the test of segregation of duties", ja: () => "職務分掌の評価" },
  conflict: {
    en: (items) => `what is done about ${count(items, "conflict")} of duties`,
    ja: (items) => `職務の抵触${items}件の処置`,
  },
  evaluation: { en: () => "the evaluator's sample", ja: () => "評価者によるサンプル評価" },
  interview: { en: () => "the interview on the decisions", ja: () => "決定に関する面談" },
  look_back: {
    en: (items) => `the look-back on ${count(items, "identity", "identities")}`,
    ja: (items) => `ID${items}件の遡及確認`,
  },
};
/** The order in which they are told. */
const ORDER: readonly Tested[] = ["duties", "conflict", "evaluation", "interview", "look_back"];

/** Tests beside the lines, in words, each with how many rows or lines it is about. */
export const testedNames = (tested: Answer["tested"], language: Language): string[] =>
  ORDER.flatMap((of) => {
    const items = tested.filter((one) => one.of === of).length;
    return items === 0 ? [] : [TESTED[of][language](items)];
  });
