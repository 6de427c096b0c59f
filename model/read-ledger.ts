import type { z } from "zod";
import { Addition } from "./addition.ts";
import { byDay } from "./additions.ts";
import { Approvals } from "./approvals.ts";
import { AuditEvents } from "./audit-events.ts";
import { Certification } from "./certification.ts";
import { ChangeRecord } from "./change-record.ts";
import { Conclusion } from "./conclusion.ts";
import { readDocument, type Reading } from "./document.ts";
import { Drift } from "./drift.ts";
import type { Filed } from "./governance.ts";
import { groupBy } from "./group-by.ts";
import { Identity } from "./identity.ts";
import { LastUsed } from "./last-used.ts";
import type { Ledger } from "./ledger.ts";
import { Organization } from "./organization.ts";
import {
  additionFile,
  auditEventsFile,
  certificationFile,
  conclusionFile,
  documentKind,
  evidenceFolder,
  isNoDocument,
  type DocumentKind,
} from "./paths.ts";
import type { Problem } from "./problem.ts";
import { joined } from "./pieces.ts";
import { readEvidence } from "./read-evidence.ts";
import type { PrintPage, ReadSubject, Subject } from "./read-subject.ts";
import { remembered } from "./remembered.ts";
import { Repository } from "./repository.ts";
import { Review } from "./review.ts";
import { Scan } from "./scan.ts";
import { byStart } from "./scan-order.ts";
import { SignOff } from "./sign-off.ts";
import { entryAt, type Texts, where } from "./texts.ts";
import { byCodePoint } from "./yaml.ts";

/** The ledger of one organisation with every file that could not be read; a reader decides what that means. */
export interface LedgerReading {
  ledger: Ledger;
  problems: readonly Problem[];
}

export const SUBJECTS = { organization: Organization, repository: Repository, identity: Identity };
type SubjectKind = keyof typeof SUBJECTS;
const isSubject = (kind: DocumentKind | null): kind is SubjectKind => kind !== null && kind in SUBJECTS;

interface Reader {
  file: string;
  text: string;
  printPage: PrintPage | undefined;
}

function read(
  kind: SubjectKind,
  { file, text, printPage }: Reader,
): ReadSubject | { problems: readonly Problem[] } {
  const reading = readEvidence<z.ZodType<Subject>>(SUBJECTS[kind], file, text);
  if (!reading.ok) return reading;
  const { data, body } = reading;
  return { file, data, isPrinted: printPage === undefined ? null : body === `${joined(printPage(data))}\n` };
}

/** The subject that a text is about, for {@link readLedger} to find where the text is let go; null where it is none. */
export function subjectIn(file: string, text: string, printPage?: PrintPage): ReadSubject | null {
  const kind = documentKind(file);
  const subject = isSubject(kind) ? read(kind, { file, text, printPage }) : null;
  return subject !== null && "data" in subject ? subject : null;
}

/** One run reads these on base, on a branch and at the commits that others name. */
export const readScan = remembered(Scan);
const readReview = remembered(Review);
const readSignOff = remembered(SignOff);
const readCertification = remembered(Certification);
const readConclusion = remembered(Conclusion);
const readAddition = remembered(Addition);
const readApprovals = remembered(Approvals);
const readChanges = remembered(ChangeRecord);
const readDrift = remembered(Drift);
const readAuditEvents = remembered(AuditEvents);
/** One for each scan, and as long as the organisation is large: not remembered. */
const readLastUsed = (file: string, text: string) => readDocument(LastUsed, file, text);

const NO_EVIDENCE =
  "is not a document that evidence can hold; only the action writes there, so move the file out of evidence/";

/**
 * Reads the evidence of one organisation from its texts by path; a file no schema knows is a problem, never skipped.
 * The page of a subject follows from its data, and is compared with it where somebody says how, but not kept.
 */
