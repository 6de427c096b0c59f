import { z } from "zod";
import { Names, Sentence, Slug } from "./text.ts";

/** One term in both languages. */
export const Term = z.strictObject({
  term: Slug.describe("Id of the term."),
  names: Names.describe("The term in both languages."),
  meaning: Names.describe("What it means, in one sentence."),
  avoid: z
    .array(
      z.strictObject({
        word: Sentence.describe("The word or phrase, as it is written."),
        language: z.enum(["en", "ja"]).describe("Language of the texts it is looked for in."),
        regimes: z.array(Slug).default([]).describe("Regimes whose texts it is wrong in; empty for all."),
        verdict: z.enum(["warn", "block"]).describe("Whether it is discouraged or forbidden."),
        reason: Sentence.describe("Why."),
      }),
    )
    .default([])
    .describe("Words not to use for it."),
});
export type Term = z.infer<typeof Term>;

/** The words of the field in both languages: `controls/glossary.md`. */
export const Glossary = z.strictObject({
  glossary: z.literal("terms").describe("Kind of this document."),
  terms: z.array(Term).min(1).describe("The terms, by id."),
});
export type Glossary = z.infer<typeof Glossary>;
