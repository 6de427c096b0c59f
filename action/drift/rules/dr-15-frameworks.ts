import { phrase, type Phrase } from "../../../model/reasons/drift/phrases.ts";
import type { DriftContext } from "../context.ts";
import { mislabelled, wrongReference } from "../lexicon/frameworks.ts";
import { between, excerpt, type Position, same, speakerOf } from "../position.ts";
import { type Passage, splitSentences } from "../prose.ts";
import { textsOf } from "../../../model/contradictions.ts";
import { defineRule, type Found, together } from "../rule.ts";

const BASELINE = phrase("the-baseline", {});
const OF = phrase("a-framework-reference", {});

function references({ governance }: DriftContext): Found {
  const all = governance.controls.flatMap(({ file, data }) =>
    data.frameworks.map((reference, index) => ({ file, control: data.control, reference, index })),
  );
  return {
    compared: all.length,
    differences: all.flatMap(({ file, control, reference, index }) => {
      const expected = wrongReference(reference);
      if (expected === null) return [];
      const of = (field: "as_cited" | "canonical", speaker: Phrase): Position => ({
        file,
        field: `frameworks[${index}].${field}`,
        value: reference[field],
        normalised: field === "canonical" ? reference[field] : expected,
        speaker,
        says: same(excerpt(reference[field])),
      });
      const cited = of("as_cited", phrase("the-citation", { framework: reference.framework }));
      return [
        between(cited, of("canonical", phrase("the-baseline-instead", { expected })), {
          control,
          of: OF,
          verdict: "warn",
        }),
      ];
    }),
    unknown: [],
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
        splitSentences(text).flatMap((sentence) =>
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
              normalised: `${id}, with its version`,
              inWords: true,
              speaker: phrase("an-alias", {}),
              says: phrase("its-version", {}),
            };
            return between(left, right, { control, of: OF, verdict: "warn" });
          }),
        ),
      ),
    ),
    unknown: [],
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
