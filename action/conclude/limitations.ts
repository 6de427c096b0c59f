import type { Control } from "../../model/control.ts";
import type {
  conclusionLimitations,
  verdictLimitations,
} from "../../model/reasons/conclusion/limitations.ts";
import type { Reason, ReasonIn } from "../../model/reasons/reason.ts";
import { versionOn } from "../../model/declared.ts";
import { gapParts } from "../criteria/terms/gaps-of.ts";
import { type ConclusionScope, overlaysOf } from "./scope.ts";

type Limitation = ReasonIn<typeof conclusionLimitations>;

/** What nobody could see in the period, and what counts for the entity although nobody stated that it does. */
export function limitationsOf(scope: ConclusionScope): Reason[] {
  const { scans, days, final, known, subjects } = scope;
  const last = scans.at(-1);
  const unstated = [...subjects.values()].filter(
    ({ entities, uid }) => entities.length === 0 && !uid.startsWith("github:organization:"),
  ).length;
  const early: Limitation = {
    reason: "period-not-over",
    with: { period: days.id, to: days.to, last: known },
  };
  const unseen: Limitation = { reason: "no-scan-in-period", with: { from: days.from, to: days.to } };
  const after = overlaysOf(scope)
    .filter(({ data }) => versionOn(data, days.to).effective_from > days.to)
    .map(({ data }) => data.control)
    .sort();
  const afterwards: Limitation = { reason: "stated-afterwards", with: { controls: after } };
  const shared: Limitation = { reason: "no-entity-stated", with: { subjects: unstated } };
  return [
    ...(final ? [] : [early]),
    ...(last === undefined
      ? [unseen]
      : [
          ...gapParts(last, scope).map(({ reason }) => reason),
          ...last.data.tampering.map(({ file, restored }): Limitation => ({
            reason: restored ? "evidence-changed-by-hand-and-put-back" : "evidence-changed-by-hand",
            with: { file },
          })),
        ]),
    ...(after.length === 0 ? [] : [afterwards]),
    ...(unstated === 0 ? [] : [shared]),
  ];
}

/** What could not be seen of one control, besides what its criteria say. */
export const controlLimitations = ({ rules }: Control): ReasonIn<typeof verdictLimitations>[] =>
  rules
    .filter(({ criteria }) => criteria.length > 0)
    .flatMap(({ open }) =>
      open === null ? [] : [{ reason: "records-of-people-only" as const, with: { awaits: open.why } }],
    );
