import { isOpen, OUTCOMES, type Assessment, type Outcome } from "../../model/assessment.ts";
import type { Filed } from "../../model/governance.ts";
import type { Identity } from "../../model/identity.ts";
import type { Ledger } from "../../model/ledger.ts";
import type { Organization } from "../../model/organization.ts";
import type { Repository } from "../../model/repository.ts";
import { identityPage, ORGANIZATION, repositoryPage } from "./routes.ts";

/** Anything a check evaluated, with its page. */
export interface Subject {
  kind: Identity["kind"] | "repository" | "organization";
  uid: string;
  file: string;
  page: string;
  /** What people call it; data from GitHub, never trusted. */
  title: string;
  /** Repository it belongs to; null for the organisation's own and for a repository itself. */
  repository: string | null;
  assessments: readonly Assessment[];
}

export const identitySubject = ({ file, data }: Filed<Identity>): Subject => ({
  kind: data.kind,
  uid: data.uid,
  file,
  page: identityPage(file),
  title: data.title,
  repository: data.repository,
  assessments: data.assessments,
});

export const repositorySubject = ({ file, data }: Filed<Repository>): Subject => ({
  kind: "repository",
  uid: data.uid,
  file,
  page: repositoryPage(file),
  title: data.name,
  repository: null,
  assessments: data.assessments,
});

export const organizationSubject = ({ file, data }: Filed<Organization>): Subject => ({
  kind: "organization",
  uid: data.uid,
  file,
  page: ORGANIZATION,
  title: data.organization,
  repository: null,
  assessments: data.assessments,
});

/** Every subject whose findings count now: a retired identity has none. */
export const subjectsOf = (ledger: Ledger): Subject[] => [
  ...(ledger.organization ? [organizationSubject(ledger.organization)] : []),
  ...ledger.repositories.map(repositorySubject),
  ...ledger.identities.filter(({ data }) => data.state === "active").map(identitySubject),
];

/** One open finding. */
export interface Finding {
  subject: Subject;
  assessment: Assessment;
}

/** The open findings of one check. */
export interface CheckFindings {
  check: string;
  controls: readonly string[];
  fail: number;
  unknown: number;
  /** Failures first, then by how long they have lasted. */
  findings: readonly Finding[];
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byGravity = (a: Finding, b: Finding) =>
  OUTCOMES.indexOf(a.assessment.outcome) - OUTCOMES.indexOf(b.assessment.outcome) ||
  order(a.assessment.since, b.assessment.since) ||
  order(a.subject.file, b.subject.file);

/** Open findings by check, the check with most failures first. */
export function findingsByCheck(subjects: readonly Subject[]): CheckFindings[] {
  const open = subjects.flatMap((subject) =>
    subject.assessments.filter(isOpen).map((assessment): Finding => ({ subject, assessment })),
  );
  const groups = new Map<string, Finding[]>();
  for (const finding of open) {
    const group = groups.get(finding.assessment.check);
    if (group) group.push(finding);
    else groups.set(finding.assessment.check, [finding]);
  }
  return [...groups]
    .map(([check, findings]): CheckFindings => ({
      check,
      controls: [...new Set(findings.flatMap(({ assessment }) => assessment.controls))].sort(),
      fail: findings.filter(({ assessment }) => assessment.outcome === "fail").length,
      unknown: findings.filter(({ assessment }) => assessment.outcome === "unknown").length,
      findings: findings.sort(byGravity),
    }))
    .sort((a, b) => b.fail - a.fail || b.unknown - a.unknown || order(a.check, b.check));
}

/** How many assessments of a subject have each outcome. */
export function tally(assessments: readonly Assessment[]): { outcome: Outcome; count: number }[] {
  return OUTCOMES.map((outcome) => ({
    outcome,
    count: assessments.filter((assessment) => assessment.outcome === outcome).length,
  })).filter(({ count }) => count > 0);
}

/** How many findings are open over several subjects, by outcome; only outcomes that occur. */
export const openOver = (subjects: readonly Pick<Subject, "assessments">[]) =>
  tally(subjects.flatMap(({ assessments }) => assessments).filter(isOpen));

/** The checks with open findings that cite a control. */
export const findingsOfControl = (findings: readonly CheckFindings[], control: string): CheckFindings[] =>
  findings.filter(({ controls }) => controls.includes(control));

/** One check that serves a control, with how often it came to each outcome. */
export interface CheckOutcomes {
  check: string;
  outcomes: { outcome: Outcome; count: number }[];
}

/** The checks that serve each control, by control id, each with all its outcomes. */
export function checksByControl(subjects: readonly Subject[]): ReadonlyMap<string, readonly CheckOutcomes[]> {
  const cited = new Map<string, Map<string, Assessment[]>>();
  for (const assessment of subjects.flatMap(({ assessments }) => assessments))
    for (const control of assessment.controls) {
      const checks = cited.get(control) ?? new Map<string, Assessment[]>();
      cited.set(control, checks);
      const known = checks.get(assessment.check);
      if (known) known.push(assessment);
      else checks.set(assessment.check, [assessment]);
    }
  return new Map(
    [...cited].map(([control, checks]) => [
      control,
      [...checks]
        .sort(([a], [b]) => order(a, b))
        .map(([check, assessments]) => ({ check, outcomes: tally(assessments) })),
    ]),
  );
}
