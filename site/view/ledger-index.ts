import type { Addition } from "../../model/addition.ts";
import { additionsTo } from "../../model/additions.ts";
import type { Deficiency } from "../../model/deficiency.ts";
import type { Filed } from "../../model/governance.ts";
import type { Identity } from "../../model/identity.ts";
import type { OwnershipStatement } from "../../model/ownership.ts";
import type { SignOff } from "../../model/sign-off.ts";
import { filtersOf, select, type Selection } from "./inventory.ts";
import type { Portal } from "./portal.ts";
import { reviewedByUid, type Reviewed } from "./reviewed.ts";
import { reviewsOf, type ReviewEntry } from "./reviews.ts";
import { signOffsNewestFirst } from "./sign-offs.ts";
import { certificationsOf, nameOf, type CertificationEntry } from "./certifications.ts";
import { keyOf } from "./conclusions.ts";
import {
  APPROVALS,
  baselinePage,
  certificationPage,
  conclusionPage,
  deficiencyPage,
  DRIFT,
  entityPage,
  exceptionPage,
  identityPage,
  ORGANIZATION,
  overlayPage,
  problemPage,
  regimePage,
  repositoryPage,
  reviewPage,
  scanPage,
  signOffPage,
} from "./routes.ts";
import { replacementsAmong, type Replacements } from "./replacements.ts";
import { scanStatusOf, type ScanStatus } from "./scan-status.ts";
import {
  checksByControl,
  findingsByCheck,
  identitySubject,
  subjectsOf,
  type CheckFindings,
  type CheckOutcomes,
  type Subject,
} from "./subjects.ts";

/** What several pages look up, worked out once per build. */
export interface LedgerIndex {
  scanStatus: ScanStatus;
  subjects: readonly Subject[];
  /** By evidence file, retired identities too. */
  subject: ReadonlyMap<string, Subject>;
  findings: readonly CheckFindings[];
  openFindings: number;
  /** Checks by the control they serve. */
  checks: ReadonlyMap<string, readonly CheckOutcomes[]>;
  selections: readonly Selection[];
  activeIdentities: readonly Filed<Identity>[];
  /** Identities by repository name, active first. */
  identitiesOf: ReadonlyMap<string, readonly Filed<Identity>[]>;
  /** Logins whose inventory has a page. */
  owners: ReadonlySet<string>;
  /** People of the rosters by login, the newest entry of each. */
  people: ReadonlyMap<string, { name: string; id: number }>;
  scanIds: ReadonlySet<string>;
  /** Ownership statement by path. */
  statement: ReadonlyMap<string, Filed<OwnershipStatement>>;
  /** Page of a repository by its name now. */
  repositoryPages: ReadonlyMap<string, string>;
  /** Reviews of the ledger and on their branches, newest period first. */
  reviews: readonly ReviewEntry[];
  /** Certifications as far as each has come, newest period first. */
  certifications: readonly CertificationEntry[];
  /** The certification of a period, entity and regime, by that name. */
  certification: ReadonlyMap<string, CertificationEntry>;
  /** Additions to a conclusion as it stands, oldest first, by the name of its period, entity and regime. */
  added: ReadonlyMap<string, readonly Filed<Addition>[]>;
  /** Sign-offs, the newest first. */
  signOffs: readonly Filed<SignOff>[];
  /** Lines of reviews by uid, those of the newest period first. */
  reviewed: ReadonlyMap<string, readonly Reviewed[]>;
  /** Identities that may have taken each other's place. */
  replacements: Replacements;
  /** Deficiencies by the uid of a subject they name, in the order of their numbers. */
  deficienciesOf: ReadonlyMap<string, readonly Deficiency[]>;
  /** Every deficiency in the order of its number. */
  deficiencies: readonly Filed<Deficiency>[];
  /** What people call the subject of a uid now. */
  titles: ReadonlyMap<string, string>;
  /** Page of a document; null for a file that has none. */
  pageOf: (file: string) => string | null;
}

