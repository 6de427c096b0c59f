import { type Addition, CONCLUSION_PARTS, VERDICT_PARTS, type VerdictChange } from "../../model/addition.ts";
import type { ConclusionContent, ControlVerdict } from "../../model/conclusion.ts";
import { sameData } from "../../model/same-data.ts";
import { byCodePoint } from "../../model/yaml.ts";

/** What two conclusions on one period say otherwise; what they cite says nothing by itself. */
export type Changes = Pick<Addition, "changes" | "also">;

/** What is concluded now and was not concluded so before. */
export function changesSince(before: ConclusionContent, now: ConclusionContent): Changes {
  const controls = new Set([...before.verdicts, ...now.verdicts].map(({ control }) => control));
  return {
    changes: [...controls].sort(byCodePoint).flatMap((control): VerdictChange[] => {
      const [then, since] = [before, now].map(({ verdicts }) =>
        verdicts.find((one) => one.control === control),
      );
      const parts = VERDICT_PARTS.filter((part) => !sameData(saidIn(part, then), saidIn(part, since)));
      return parts.length === 0 ? [] : [{ control, before: briefly(then), now: briefly(since), parts }];
    }),
    also: CONCLUSION_PARTS.filter((part) => !sameData(before[part], now[part])),
  };
}

/** Whether two conclusions say the same. */
export function isSame(before: ConclusionContent, now: ConclusionContent): boolean {
  const { changes, also } = changesSince(before, now);
  return changes.length === 0 && also.length === 0;
}

const briefly = (said: ControlVerdict | undefined): VerdictChange["now"] =>
  said === undefined ? null : { verdict: said.verdict, words: said.words };

/** A part of a verdict, without what it cites. */
function saidIn(part: VerdictChange["parts"][number], said: ControlVerdict | undefined): unknown {
  if (said === undefined) return null;
  switch (part) {
    case "verdict":
      return { verdict: said.verdict, words: said.words, decisive: said.decisive };
    case "criteria":
      return said.criteria.map((one) => ({ ...one, evidence: [] }));
    case "limitations":
    case "findings":
    case "deficiencies":
    case "indication":
      return said[part];
    default:
      return part satisfies never;
  }
}
