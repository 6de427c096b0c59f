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

const byFileAndCheck = (a: FindingReference, b: FindingReference) =>
  byCodePoint(a.file, b.file) || byCodePoint(a.check, b.check);

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
    .sort(byFileAndCheck);
}

type Open = ReadonlyMap<string, ReadonlySet<string>>;

/** Checks that are open by the file of their subject. */
const openByFile = (subjects: readonly Assessed[]): Open =>
  new Map(
    subjects.map(({ file, assessments }) => [
      file,
      new Set(assessments.filter(isOpen).map(({ check }) => check)),
    ]),
  );

/** A finding whose subject or check is gone has become not applicable. What closed each is for others to say. */
export function compareFindings(before: readonly Assessed[], after: readonly Assessed[]): FindingChanges {
  const was = openByFile(before);
  const open = openIn(after);
  const isNow = openByFile(after);
  const now = new Map(after.map((subject) => [subject.file, subject]));
  return {
    open,
    opened: open.filter(({ file, check }) => was.get(file)?.has(check) !== true),
    resolved: before
      .flatMap(({ file, uid, title, repository, assessments }) =>
        assessments
          .filter((one) => isOpen(one) && isNow.get(file)?.has(one.check) !== true)
          .map(({ check }) => ({
            file,
            uid,
            check,
            title,
            repository,
            by: null,
            retired: now.get(file)?.retired === true,
            outcome:
              now.get(file)?.assessments.find((one) => one.check === check)?.outcome ?? "not-applicable",
          })),
      )
      .sort(byFileAndCheck),
  };
}
