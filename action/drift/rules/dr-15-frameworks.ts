import type { DriftContext } from "../context.ts";
import { mislabelled, wrongReference } from "../lexicon/frameworks.ts";
import { between, excerpt, type Position, same, speakerOf } from "../position.ts";
import { type Passage, sentences } from "../prose.ts";
import { textsOf } from "../../../model/contradictions.ts";
import { defineRule, type Found, type InBoth, together } from "../rule.ts";

const BASELINE: InBoth = { en: "the baseline", ja: "基準統制" };
const OF = { en: "a framework reference", ja: "フレームワークの参照" };

function references({ governance }: DriftContext): Found {
  const all = governance.controls.flatMap(({ file, data }) =>
    data.frameworks.map((reference, index) => ({ file, control: data.control, reference, index })),
  );
  return {
    compared: all.length,
    differences: all.flatMap(({ file, control, reference, index }) => {
      const expected = wrongReference(reference);
      if (expected === null) return [];
      const of = (field: "as_cited" | "canonical", speaker: InBoth): Position => ({
        file,
        field: `frameworks[${index}].${field}`,
        value: reference[field],
        normalised: field === "canonical" ? reference[field] : expected,
        speaker,
        says: same(excerpt(reference[field])),
      });
      const cited = of("as_cited", {
        en: `${reference.framework}, as cited,`,
        ja: `${reference.framework}の引用`,
      });
      return [
        between(
          cited,
          of("canonical", { en: `where ${expected} belongs, ${BASELINE.en}`, ja: BASELINE.ja }),
          {
            control,
            of: OF,
            verdict: "warn",
          },
        ),
      ];
    }),
    unknown: null,
  };
}

/** Texts that use an old identifier as if it were a current one. */
function inTexts(context: DriftContext): Found {
  const { governance } = context;
  const documents = [
    ...governance.overlays.map((one) => ({
      file: one.file,
      control: one.data.control,
      speaker: speakerOf(context, one),
      passages: textsOf(one.data, one.body),
    })),
    ...governance.controls.map(({ file, data, body }) => ({
      file,
      control: data.control,
      speaker: BASELINE,
      passages: [{ field: "body", text: body }] satisfies Passage[],
    })),
  ];
  return {
    compared: documents.length,
    differences: documents.flatMap(({ file, control, speaker, passages }) =>
      passages.flatMap(({ field, text }) =>
        sentences(text).flatMap((sentence) =>
          mislabelled(sentence).map((id) => {
            const right: Position = {
              file,
              field,
              value: excerpt(sentence),
              normalised: id,
              speaker,
              says: same(id),
            };
            const left: Position = {
              ...right,
              normalised: `${id}, with the version it is from`,
              speaker: { en: "an alias", ja: "別名" },
              says: { en: "the version it is from", ja: "その版" },
            };
            return between(left, right, { control, of: OF, verdict: "warn" });
          }),
        ),
      ),
    ),
    unknown: null,
  };
}

export const dr15 = defineRule({
  id: "DR-15",
  compares: {
    en: "Framework references as they are cited with the identifiers of the version that is named.",
    ja: "引用されたフレームワークの参照と、示された版の識別子。",
  },
  effect: {
    en: "An identifier of another version names another requirement. Keep the citation and give the canonical identifier beside it.",
    ja: "他の版の識別子は別の要求事項を指す。引用を残し、正式な識別子を併記する。",
  },
  find: (context) => together(references(context), inTexts(context)),
});
