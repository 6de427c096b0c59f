import { addDays } from "../../../model/instant.ts";
import type { Filed } from "../../../model/governance.ts";
import type { Overlay } from "../../../model/overlay.ts";
import type { DriftContext } from "../context.ts";
import { speakerOf } from "../position.ts";
import { defineRule, type Difference, type InBoth, together, unlooked } from "../rule.ts";

/** Days after which a text must have been read against what is done. */
const LONGEST = 365;

const stale = (context: DriftContext, overlay: Filed<Overlay>, verdict: "warn" | "block"): Difference => {
  const { control, effective_from: from, reviewed_on: on, reviewed_by: by } = overlay.data;
  const { en, ja } = speakerOf(context, overlay);
  const side = (field: string, value: string) => ({ file: overlay.file, field, value, normalised: value });
  return {
    control,
    left: verdict === "block" ? side("effective_from", from) : side("body", `read within ${LONGEST} days`),
    right: side("reviewed_on", on),
    verdict,
    because:
      verdict === "block"
        ? {
            en: `${en}'s text of ${control} (${overlay.data.language}) holds since ${from} and was last read against what is done on ${on}, before it held.`,
            ja: `${ja}の${control}(${overlay.data.language})は${from}から適用されているが、実態との照合は適用前の${on}が最後である。`,
          }
        : {
            en: `${en}'s text of ${control} (${overlay.data.language}) was last read against what is done on ${on} by ${by}, more than ${LONGEST} days ago.`,
            ja: `${ja}の${control}(${overlay.data.language})を実態と照合したのは${on}(${by})が最後であり、${LONGEST}日を超えている。`,
          },
  };
};

const UNDATED: InBoth = {
  en: "No day is known, so it is not known which texts were last read more than a year ago.",
  ja: "基準となる日が不明のため、照合から一年を超えた記述が不明である。",
};
const LIMITS: InBoth = {
  en: "When a limit last changed stands in the history of the repository, which is not read here, so the reading is not compared with that day.",
  ja: "限度の最後の変更日はリポジトリの履歴にあり、ここでは読み取らないため、照合日と比較しない。",
};

export const dr21 = defineRule({
  id: "DR-21",
  compares: {
    en: "When a text was last read against what is done: within a year, and not before its present version held.",
    ja: "記述を実態と照合した日(一年以内であること、及び現在の版の適用後であること)。",
  },
  effect: {
    en: "Nobody has said that the text is still true. Read it against what is done and set reviewed_on.",
    ja: "記述が実態と合うことを誰も確認していない。実態と照合し、reviewed_onを更新する。",
  },
  find: (context) => {
    const { today } = context;
    const { overlays } = context.governance;
    return together(
      {
        compared: overlays.length * (today === null ? 1 : 2),
        differences: overlays.flatMap((overlay) => {
          const { effective_from: from, reviewed_on: on } = overlay.data;
          if (on < from) return [stale(context, overlay, "block")];
          return today !== null && addDays(on, LONGEST) < today ? [stale(context, overlay, "warn")] : [];
        }),
        unknown: today === null ? UNDATED : null,
      },
      unlooked(LIMITS),
    );
  },
});
