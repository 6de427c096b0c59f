import { isOpen, type Assessment } from "../../model/assessment.ts";
import type { FindingReference } from "../../model/scan.ts";
import { byCodePoint } from "../../model/yaml.ts";

/** A subject with the path of its file and what was concluded about it. */
export interface Assessed {
  file: string;
  uid: string;
  title: string;
  /** Repository it belongs to; null for the organisation's own, and for a repository itself. */
  repository: string | null;
  assessments: readonly Assessment[];
}

/** An open finding with what a reviewer needs to decide on it. */
export interface OpenFinding extends FindingReference {
  title: string;
  repository: string | null;
  since: string;
  because: string;
}

/** What changed for people between two states of the ledger, and all that is open in the later one. */
export interface FindingChanges {
  opened: readonly OpenFinding[];
  resolved: readonly (FindingReference & Pick<OpenFinding, "title" | "repository">)[];
  open: readonly OpenFinding[];
}

const key = (file: string, check: string) => `${file} ${check}`;

function openIn(subjects: readonly Assessed[]): OpenFinding[] {
  return subjects
    .flatMap(({ file, title, repository, assessments }) =>
      assessments.filter(isOpen).map(({ check, outcome, since, because }) => ({
        file,
        check,
        outcome,
        title,
        repository,
        since,
        because,
      })),
    )
    .sort((a, b) => byCodePoint(a.file, b.file) || byCodePoint(a.check, b.check));
}

/** A finding whose subject or check is gone has become not applicable. */
export function compareFindings(before: readonly Assessed[], after: readonly Assessed[]): FindingChanges {
  const was = openIn(before);
  const open = openIn(after);
  const wasOpen = new Set(was.map(({ file, check }) => key(file, check)));
  const isNow = new Set(open.map(({ file, check }) => key(file, check)));
  const subjects = new Map(after.map((subject) => [subject.file, subject]));
  const outcomeOf = (file: string, check: string) =>
    subjects.get(file)?.assessments.find((one) => one.check === check)?.outcome ?? "not-applicable";
  return {
    open,
    opened: open.filter(({ file, check }) => !wasOpen.has(key(file, check))),
    resolved: was
      .filter(({ file, check }) => !isNow.has(key(file, check)))
      .map(({ file, check, title, repository }) => ({
        file,
        check,
        title,
        repository,
        outcome: outcomeOf(file, check),
      })),
  };
}
