import type { Filed } from "../../../model/governance.ts";
import type { Overlay } from "../../../model/overlay.ts";
import type { DriftContext } from "../context.ts";
import { between, excerpt, type Position, same, speakerOf } from "../position.ts";
import { proseOf } from "../prose.ts";
import { defineRule, type Found, together } from "../rule.ts";

const ID = /\b[A-Z]{3}-\d{2}\b/g;

/** Every control that a text names is one of the baseline, and the families are the baseline's own. */
function named(context: DriftContext, overlay: Filed<Overlay>): Found {
  const { controls } = context.governance;
  const known = controls.map(({ data }) => data.control);
  const families = new Set(known.map((id) => id.slice(0, 3)));
  const ids = proseOf(overlay).flatMap(({ field, text }) =>
    [...new Set(text.match(ID) ?? [])]
      .filter((id) => families.has(id.slice(0, 3)))
      .map((id) => ({ field, id })),
  );
  return {
    compared: ids.length,
    differences: ids
      .filter(({ id }) => !known.includes(id))
      .map(({ field, id }) =>
        between(
          {
            ...baseline(context, overlay.data.control, "control"),
            value: overlay.data.control,
            normalised: overlay.data.control,
            says: { en: "no such control exists", ja: "該当する統制はない" },
          },
          {
            file: overlay.file,
            field,
            value: id,
            normalised: id,
            speaker: speakerOf(context, overlay),
            says: same(id),
          },
          {
            control: overlay.data.control,
            of: { en: "a control named in the text", ja: "本文に示す統制" },
            verdict: "warn",
          },
        ),
      ),
    unknown: null,
  };
}

function baseline(context: DriftContext, control: string, field: string): Position {
  const found = context.governance.controls.find(({ data }) => data.control === control);
  const { en, ja } = found?.data.objective ?? { en: "", ja: "" };
  return {
    file: found?.file ?? "",
    field,
    value: en,
    normalised: en.toLowerCase(),
    speaker: { en: "the baseline", ja: "基準統制" },
    says: { en: `"${excerpt(en)}"`, ja: excerpt(ja) },
  };
}

/** Words that carry the sense of an English sentence, cut to their stems' first letters. */
const stems = (text: string): Set<string> =>
  new Set(
    (text.toLowerCase().match(/[a-z]{4,}/g) ?? [])
      .filter((word) => !COMMON.has(word))
      .map((word) => word.slice(0, 5)),
  );
const COMMON = new Set(
  "that this with from they them their there have been were which when what only each every other than into also must cannot controls control reasonable assurance provide provides".split(
    " ",
  ),
);

const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
  [...one].filter((stem) => other.has(stem)).length;

/** Words that an objective must share with another control's before it is taken for that one's. */
const TELLING = 3;

/** An objective that has no word of its own control's and several of another's was written for that other. */
function objective(context: DriftContext, overlay: Filed<Overlay>): Found {
  const { control, objective: worded, language } = overlay.data;
  const left = baseline(context, control, "objective");
  if (worded === null || language !== "en" || left.file === "")
    return { compared: 0, differences: [], unknown: null };
  const own = stems(worded);
  const related =
    shared(own, stems(left.value)) > 0 ||
    !context.governance.controls.some(({ data }) => shared(own, stems(data.objective.en)) >= TELLING);
  const right: Position = {
    file: overlay.file,
    field: "objective",
    value: worded,
    normalised: worded.toLowerCase(),
    speaker: speakerOf(context, overlay),
    says: { en: `"${excerpt(worded)}"`, ja: excerpt(worded) },
  };
  const subject = { control, of: { en: "the objective", ja: "統制目的" }, verdict: "warn" } as const;
  return { compared: 1, differences: related ? [] : [between(left, right, subject)], unknown: null };
}

export const dr06 = defineRule({
  id: "DR-06",
  compares: {
    en: "The controls that texts name with those there are, and a regime's objective with the baseline's.",
    ja: "本文が示す統制と基準統制の一覧、及び制度の統制目的と基準統制の目的。",
  },
  effect: {
    en: "A text may have been copied from another control. Correct the id, or word the objective anew.",
    ja: "他の統制から写された記述のおそれがある。番号を訂正するか、統制目的を改めて記載する。",
  },
  find: (context) =>
    together(
      ...context.overlays.flatMap((overlay) => [named(context, overlay), objective(context, overlay)]),
      ...(context.translated.length === 0
        ? []
        : [
            {
              compared: 0,
              differences: [],
              unknown: {
                en: "Objectives in Japanese are not compared with the English baseline by their words.",
                ja: "日本語の統制目的は、英語の基準統制と語句による比較を行わない。",
              },
            },
          ]),
    ),
});
