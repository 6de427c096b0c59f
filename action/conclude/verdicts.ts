import type { ControlId } from "../../model/assessment.ts";
import type { ControlVerdict } from "../../model/conclusion.ts";
import type { Control } from "../../model/control.ts";
import { demandsOn } from "../../model/demands.ts";
import type { Filed } from "../../model/governance.ts";
import type { Overlay } from "../../model/overlay.ts";
import { verdictSentence } from "../../model/reasons/print-verdict.ts";
import type { Demand } from "../../model/regime.ts";
import type { Leaned } from "../criteria/criterion.ts";
import { compensatingIn } from "../criteria/terms/dispositions.ts";
import { reviewsIn } from "../criteria/terms/reviews.ts";
import { concludeControl } from "./conclude-control.ts";
import { leanedOnFirst, leanedOn as leanedOnBy } from "./in-order.ts";
import type { ConclusionScope } from "./scope.ts";

/** The verdicts by id of their control; those that others lean on are concluded first. */
export function verdictsOn(
  scope: ConclusionScope,
  worded: readonly { control: Filed<Control>; overlay: Filed<Overlay> }[],
  textOf: (file: string) => string | undefined,
): ControlVerdict[] {
  const { regime, days } = scope;
  const compensating = compensatingIn(reviewsIn({ ...scope, period: days }).map(({ data }) => data));
  const leanings = new Map(
    worded.map(({ control: { data }, overlay }) => {
      const demands = demandsOn(regime.data, data.control, overlay.data, days);
      return [data.control, demands.some(leansOnOthers) ? compensating : []] as const;
    }),
  );
  const verdicts = new Map<ControlId, ControlVerdict>();
  const known = new Map<ControlId, Leaned>();
  for (const id of leanedOnFirst(leanings)) {
    const own = worded.find(({ control }) => control.data.control === id);
    if (own === undefined) continue;
    const leanedOn = (other: ControlId) => leanedOnBy(id, other, { leanings, known });
    const verdict = concludeControl(scope, own.control, own.overlay, { textOf, leanedOn });
    verdicts.set(id, verdict);
    known.set(id, {
      is: "concluded",
      verdict: verdict.verdict,
      words: verdict.words,
      why: { en: verdictSentence(verdict, "en"), ja: verdictSentence(verdict, "ja") },
    });
  }
  return worded.flatMap(({ control }) => verdicts.get(control.data.control) ?? []);
}

/** The demand whose answer rests on what is concluded of other controls. */
const leansOnOthers = ({ criterion }: Demand): boolean => criterion === "duties-tested";
