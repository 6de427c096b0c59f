import { informationReliable as words } from "../../model/reasons/criteria/information-reliable.ts";
import { daysBetween } from "../../model/instant.ts";
import { dayIn } from "../../model/time-zone.ts";
import { defineCriterion, type CriterionContext } from "./criterion.ts";
import { answer, type Part, partsOf, worst } from "./terms/answers.ts";

const part = partsOf(words);

export const informationReliable = defineCriterion({
  words,
  assess: (context) => {
    const { scans, reviews, period } = context;
    if (scans.length === 0)
      return answer(part("not-performed", "no-scan-recorded", { period: period.id }), []);
    return answer(
      worst(
        [...broken(context), ...tampered(context), ...unpinned(context), ...stale(context)],
        part("met", "scans-without-a-break", { scans: scans.length }),
      ),
      [...scans, ...reviews].map(({ file }) => file),
    );
  },
});

/** Each record names the one before it, so a record that was taken out shows. */
function broken({ scans, ledger, zone }: CriterionContext): Part[] {
  return scans
    .filter((scan) => {
      const before = ledger.scans[ledger.scans.findIndex(({ file }) => file === scan.file) - 1];
      return (scan.data.previous?.path ?? null) !== (before?.file ?? null);
    })
    .map(({ data }) => part("missed", "record-not-after-the-last", { day: dayIn(zone, data.started) }));
}

/** What a scan put back is whole again; what it could not put back is not. */
function tampered({ scans }: CriterionContext): Part[] {
  const last = scans.at(-1);
  return (last?.data.tampering ?? [])
    .filter(({ restored }) => !restored)
    .map(({ file }) => part("missed", "evidence-not-put-back", { file }));
}

function unpinned({ scans }: CriterionContext): Part[] {
  const loose = scans.filter(({ data }) => data.scanner.bundle === null);
  return loose.length === 0 ? [] : [part("unknown", "program-not-pinned", { scans: loose.length })];
}

/** A population that was too old when somebody decided on it says nothing of what they decided on. */
function stale({ reviews, limits }: CriterionContext): Part[] {
  const limit = limits["rev.snapshot_max_age_days"].strict;
  return reviews.flatMap(({ data }) => {
    // A line that came up between cycles shows a later state than the population.
    const frozen = data.lines.filter(({ off_cycle: other }) => other === null);
    const days = frozen.map(({ at }) => at).filter((at) => at !== null);
    const last = days.sort().at(-1);
    const zone = data.time_zone;
    const age = last === undefined ? 0 : daysBetween(dayIn(zone, data.population.frozen), dayIn(zone, last));
    return age <= limit ? [] : [part("missed", "population-too-old", { period: data.period, age, limit })];
  });
}
