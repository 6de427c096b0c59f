import { phrase } from "../../../model/reasons/drift/phrases.ts";
import type { Filed } from "../../../model/governance.ts";
import type { Language } from "../../../model/language.ts";
import type { Overlay } from "../../../model/overlay.ts";
import type { DriftContext } from "../context.ts";
import { likenessOf, pairsIn, plainly } from "../lexicon/likeness.ts";
import { between, excerpt, type Position, same, speakerOf } from "../position.ts";
import { proseOf } from "../prose.ts";
import { defineRule, type Found, together } from "../rule.ts";

const BASELINE = phrase("the-baseline", {});
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
            ...baseline(context, overlay.data.control, "control", overlay.data.control),
            normalised: overlay.data.control,
            says: phrase("no-such-control", {}),
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
            of: phrase("a-control-in-the-text", {}),
            verdict: "warn",
          },
        ),
      ),
    unknown: [],
  };
}

/** The baseline's side of a control. */
function baseline(context: DriftContext, control: string, field: string, text: string): Position {
  const file = context.governance.controls.find(({ data }) => data.control === control)?.file ?? "";
  const says = phrase("quoted", { text: excerpt(text) });
  return { file, field, value: text, normalised: plainly(text), speaker: BASELINE, says };
}

/** From here on, two objectives are one in two wordings. */
const ALIKE = 0.6;

/** What the baseline's objectives are compared by, in each language. */
type Objectives = Readonly<Record<Language, readonly ReadonlySet<string>[]>>;

const objectivesIn = ({ governance: { controls } }: DriftContext): Objectives => ({
  en: controls.map(({ data }) => pairsIn(data.objective.en)),
  ja: controls.map(({ data }) => pairsIn(data.objective.ja)),
});

/** An objective that is another control's rather than its own; every regime may word its own as it likes. */
function objective(context: DriftContext, overlay: Filed<Overlay>, known: Objectives): Found {
  const { control, objective: worded, language } = overlay.data;
  const { controls } = context.governance;
  const own = controls.find(({ data }) => data.control === control)?.data.objective[language];
  if (worded === null || own === undefined) return { compared: 0, differences: [], unknown: [] };
  const said = pairsIn(worded);
  const likest = Math.max(...known[language].map((one) => likenessOf(said, one)));
  const foreign = likest >= ALIKE && likenessOf(said, pairsIn(own)) < likest;
  const right: Position = {
    file: overlay.file,
    field: "objective",
    value: worded,
    normalised: plainly(worded),
    speaker: speakerOf(context, overlay),
    says: phrase("quoted", { text: excerpt(worded) }),
  };
  const left = baseline(context, control, `objective.${language}`, own);
  const subject = { control, of: phrase("the-objective", {}), verdict: "warn" } as const;
  return { compared: 1, differences: foreign ? [between(left, right, subject)] : [], unknown: [] };
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
  find: (context) => {
    const known = objectivesIn(context);
    return together(
      ...context.governance.overlays.flatMap((overlay) => [
        named(context, overlay),
        objective(context, overlay, known),
      ]),
    );
  },
});
