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
  uid: string;
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
  /** The check and outcome of each that is open; a hundred thousand subjects have more of them than can be told. */
  open: readonly Pick<Assessment, "check" | "outcome">[];
}

/** Open assessments of a list, by check; of one list, once. */
const openOf = madeOnce((assessments: readonly Assessment[]): readonly Assessment[] =>
  assessments.filter(isOpen).sort((a, b) => byCodePoint(a.check, b.check)),
);

function has(assessments: readonly Assessment[], check: string): boolean {
  for (const one of assessments) if (one.check === check) return true;
  return false;
}

const NONE: readonly Assessment[] = [];

/** A subject of which something opened or closed, as it was and as it is; null where it is not there. */
interface Pair {
  file: string;
  last: Assessed | null;
  now: Assessed | null;
}

/** A finding whose subject or check is gone has become not applicable. What closed each is for others to say. */
export function compareFindings(before: readonly Assessed[], after: readonly Assessed[]): FindingChanges {
  const was = new Map(before.map((subject) => [subject.file, subject]));
  const open: Assessment[] = [];
  const changed: Pair[] = [];
  let found = 0;
  for (const now of after) {
    const { file } = now;
    const last = was.get(file) ?? null;
    if (last !== null) found += 1;
    const own = openOf(now.assessments);
    for (const assessment of own) open.push(assessment);
    if (own !== openOf(last?.assessments ?? NONE)) changed.push({ file, last, now });
  }
  const there = found === was.size ? null : new Set(after.map(({ file }) => file));
  for (const last of before)
    if (there?.has(last.file) === false) changed.push({ file: last.file, last, now: null });
  changed.sort((a, b) => byCodePoint(a.file, b.file));
  return { open, opened: openedIn(changed), resolved: changed.flatMap(resolvedIn) };
}

function openedIn(changed: readonly Pair[]): OpenFinding[] {
  const opened: OpenFinding[] = [];
  for (const { last, now } of changed) {
    if (now === null) continue;
    const known = openOf(last?.assessments ?? NONE);
    for (const assessment of openOf(now.assessments))
      if (!has(known, assessment.check)) opened.push(new Opened(now, assessment));
  }
  return opened;
}

/** A class, because a first scan opens a million: with fields of its own each takes twice the memory. */
class Opened implements OpenFinding {
  readonly #subject: Assessed;
  readonly assessment: Assessment;

  constructor(subject: Assessed, assessment: Assessment) {
    this.#subject = subject;
    this.assessment = assessment;
  }

  get file() {
    return this.#subject.file;
  }

  get uid() {
    return this.#subject.uid;
  }

  get title() {
    return this.#subject.title;
  }

  get repository() {
    return this.#subject.repository;
  }

  get check() {
    return this.assessment.check;
  }

  get outcome() {
    return this.assessment.outcome;
  }

  get since() {
    return this.assessment.since;
  }
}

function resolvedIn({ last, now }: Pair): ResolvedFinding[] {
  if (last === null) return [];
  const { file, uid, title, repository } = last;
  const next = openOf(now?.assessments ?? NONE);
  const retired = now?.retired === true;
  return openOf(last.assessments).flatMap(({ check }) => {
    if (has(next, check)) return [];
    const outcome = now?.assessments.find((one) => one.check === check)?.outcome ?? "not-applicable";
    return [{ file, uid, check, title, repository, by: null, retired, outcome }];
  });
}
