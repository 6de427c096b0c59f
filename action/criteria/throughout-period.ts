import { throughoutPeriod as words } from "../../model/reasons/criteria/throughout-period.ts";
import type { Instant } from "../../model/instant.ts";
import { dayIn, endOfDay, startOfDay } from "../../model/time-zone.ts";
import { defineCriterion, type CriterionContext } from "./criterion.ts";
import { answer, partsOf } from "./terms/answers.ts";

const part = partsOf(words);

const HOUR = 3_600_000;

/** Between two scans nobody looked; where that was too long, nobody can tell what was so. */
export const throughoutPeriod = defineCriterion({
  words,
  assess: (context) => {
    const { scans, period, limits, zone } = context;
    const limit = limits["scan.max_gap_hours"].default;
    if (scans.length === 0)
      return answer(part("not-performed", "no-scan-recorded", { period: period.id }), []);
    const moments = momentsOf(context);
    const gaps = moments.slice(1).map((to, index) => {
      const from = moments[index] ?? to;
      return {
        from: dayIn(zone, from),
        to: dayIn(zone, to),
        hours: (Date.parse(to) - Date.parse(from)) / HOUR,
      };
    });
    const long = gaps.filter(({ hours }) => hours > limit);
    const longest = [...long].sort((a, b) => b.hours - a.hours)[0];
    return answer(
      longest === undefined
        ? part("met", "scans-cover-the-period", {
            from: period.from,
            to: context.cutOff,
            limit,
            scans: scans.length,
          })
        : part("unknown", "scans-too-far-apart", {
            from: longest.from,
            to: longest.to,
            limit,
            gaps: long.length,
          }),
      scans.map(({ file }) => file),
    );
  },
});

/** The moments between which nobody looked: from the scan before the period, or its first day, to the one after. */
function momentsOf({ ledger, scans, period, cutOff, zone }: CriterionContext): Instant[] {
  const before = ledger.scans.filter(({ data }) => dayIn(zone, data.started) < period.from).at(-1);
  const after = ledger.scans.find(({ data }) => dayIn(zone, data.started) > period.to);
  return [
    before?.data.started ?? startOfDay(zone, period.from),
    ...scans.map(({ data }) => data.started),
    ...(after !== undefined ? [after.data.started] : cutOff === period.to ? [endOfDay(zone, period.to)] : []),
  ];
}
