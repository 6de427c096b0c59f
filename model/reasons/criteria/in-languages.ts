import { z } from "zod";
import type { Language } from "../../language.ts";
import { Text } from "../../text.ts";

/** What overlays say of one control, in every language that it is worded in. */
export const InLanguages = z.strictObject({
  en: z.array(Text).describe("In English; empty where no overlay says it so."),
  ja: z.array(Text).describe("In Japanese; empty where no overlay says it so."),
});
export type InLanguages = z.infer<typeof InLanguages>;

/** The texts in a reader's language, or in the other where there are none. */
export const textsFor = (texts: InLanguages, language: Language): readonly string[] =>
  texts[language].length > 0 ? texts[language] : texts[language === "en" ? "ja" : "en"];
