import type { FindingPeriod, ResolvedBy } from "../../model/finding.ts";
import type { Day } from "../../model/instant.ts";
import { byCodePoint } from "../../model/yaml.ts";
import type { FindingChanges } from "../evaluate/findings.ts";
import { periodAsKnown } from "./known.ts";
import type { Documents } from "./documents.ts";

interface Changed {
  opened: { check: string; outcome: FindingPeriod["outcome"] }[];
  resolved: Map<string, ResolvedBy | null>;
}

/** What changed, by the file of the subject. */
function byFile({ opened, resolved }: Pick<FindingChanges, "opened" | "resolved">): Map<string, Changed> {
  const all = new Map<string, Changed>();
  const of = (file: string) => {
    const known = all.get(file) ?? { opened: [], resolved: new Map<string, ResolvedBy | null>() };
    all.set(file, known);
    return known;
  };
  for (const { file, check, outcome } of opened) of(file).opened.push({ check, outcome });
  for (const { file, check, by } of resolved) of(file).resolved.set(check, by);
  return all;
}

/** The periods of one subject after a scan: those that it closed are closed, and those that it opened are added. */
export function continuedPeriods(
  before: readonly FindingPeriod[],
  { opened, resolved }: Changed,
  day: Day,
): FindingPeriod[] {
  const closed = before.map((period) =>
    period.closed === null && resolved.has(period.check)
      ? periodAsKnown({ ...period, closed: day, by: resolved.get(period.check) ?? null })
      : period,
  );
  const added = opened.map(({ check, outcome }) =>
    periodAsKnown({ check, outcome, opened: day, closed: null, by: null }),
  );
  return [...closed, ...added].sort(
    (a, b) => byCodePoint(a.opened, b.opened) || byCodePoint(a.check, b.check),
  );
}

/** The periods of a subject after the scan of a day, by its file and what they were before. */
export function periodsAfter(
  changes: Pick<FindingChanges, "opened" | "resolved">,
  day: Day,
): (file: string, before: readonly FindingPeriod[]) => FindingPeriod[] {
  const changed = byFile(changes);
  return (file, before) => {
    const own = changed.get(file);
    return own === undefined ? [...before] : continuedPeriods(before, own, day);
  };
}

/** The documents with the periods of their findings brought up to a scan. */
export function withPeriods(
  { organization, repositories, identities }: Documents,
  periods: ReturnType<typeof periodsAfter>,
): Documents {
  return {
    organization: {
      ...organization,
      data: { ...organization.data, findings: periods(organization.file, organization.data.findings) },
    },
    repositories: repositories.map(({ file, data }) => ({
      file,
      data: { ...data, findings: periods(file, data.findings) },
    })),
    identities: identities.map(({ file, data }) => ({
      file,
      data: { ...data, findings: periods(file, data.findings) },
    })),
  };
}
