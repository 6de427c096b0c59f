import { z } from "zod";
import { count } from "../../count.ts";
import { Text } from "../../text.ts";
import { DriftRuleId } from "../../variance.ts";
import { printDifference, printNotCompared } from "../drift/print-drift.ts";
import { Data, RecordedReason, sentences } from "../reason.ts";

/** What the comparison of documents says on a question. */
export const comparisonReasons = {
  "no-comparison-recorded": sentences({}, () => ({
    en: "No comparison of the documents is recorded.",
    ja: "文書の比較は記録されていない。",
  })),
  "comparison-of-other-documents": sentences({}, () => ({
    en: "The last comparison was made of another state of the documents.",
    ja: "直近の比較は、現在とは異なる版の文書について行われている。",
  })),
  "documents-differ": sentences(
    { rule: DriftRuleId, reason: Text, with: Data, others: z.number().int().nonnegative() },
    ({ rule, others, ...difference }) => {
      const fact = printDifference(difference);
      return {
        en: `${rule}: ${fact.en}${others > 0 ? ` And ${count(others, "more difference")} that nobody approved.` : ""}`,
        ja: `${rule}:${fact.ja}${others > 0 ? `他に承認されていない相違が${others}件ある。` : ""}`,
      };
    },
  ),
  "comparison-not-performed-in-full": sentences(
    { rule: DriftRuleId, unknown: z.array(RecordedReason).min(1) },
    ({ rule, unknown }) => ({
      en: `${rule} could not be performed in full: ${printNotCompared(unknown).en}`,
      ja: `${rule}の全部又は一部を実施できない:${printNotCompared(unknown).ja}`,
    }),
  ),
  "no-difference-unapproved": sentences({}, () => ({
    en: "The documents were compared, and there is no difference that nobody approved.",
    ja: "文書を比較し、承認されていない相違はなかった。",
  })),
};
