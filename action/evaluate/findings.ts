import { isOpen, type Assessment } from "../../model/assessment.ts";
import type { FindingPeriod, FindingReference, ResolvedBy } from "../../model/finding.ts";
import { byCodePoint } from "../../model/yaml.ts";
import type { Weight } from "./weight.ts";

/** A subject with the path of its file and what was concluded about it. */
export interface Assessed {
  file: string;
  uid: string;
  title: string;
  /** Repository it belongs to; null for the organisation's own, and for a repository itself. */
  repository: string | null;
  /** True for a credential that is gone. */
  retired: boolean;
  weight: Weight;
  assessments: readonly Assessment[];
  /** When each of its findings was opened and closed. */
  periods: readonly FindingPeriod[];
}

/** An open finding with what a reviewer needs to decide on it. */
export interface OpenFinding extends FindingReference {
  title: string;
  repository: string | null;
  since: string;
  /** What the sentence of its reason is printed from. */
  assessment: Assessment;
}

/** A finding that is not open any more. */
export interface ResolvedFinding extends FindingReference {
  uid: string;
  title: string;
  repository: string | null;
  /** True for a credential that is gone. */
  retired: boolean;
  /** What closed it; null where nobody can tell. */
  by: ResolvedBy | null;
}

/** What changed for people between two states of the ledger, and all that is open in the later one. */
export interface FindingChanges {
  opened: readonly OpenFinding[];
  resolved: readonly ResolvedFinding[];
  open: readonly OpenFinding[];
}

type Subjects = ReadonlyMap<string, readonly Assessment[]>;

const byFile = (subjects: readonly Assessed[]): Subjects =>
  new Map(subjects.map(({ file, assessments }) => [file, assessments]));

function openIn(subjects: readonly Assessed[]): OpenFinding[] {
  return subjects
    .flatMap(({ file, title, repository, assessments }) =>
      assessments.filter(isOpen).map((assessment) => ({
        file,
        check: assessment.check,
        outcome: assessment.outcome,
        title,
        repository,
        since: assessment.since,
        assessment,
      })),
    )
    .sort((a, b) => byCodePoint(a.file, b.file) || byCodePoint(a.check, b.check));
}

/** A finding whose subject or check is gone has become not applicable. What closed each is for others to say. */
export function compareFindings(before: readonly Assessed[], after: readonly Assessed[]): FindingChanges {
  const was = openIn(before);
  const open = openIn(after);
  const known = byFile(before);
  const now = byFile(after);
  const isOpenIn = (subjects: Subjects, file: string, check: string) =>
    subjects.get(file)?.some((one) => one.check === check && isOpen(one)) === true;
  const gone = new Set(after.filter(({ retired }) => retired).map(({ file }) => file));
  const uids = new Map(before.map(({ file, uid }) => [file, uid]));
  const outcomeOf = (file: string, check: string) =>
    now.get(file)?.find((one) => one.check === check)?.outcome ?? "not-applicable";
  return {
    open,
    opened: open.filter(({ file, check }) => !isOpenIn(known, file, check)),
    resolved: was
      .filter(({ file, check }) => !isOpenIn(now, file, check))
      .map(({ file, check, title, repository }) => ({
        file,
        uid: uids.get(file) ?? "",
        check,
        title,
        repository,
        by: null,
        retired: gone.has(file),
        outcome: outcomeOf(file, check),
      })),
  };
}
