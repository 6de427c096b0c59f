import { isOpen, type Assessment } from "../../model/assessment.ts";
import type { FindingPeriod, FindingReference, ResolvedBy } from "../../model/finding.ts";
import { madeOnce } from "../../model/same-lists.ts";
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

/** Open assessments of a list, by check; of one list, once. */
const openOf = madeOnce((assessments: readonly Assessment[]): readonly Assessment[] =>
  assessments.filter(isOpen).sort((a, b) => byCodePoint(a.check, b.check)),
);

const has = (assessments: readonly Assessment[], check: string): boolean =>
  assessments.some((one) => one.check === check);

const NONE: readonly Assessment[] = [];

const byFile = (subjects: readonly Assessed[]): readonly Assessed[] =>
  [...subjects].sort((a, b) => byCodePoint(a.file, b.file));

/** A finding whose subject or check is gone has become not applicable. What closed each is for others to say. */
export function compareFindings(before: readonly Assessed[], after: readonly Assessed[]): FindingChanges {
  const was = new Map(before.map((subject) => [subject.file, subject]));
  const now = new Map(after.map((subject) => [subject.file, subject]));
  const open: OpenFinding[] = [];
  const opened: OpenFinding[] = [];
  for (const { file, title, repository, assessments } of byFile(after)) {
    const [own, last] = [openOf(assessments), openOf(was.get(file)?.assessments ?? NONE)];
    for (const assessment of own) {
      const { check, outcome, since } = assessment;
      const finding = { file, check, outcome, title, repository, since, assessment };
      open.push(finding);
      if (own !== last && !has(last, check)) opened.push(finding);
    }
  }
  const resolved: ResolvedFinding[] = [];
  for (const { file, uid, title, repository, assessments } of byFile(before)) {
    const subject = now.get(file);
    const [own, next] = [openOf(assessments), openOf(subject?.assessments ?? NONE)];
    if (own === next) continue;
    for (const { check } of own) {
      if (has(next, check)) continue;
      const outcome = subject?.assessments.find((one) => one.check === check)?.outcome ?? "not-applicable";
      const retired = subject?.retired === true;
      resolved.push({ file, uid, check, title, repository, by: null, retired, outcome });
    }
  }
  return { open, opened, resolved };
}
