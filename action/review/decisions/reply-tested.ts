import type { Language } from "../../../model/language.ts";
import { code } from "../../../model/markdown.ts";
import type { Answer } from "../../../model/reviews/answer.ts";
import { testedNames } from "../../../model/reviews/tested-names.ts";

/** Which tests were taken over, and in whose name: whatever name was written, it is theirs who wrote it. */
export function testedIn({ tested, by }: Answer, language: Language): string | null {
  const names = testedNames(tested, language).map((name) => `- ${name}`);
  if (names.length === 0 || by === null) return null;
  const head = {
    en: `**Taken over in the name of ${code(by)}:**`,
    ja: `**${code(by)}の名義で反映した内容:**`,
  }[language];
  return [head, "", ...names].join("\n");
}
