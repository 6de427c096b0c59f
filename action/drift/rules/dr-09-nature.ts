import type { Control } from "../../../model/control.ts";
import { agree, speakerOf } from "../position.ts";
import { defineRule, type InBoth, together } from "../rule.ts";

type Kind = Control["nature"];

const AUTOMATION: Readonly<Record<Kind["automation"], InBoth>> = {
  automated: { en: "automated", ja: "自動" },
  manual: { en: "manual", ja: "手作業" },
  "it-dependent": { en: "manual and dependent on IT", ja: "IT依存の手作業" },
};
const PURPOSE: Readonly<Record<Kind["purpose"], InBoth>> = {
  preventive: { en: "preventive", ja: "予防的" },
  detective: { en: "detective", ja: "発見的" },
};

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
              says: {
                en: `${AUTOMATION[automation].en}, ${PURPOSE[purpose].en}`,
                ja: `${AUTOMATION[automation].ja}・${PURPOSE[purpose].ja}`,
              },
            };
          }),
          { control, of: { en: "the nature", ja: "統制の性質" }, verdict: "block" },
        ),
      ),
    ),
});
