import type { FindingPeriod, ResolvedBy } from "../../model/finding.ts";
import type { Day } from "../../model/instant.ts";
import { byCodePoint } from "../../model/yaml.ts";
import type { Assessment } from "../../model/assessment.ts";
import type { Filed } from "../../model/governance.ts";
import { groupBy } from "../../model/group-by.ts";
import { madeOnceOfTwo, sameLists } from "../../model/same-lists.ts";
import type { FindingChanges, OpenFinding } from "../evaluate/findings.ts";
import { periodAsKnown } from "./same-parts.ts";
import type { Documents } from "./documents.ts";

/** The periods of what had none. */
export const NO_PERIODS: FindingPeriod[] = [];

type Opened = Pick<OpenFinding, "check" | "outcome">;

interface Changed {
  opened: readonly Opened[];
  resolved: ReadonlyMap<string, ResolvedBy | null>;
}

/** What changed, by the file of the subject; what was opened is one list for all that have the same. */
function byFile({ opened, resolved }: Pick<FindingChanges, "opened" | "resolved">): Map<string, Changed> {
  const asOneList = sameLists<Assessment>();
  const all = new Map<string, Changed>();
  for (const [file, own] of groupBy(opened, (one) => one.file))
    all.set(file, { opened: asOneList(own.map(({ assessment }) => assessment)), resolved: NOTHING_RESOLVED });
  for (const [file, own] of groupBy(resolved, (one) => one.file))
    all.set(file, {
      opened: all.get(file)?.opened ?? [],
      resolved: new Map(own.map(({ check, by }) => [check, by])),
    });
  return all;
}

const NOTHING_RESOLVED: Changed["resolved"] = new Map();

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
): (file: string, before: FindingPeriod[]) => FindingPeriod[] {
  const changed = byFile(changes);
  const opening = madeOnceOfTwo((before: FindingPeriod[], opened: readonly Opened[]) =>
    continuedPeriods(before, { opened, resolved: NOTHING_RESOLVED }, day),
  );
  return (file, before) => {
    const own = changed.get(file);
    if (own === undefined) return before;
    return own.resolved.size === 0 ? opening(before, own.opened) : continuedPeriods(before, own, day);
  };
}

type Bare<Subject> = Omit<Filed<Subject>, "body">;

/** The documents with the periods of their findings brought up to a scan. */
export function withPeriods(
  { organization, repositories, identities }: Documents,
  periods: ReturnType<typeof periodsAfter>,
): Documents {
  const brought = <Subject extends { findings: FindingPeriod[] }>(filed: Bare<Subject>): Bare<Subject> => {
    const findings = periods(filed.file, filed.data.findings);
    return findings === filed.data.findings ? filed : { ...filed, data: { ...filed.data, findings } };
  };
  return {
    organization: brought(organization),
    repositories: repositories.map(brought),
    identities: identities.map(brought),
  };
}
