import { phrase } from "../../../model/reasons/drift/phrases.ts";
import type { Filed } from "../../../model/governance.ts";
import type { Overlay } from "../../../model/overlay.ts";
import { byCodePoint } from "../../../model/yaml.ts";
import type { DriftContext } from "../context.ts";
import { agree, between, type Position, same, speakerOf } from "../position.ts";
import { defineRule, type Found, together } from "../rule.ts";

const OF = phrase("the-checks", {});

function position(
  file: string,
  speaker: Position["speaker"],
  field: string,
  tests: readonly string[],
): Position {
  const list = [...new Set(tests)].sort(byCodePoint).join(", ");
  return {
    file,
    field,
    value: list,
    normalised: list,
    speaker,
    says: list === "" ? phrase("none", {}) : same(list),
  };
}

const checksOf = ({ governance }: DriftContext, control: string) =>
  governance.controls
    .find(({ data }) => data.control === control)
    ?.data.rules.flatMap(({ checks }) => checks) ?? [];

const stated = (context: DriftContext, overlay: Filed<Overlay>): Position => {
  const { tests, control } = overlay.data;
  const own = tests.length === 0 ? checksOf(context, control) : tests;
  return position(overlay.file, speakerOf(context, overlay), "tests", own);
};

/** A test that decides no rule of the baseline control tests another control. */
function strangers(context: DriftContext, overlay: Filed<Overlay>): Found {
  const { control, tests } = overlay.data;
  const baseline = context.governance.controls.find(({ data }) => data.control === control);
  if (baseline === undefined) return { compared: 0, differences: [], unknown: [] };
  const checks = checksOf(context, control);
  const foreign = tests.some((test) => !checks.includes(test));
  const left = position(baseline.file, phrase("the-baseline", {}), "rules", checks);
  const subject = { control, of: OF, verdict: "block" } as const;
  return {
    compared: 1,
    differences: foreign ? [between(left, stated(context, overlay), subject)] : [],
    unknown: [],
  };
}

export const dr11 = defineRule({
  id: "DR-11",
  compares: {
    en: "The checks a control is tested with: between regimes, and with the rules of the baseline.",
    ja: "統制の評価に用いるチェック。制度間及び基準統制の規則との一致。",
  },
  effect: {
    en: "One technical test serves every regime. Name the same checks, or leave the list empty for the baseline's.",
    ja: "技術的な評価は全制度に共通する。同じチェックを示すか、基準統制に従う場合は空欄とする。",
  },
  find: (context) =>
    together(
      ...[...context.byControl].flatMap(([control, overlays]) => {
        const found = agree(
          overlays.map((overlay) => stated(context, overlay)),
          { control, of: OF, verdict: "block" },
        );
        // What was reported between regimes is not reported with the baseline again.
        const reported = found.differences.map(({ right }) => right.file);
        return [
          found,
          ...overlays
            .filter(({ file }) => !reported.includes(file))
            .map((overlay) => strangers(context, overlay)),
        ];
      }),
    ),
});