export function indexOf(portal: Portal): LedgerIndex {
  const { ledger, governance } = portal;
  const subjects = subjectsOf(ledger);
  const findings = findingsByCheck(subjects);
  const entities = governance.entities.map(({ data }) => data.entity);
  const identitiesOf = new Map<string, Filed<Identity>[]>();
  for (const identity of ledger.identities) {
    const name = identity.data.repository;
    if (name === null) continue;
    const known = identitiesOf.get(name);
    if (known) known.push(identity);
    else identitiesOf.set(name, [identity]);
  }
  const pages = new Map<string, string>([
    ...portal.problems.map(({ file, slug }) => [file, problemPage(slug)] as const),
    ...ledger.identities.map(({ file }) => [file, identityPage(file)] as const),
    ...ledger.repositories.map(({ file }) => [file, repositoryPage(file)] as const),
    ...ledger.changes.flatMap(({ file, data }) => {
      const repository = ledger.repositories.find((one) => one.data.id === data.repository_id);
      return repository === undefined ? [] : [[file, repositoryPage(repository.file)] as const];
    }),
    ...ledger.scans.map(({ file, data }) => [file, scanPage(data.id)] as const),
    ...(ledger.organization ? [[ledger.organization.file, ORGANIZATION] as const] : []),
    ...(ledger.approvals ? [[ledger.approvals.file, APPROVALS] as const] : []),
    ...(ledger.drift ? [[ledger.drift.file, DRIFT] as const] : []),
    ...ledger.conclusions.map(({ file, data }) => [file, conclusionPage(keyOf(data))] as const),
    ...ledger.additions.map(({ file, data }) => [file, conclusionPage(keyOf(data))] as const),
    ...ledger.reviews.map(({ file, data }) => [file, reviewPage(data)] as const),
    ...ledger.certifications.map(({ file, data }) => [file, certificationPage(data)] as const),
    ...ledger.signOffs.map(({ file }) => [file, signOffPage(file)] as const),
    ...governance.controls.map(({ file, data }) => [file, baselinePage(data.control)] as const),
    ...governance.regimes.map(({ file, data }) => [file, regimePage(data.regime)] as const),
    ...governance.overlays.map(({ file, data }) => [file, overlayPage(data.regime, data.control)] as const),
    ...governance.entities.map(({ file, data }) => [file, entityPage(data.entity)] as const),
    ...governance.exceptions.map(({ file, data }) => [file, exceptionPage(data.exception)] as const),
    ...governance.deficiencies.map(({ file, data }) => [file, deficiencyPage(data.deficiency)] as const),
  ]);
  const deficiencies = governance.deficiencies.toSorted(
    (a, b) => Number(a.data.deficiency.slice(4)) - Number(b.data.deficiency.slice(4)),
  );
  const deficienciesOf = new Map<string, Deficiency[]>();
  for (const { data } of deficiencies)
    for (const uid of data.subjects) {
      const known = deficienciesOf.get(uid);
      if (known) known.push(data);
      else deficienciesOf.set(uid, [data]);
    }
  const selections = filtersOf(ledger.identities, entities).map((filter) => ({
    filter,
    identities: select(ledger.identities, filter),
  }));
  const reviews = reviewsOf(portal);
  const certifications = certificationsOf(portal);
  return {
    scanStatus: scanStatusOf(ledger),
    subjects,
    // A finding that was resolved by retiring its identity still has a name.
    subject: new Map(
      [...subjects, ...ledger.identities.map(identitySubject)].map((subject) => [subject.file, subject]),
    ),
    findings,
    openFindings: findings.reduce((sum, { fail, unknown }) => sum + fail + unknown, 0),
    checks: checksByControl(subjects),
    selections,
    owners: new Set(selections.flatMap(({ filter }) => (filter.by === "owner" ? [filter.owner] : []))),
    activeIdentities: ledger.identities.filter(({ data }) => data.state === "active"),
    identitiesOf,
    people: new Map(
      governance.entities.flatMap(({ data }) =>
        data.roster.map(({ login, name, id }) => [login, { name, id }]),
      ),
    ),
    scanIds: new Set(ledger.scans.map(({ data }) => data.id)),
    statement: new Map(governance.statements.map((statement) => [statement.file, statement])),
    repositoryPages: new Map(ledger.repositories.map(({ file, data }) => [data.name, repositoryPage(file)])),
    reviews,
    certifications,
    certification: new Map(certifications.map((one) => [nameOf(one.key), one])),
    added: new Map(ledger.conclusions.map((one) => [nameOf(keyOf(one.data)), additionsTo(one, ledger)])),
    signOffs: signOffsNewestFirst(ledger),
    reviewed: reviewedByUid(reviews),
    replacements: replacementsAmong(ledger.identities),
    deficienciesOf,
    deficiencies,
    titles: new Map(
      [...subjects, ...ledger.identities.map(identitySubject)].map(({ uid, title }) => [uid, title]),
    ),
    pageOf: (file) => pages.get(file) ?? null,
  };
}
