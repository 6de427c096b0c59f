import { addDays } from "../../../model/instant.ts";
import type { NotCompared } from "../../../model/reasons/drift/not-compared.ts";
import type { Filed } from "../../../model/governance.ts";
import type { Overlay } from "../../../model/overlay.ts";
import { CONFIGURATION_FILE } from "../../../model/paths.ts";
import type { DriftContext } from "../context.ts";
import { speakerOf } from "../position.ts";
import { defineRule, type Difference, type Found, together } from "../rule.ts";
import { type Changed, statedHistory } from "../stated-history.ts";

/** Days after which a text must have been compared with practice. */
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

/** The limits that a text names, as its tokens do. */
const limitsIn = (text: string): Set<string> =>
  new Set(Array.from(text.matchAll(/\{\{params\.([^{}]+?)(?:\.strict)?\}\}/g), ([, name = ""]) => name));

/** True for a change of one of these limits: the group's, or the text's own. */
const isOf = (limits: ReadonlySet<string>, file: string, change: Changed): boolean =>
  (change.file === CONFIGURATION_FILE || change.file === file) &&
  [...limits].some((name) => change.field.startsWith(`parameters.${name}.`));

/** Whether a text was read again after a limit that it names changed, by what scans recorded of the change. */
function readSince(context: DriftContext): Found {
  const { from, changes, gaps } = statedHistory(context);
  const { overlays } = context.governance;
  const differences: Difference[] = [];
  let open = 0;
  for (const overlay of overlays) {
    const { control, language, reviewed_on: day } = overlay.data;
    const limits = limitsIn(context.texts.get(overlay.file) ?? "");
    if (limits.size === 0) continue;
    const later = changes.filter((one) => one.seen > day && isOf(limits, overlay.file, one));
    const known = later.findLast(({ since }) => since > day);
    if (known !== undefined) {
      const side = (file: string, field: string, value: string) => ({
        file,
        field,
        value,
        normalised: value,
      });
      differences.push({
        control,
        left: side(known.file, known.field, known.since),
        right: side(overlay.file, "reviewed_on", day),
        verdict: "block",
        reason: "read-before-a-limit-changed",
        with: {
          speaker: speakerOf(context, overlay),
          control,
          language,
          day,
          limit: known.field.slice("parameters.".length),
          since: known.since,
        },
      });
    } else if (from === null || day < from || later.length > 0 || gaps.some((one) => one > day)) open += 1;
  }
  return {
    compared: overlays.length,
    differences,
    unknown: open === 0 ? [] : [{ reason: "changes-of-limits-not-recorded", with: { texts: open } }],
  };
}

export const dr21 = defineRule({
  id: "DR-21",
  compares: {
    en: "When a text was last compared with practice: within a year, and not before its present version held.",
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
      readSince(context),
    );
  },
});
