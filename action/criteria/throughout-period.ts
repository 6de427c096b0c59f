import { dayOf, type Instant } from "../../model/instant.ts";
import { defineCriterion, type CriterionContext } from "./criterion.ts";
import { answer, part } from "./terms/answers.ts";

const HOUR = 3_600_000;

/** Between two scans nobody looked; where that was too long, nobody can tell what was so. */
export const throughoutPeriod = defineCriterion({
  id: "throughout-period",
  question: {
    en: "Did scans run in the whole period, without a gap longer than the limit?",
    ja: "期間を通じて、限度を超える間隔なくスキャンが実施されたか。",
  },
  assess: (context) => {
    const { scans, period, limits } = context;
    const limit = limits["scan.max_gap_hours"].default;
    if (scans.length === 0)
      return answer(
        part(
          "not-performed",
          `No scan is recorded in ${period.id}.`,
          `${period.id}におけるスキャンの記録がない。`,
        ),
        [],
      );
    const moments = momentsOf(context);
    const gaps = moments.slice(1).map((to, index) => {
      const from = moments[index] ?? to;
      return { from: dayOf(from), to: dayOf(to), hours: (Date.parse(to) - Date.parse(from)) / HOUR };
    });
    const long = gaps.filter(({ hours }) => hours > limit);
    const longest = [...long].sort((a, b) => b.hours - a.hours)[0];
    return answer(
      longest === undefined
        ? part(
            "met",
            `${scans.length} scans cover ${period.from} to ${context.cutOff}, never more than ${limit} hours apart.`,
            `${scans.length}件のスキャンが${period.from}から${context.cutOff}までを、${limit}時間を超える間隔なく対象としている。`,
          )
        : part(
            "unknown",
            `Nobody looked from ${longest.from} to ${longest.to}, longer than the ${limit} hours allowed; the period has ${long.length} such gaps.`,
            `${longest.from}から${longest.to}まで、限度の${limit}時間を超えてスキャンがない。このような間隔が期間中に${long.length}回ある。`,
          ),
      scans.map(({ file }) => file),
    );
  },
});

/** The moments between which nobody looked: from the scan before the period, or its first day, to the one after. */
function momentsOf({ ledger, scans, period, cutOff }: CriterionContext): Instant[] {
  const before = ledger.scans.filter(({ data }) => dayOf(data.started) < period.from).at(-1);
  const after = ledger.scans.find(({ data }) => dayOf(data.started) > period.to);
  return [
    before?.data.started ?? `${period.from}T00:00:00Z`,
    ...scans.map(({ data }) => data.started),
    ...(after !== undefined ? [after.data.started] : cutOff === period.to ? [`${period.to}T23:59:59Z`] : []),
  ];
}
