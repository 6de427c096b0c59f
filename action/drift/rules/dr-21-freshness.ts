import { addDays } from "../../../model/instant.ts";
import type { NotCompared } from "../../../model/reasons/drift/not-compared.ts";
import type { Filed } from "../../../model/governance.ts";
import type { Overlay } from "../../../model/overlay.ts";
import type { DriftContext } from "../context.ts";
import { speakerOf } from "../position.ts";
import { defineRule, type Difference, together, unlooked } from "../rule.ts";

/** Days after which a text must have been read against what is done. */
const LONGEST = 365;

const stale = (context: DriftContext, overlay: Filed<Overlay>, verdict: "warn" | "block"): Difference => {
  const { control, effective_from: from, reviewed_on: day, reviewed_by: by } = overlay.data;
  const text = { speaker: speakerOf(context, overlay), control, language: overlay.data.language };
  const side = (field: string, value: string) => ({ file: overlay.file, field, value, normalised: value });
  return {
    control,
    left: verdict === "block" ? side("effective_from", from) : side("body", `read within ${LONGEST} days`),
    right: side("reviewed_on", day),
    verdict,
    ...(verdict === "block"
      ? { reason: "read-before-it-held", with: { ...text, from, day } }
      : { reason: "read-too-long-ago", with: { ...text, day, by, limit: LONGEST } }),
  };
};

const UNDATED: NotCompared = { reason: "no-day-for-readings", with: {} };
const LIMITS: NotCompared = { reason: "changes-of-limits-not-read", with: {} };

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
        unknown: today === null ? [UNDATED] : [],
      },
      unlooked(LIMITS),
    );
  },
});
