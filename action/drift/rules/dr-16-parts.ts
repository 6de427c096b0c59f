import { phrase } from "../../../model/reasons/drift/phrases.ts";
import { between, regimeName, same } from "../position.ts";
import { defineRule, together } from "../rule.ts";

export const dr16 = defineRule({
  id: "DR-16",
  compares: {
    en: "The parts a regime requires of every overlay with those an overlay has: assertions, scope, objective, criteria.",
    ja: "制度が各統制記述に求める項目(アサーション、評価範囲、統制目的、規準等)とその記載。",
  },
  effect: {
    en: "Without it the control is not linked to what the regime concludes on. Write the part.",
    ja: "記載がなければ、統制が制度の評価対象と結び付かない。当該項目を記載する。",
  },
  find: (context) =>
    together(
      ...context.governance.overlays.map((overlay) => {
        const { data, file } = overlay;
        const regime = context.governance.regimes.find((one) => one.data.regime === data.regime);
        const parts = regime?.data.requires ?? [];
        const lacking = parts.filter((part) => data[part] === null || data[part].length === 0);
        return {
          compared: parts.length,
          differences: lacking.map((part) =>
            between(
              {
                file: regime?.file ?? "",
                field: "requires",
                value: part,
                normalised: part,
                speaker: regimeName(context, data.regime),
                says: phrase("required", {}),
              },
              {
                file,
                field: part,
                value: null,
                normalised: "missing",
                inWords: true,
                speaker: same(file),
                says: phrase("nothing", {}),
              },
              { control: data.control, of: phrase("a-part", { part }), verdict: "block" },
            ),
          ),
          unknown: [],
        };
      }),
    ),
});