export function readLedger(organization: string, texts: Texts, printPage?: PrintPage): LedgerReading {
  const problems: Problem[] = [];
  const folder = `${evidenceFolder(organization)}/`;
  const own = where(texts, (path) => path.startsWith(folder));
  const kinds = groupBy([...own.keys()].sort(byCodePoint), documentKind);
  const all = <T>(kind: DocumentKind, read: (file: string, text: string) => Reading<T>): Filed<T>[] =>
    (kinds.get(kind) ?? []).flatMap((file) => {
      const reading = read(file, own.get(file) ?? "");
      if (reading.ok) return [{ file, data: reading.data, body: reading.body }];
      problems.push(...reading.problems);
      return [];
    });
  const outdatedPages = new Set<string>();
  const subjects = <One extends Subject>(kind: SubjectKind, is: (data: Subject) => data is One) =>
    (kinds.get(kind) ?? []).flatMap((file) => {
      const entry = entryAt(own, file);
      const known = typeof entry === "object" ? entry.subject : null;
      const subject =
        known?.file === file && (printPage === undefined || known.isPrinted !== null)
          ? known
          : read(kind, { file, text: own.get(file) ?? "", printPage });
      if ("problems" in subject) problems.push(...subject.problems);
      if ("problems" in subject || !is(subject.data)) return [];
      if (subject.isPrinted === false) outdatedPages.add(file);
      return [{ file, data: subject.data, body: "" }];
    });

  const [organizationFile = null] = subjects("organization", (data) => data.record === "organization");
  const [drift = null] = all("drift", readDrift);
  const [lastUsed = null] = all("last-used", readLastUsed);
  const [approvals = null] = all("approvals", readApprovals);
  const ledger: Ledger = {
    organization: organizationFile,
    repositories: subjects("repository", (data) => data.record === "repository"),
    identities: subjects("identity", (data) => data.record === "identity"),
    ...(printPage === undefined ? {} : { outdatedPages }),
    scans: all("scan", readScan).sort(byStart),
    reviews: all("review", readReview),
    signOffs: all("sign-off", readSignOff),
    certifications: all("certification", readCertification),
    conclusions: all("conclusion", readConclusion),
    additions: all("addition", readAddition).sort(byDay),
    drift,
    lastUsed,
    approvals,
    auditEvents: all("audit-events", readAuditEvents),
    changes: all("changes", readChanges),
    texts: own,
  };
  for (const file of kinds.get(null) ?? [])
    if (!isNoDocument(file)) problems.push({ file, line: null, field: null, reason: NO_EVIDENCE });
  problems.push(...misplaced(organization, ledger));
  problems.push(...twice([...ledger.identities, ...ledger.repositories]));
  return { ledger, problems: problems.sort((a, b) => byCodePoint(a.file, b.file)) };
}

/** One entity and regime, one file in a period, and one of a month: what stands in another's place would be shown beside what was signed or re-performed. */
const misplaced = (
  organization: string,
  {
    certifications,
    conclusions,
    additions,
    auditEvents,
  }: Pick<Ledger, "certifications" | "conclusions" | "additions" | "auditEvents">,
): Problem[] =>
  [
    ...auditEvents.map(({ file, data }) => [file, auditEventsFile(organization, data.month)] as const),
    ...certifications.map(({ file, data }) => [file, certificationFile({ ...data, organization })] as const),
    ...conclusions.map(
      ({ file, data }) => [file, conclusionFile({ ...data, organization, period: data.period.id })] as const,
    ),
    ...additions.map(
      ({ file, data }) => [file, additionFile({ ...data, organization, period: data.period.id })] as const,
    ),
  ].flatMap(([file, expected]) =>
    file === expected
      ? []
      : [{ file, line: null, field: null, reason: `by its contents this file must be ${expected}` }],
  );

/** One uid, one file: a copied evidence file would let two stories of one identity stand side by side. */
function twice(filed: readonly Filed<{ uid: string }>[]): Problem[] {
  const first = new Map<string, string>();
  return filed.flatMap(({ file, data }) => {
    const other = first.get(data.uid);
    first.set(data.uid, other ?? file);
    return other === undefined
      ? []
      : [{ file, line: null, field: "uid", reason: `${data.uid} already stands in ${other}` }];
  });
}
