import { phrase } from "../../../model/reasons/drift/phrases.ts";
import { agree, speakerOf } from "../position.ts";
import { defineRule, together } from "../rule.ts";

export const dr09 = defineRule({
  id: "DR-09",
  compares: {
    en: "The nature of a control between regimes: automated or manual, preventive or detective.",
    ja: "統制の性質(自動又は手作業、予防的又は発見的)。制度間の一致。",
  },
  effect: {
    en: "The nature decides how a control is tested, so one control cannot have two. Correct the one that is wrong.",
    ja: "統制の性質により評価手続が定まるため、一つの統制に二つの性質はない。誤った方を訂正する。",
  },
  find: (context) =>
    together(
      ...[...context.byControl].map(([control, overlays]) =>
        agree(
          overlays.map((overlay) => {
            const { automation, purpose } = overlay.data.nature;
            return {
              file: overlay.file,
              field: "nature",
              value: `${automation}, ${purpose}`,
              normalised: `${automation}, ${purpose}`,
              speaker: speakerOf(context, overlay),
              says: phrase("nature", { nature: overlay.data.nature }),
            };
          }),
          { control, of: phrase("the-nature", {}), verdict: "block" },
        ),
      ),
    ),
});
