import type { CountedFinding } from "../../model/conclusion.ts";
import type { Filed } from "../../model/governance.ts";
import { type Day, dayOf } from "../../model/instant.ts";
import { documentKind } from "../../model/paths.ts";
import { shortened } from "../../model/quote.ts";
import { listed } from "../../model/reasons/names.ts";
import type { FailureReason } from "../../model/reasons/print-failure.ts";
import type { Scan } from "../../model/scan.ts";
import { byCodePoint } from "../../model/yaml.ts";
import { byWeight } from "../criteria/terms/weight.ts";
import type { FindingSubject } from "./subjects.ts";

/** Names and facts that one sentence shows before it only counts. */
const SHOWN = 3;
/** Longest name of a subject there, in code points. */
const BRIEFLY = 40;

/** The day of the scan that first showed a finding, not the older day a limit was reached; null when none did. */
export function firstShown(
  { check, from }: Pick<CountedFinding, "check" | "from">,
  { periods }: Pick<FindingSubject, "periods">,
  scans: readonly Filed<Scan>[],
): Day | null {
  // What was opened and closed before belongs to an earlier time that it failed.
  const opened = periods.find((one) => one.check === check && one.opened >= from)?.opened;
  if (opened !== undefined) return opened;
  const first = scans.find(({ data }) => dayOf(data.started) >= from);
  return first === undefined ? null : dayOf(first.data.started);
}

type Failed = FailureReason;
/** A criterion that was missed, as the sentence of a proposal is printed from it. */
export type Missed = Extract<Failed, { reason: "criteria-missed" }>["with"]["missed"][number];

/** How many fail which checks, the most frequent check first, and the weightiest of them by name. */
export function subjectsFailing({
  subjects,
  checks,
}: {
  subjects: readonly FindingSubject[];
  checks: ReadonlyMap<string, number>;
}): Failed {
  const of = (kind: ReturnType<typeof documentKind>) =>
    subjects.filter(({ file }) => documentKind(file) === kind).length;
  return {
    reason: "subjects-fail",
    with: {
      checks: [...checks].sort(([a, many], [b, more]) => more - many || byCodePoint(a, b)).map(([id]) => id),
      identities: of("identity"),
      repositories: of("repository"),
      organization: of("organization") > 0,
      subjects: listed(
        [...subjects]
          .sort((a, b) => byWeight(a, b) || byCodePoint(a.title, b.title))
          .map(({ title }) => shortened(title, BRIEFLY)),
      ),
    },
  };
}

/** What reviews or documents lack, each fact once. */
export const criteriaMissed = (missed: readonly Missed[]): Failed => ({
  reason: "criteria-missed",
  with: { missed: missed.slice(0, SHOWN), more: Math.max(0, missed.length - SHOWN) },
});
