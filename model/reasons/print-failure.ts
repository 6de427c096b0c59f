import { z } from "zod";
import type { Deficiency } from "../deficiency.ts";
import type { Language } from "../language.ts";
import { CriterionId, SHOWN_REASONS } from "../verdict.ts";
import { printCriterion } from "./print-criterion.ts";
import { printReason } from "./print-reason.ts";
import { type ReasonIn, RecordedReason, sentences } from "./reason.ts";
import { subjectsFail } from "./subjects-fail.ts";

const Missed = z.strictObject({
  criterion: CriterionId.describe("The criterion that was missed."),
  reasons: z.array(RecordedReason).min(1).max(SHOWN_REASONS).describe("The first of what decided it."),
  more: z.number().int().nonnegative().describe("How many more there are."),
});

/** Why a deficiency is proposed: what checks found, or what reviews and documents lack. */
export const failureReasons = {
  ...subjectsFail,
  "criteria-missed": sentences(
    { missed: z.array(Missed).min(1), more: z.number().int().nonnegative() },
    ({ missed, more }) => {
      const all = (language: Language) => missed.map((one) => printCriterion(one, language));
      return {
        en: [...all("en"), ...(more > 0 ? [`And ${more} more.`] : [])].join(" "),
        ja: [...all("ja"), ...(more > 0 ? [`他${more}件。`] : [])].join(""),
      };
    },
  ),
};
export type FailureReason = ReasonIn<typeof failureReasons>;

/** What failed: in the words of whoever wrote the file, else printed from why the deficiency is proposed. */
export const printFailure = (what: Deficiency["what"], language: Language): string =>
  typeof what === "string" ? what : printReason(what, failureReasons)[language];
