import type { Language } from "../../../model/language.ts";
import { stepsToSee } from "../../../model/reasons/steps-to-see.ts";
import { sentence } from "../../format/sentence.ts";

/** What to do so that more is seen, in a paragraph; none where nobody can do anything. */
export function stepsParagraph(gaps: Parameters<typeof stepsToSee>[0], language: Language): string[] {
  const steps = stepsToSee(gaps).map((one) => sentence(one[language], language));
  return steps.length === 0 ? [] : [steps.join(language === "ja" ? "" : " ")];
}
