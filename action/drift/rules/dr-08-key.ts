import { phrase } from "../../../model/reasons/drift/phrases.ts";
import { agree, speakerOf } from "../position.ts";
import { defineRule, together } from "../rule.ts";

export const dr08 = defineRule({
  id: "DR-08",
  compares: {
    en: "Whether a control is a key control, between the regimes of one entity.",
    ja: "統制上の要点か否か。同一法人に適用される制度間の一致。",
  },
  effect: {
    en: "One entity cannot rest its conclusion on a control and not rest on it. Decide, or have a variance approved.",
    ja: "同一の法人が、統制上の要点とし、かつ要点としないことはできない。いずれかに定めるか、差異の承認を受ける。",
  },
  find: (context) =>
    together(
      ...context.governance.entities.flatMap(({ data }) =>
        [...context.byControl].map(([control, overlays]) =>
          agree(
            overlays
              .filter((overlay) =>
                context.assessedControls.some(
                  (one) => one.entity.data.entity === data.entity && one.overlay === overlay,
                ),
              )
              .map((overlay) => ({
                file: overlay.file,
                field: "key",
                value: String(overlay.data.key),
                normalised: String(overlay.data.key),
                inWords: true,
                speaker: speakerOf(context, overlay),
                says: overlay.data.key ? phrase("key", {}) : phrase("not-key", {}),
              })),
            {
              control,
              of: phrase("whether-it-is-key", {}),
              verdict: "block",
            },
          ),
        ),
      ),
    ),
});
