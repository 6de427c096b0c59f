import type { Governance } from "../../model/governance.ts";
import type { Day } from "../../model/instant.ts";
import type { Ledger } from "../../model/ledger.ts";
import { sameLists } from "../../model/same-lists.ts";
import type { ObservedIdentity, ObservedRepository, Snapshot } from "../../model/snapshot.ts";
import type { AnyCheck } from "../checks/check.ts";
import { reachBeyond, tierOf, tierSourcesOf } from "../identities/ask.ts";
import { type Pipeline, UNKNOWN_PIPELINE } from "../queries/pipeline.ts";
import { entitiesOf, isFinancial } from "../queries/systems.ts";
import type { Evaluated, UndatedAssessment } from "./evaluated.ts";
import { except, type Exceptable, exceptionsOn } from "./except.ts";
import { dependenciesOf, originOf, reaching, unreadUnitsOf } from "./dependencies.ts";
import { gapsOf, NOWHERE } from "./gaps.ts";
import {
  evaluateQuestion,
  type ScanContext as Seen,
  type SubjectContext,
  unknown,
  unseen,
} from "./evaluate-question.ts";
import { limitsIn } from "./limits-of.ts";
import { type Claim, ownershipOf } from "./ownership.ts";
import { ask, askIdentity, askUnseenIdentity } from "./question.ts";
import { absenceIn } from "./absent.ts";
import { asObserved } from "./as-observed.ts";

/** What is evaluated, by which checks, against what, and on which day. */
export interface Evaluation {
  checks: readonly AnyCheck[];
  snapshot: Snapshot;
  governance: Governance;
  /** Evidence before this scan: what is active there and was not seen because of a gap is unknown. */
  ledger: Pick<Ledger, "identities" | "repositories" | "lastUsed">;
  /** UTC day of the scan, by GitHub's clock. */
  today: Day;
  /** What the scan knows of itself; without it, what rests on that is unknown. */
  pipeline?: Pipeline;
  /** Uids of the subjects that are evaluated; without it, all are. */
  only?: ReadonlySet<string>;
}

interface ScanContext extends Seen {
  limitsOf: ReturnType<typeof limitsIn>;
  asOneList: (assessments: UndatedAssessment[]) => UndatedAssessment[];
}

/** Evaluates every subject by every check that applies to it; sorted by uid, assessments by check id. */
export function evaluate({
  checks,
  snapshot,
  governance,
  ledger,
  today,
  pipeline,
  only,
}: Evaluation): Evaluated[] {
  const isAsked = (uid: string) => only === undefined || only.has(uid);
  const scan: ScanContext = {
    snapshot,
    governance,
    gaps: gapsOf(snapshot),
    today,
    pipeline: pipeline ?? UNKNOWN_PIPELINE,
    ownershipOf: (one) => claimed(ownershipOf(one, governance)).ownership,
    limitsOf: limitsIn(governance),
    asOneList: sameLists(),
  };
  return [
    ...(isAsked(uidOf(snapshot.organization)) ? [organization(checks, scan)] : []),
    ...snapshot.repositories
      .filter((one) => isAsked(uidOfRepository(one)))
      .map((one) => repository(one, checks, scan)),
    ...snapshot.identities.filter(({ uid }) => isAsked(uid)).map((one) => identity(one, checks, scan)),
    ...unseenRepositories(ledger, checks, scan).filter(({ uid }) => isAsked(uid)),
    ...unseenIdentities(ledger, checks, scan).filter(({ uid }) => isAsked(uid)),
  ].sort((a, b) => (a.uid < b.uid ? -1 : 1));
}

const uidOf = ({ id }: Snapshot["organization"]) => `github:organization:${id}`;
const uidOfRepository = ({ id }: Pick<ObservedRepository, "id">) => `github:repository:${id}`;

const nobody = { ownership: null, contested: [] };

function organization(checks: readonly AnyCheck[], scan: ScanContext): Evaluated {
  const subject = scan.snapshot.organization;
  const uid = uidOf(subject);
  const about: SubjectContext = {
    ...nobody,
    uid,
    // Its settings serve every entity.
    limits: scan.limitsOf(scan.governance.entities.map(({ data }) => data.entity)),
    origin: null,
    dependencies: NOWHERE,
    tier: "default",
    tierGaps: [],
  };
  return evaluated(
    about,
    { uid },
    checks.map((check) =>
      check.appliesTo === "organization" ? evaluateQuestion(ask(check, subject), about, scan) : null,
    ),
    scan,
  );
}

function repository(subject: ObservedRepository, checks: readonly AnyCheck[], scan: ScanContext): Evaluated {
  const about: SubjectContext = {
    ...nobody,
    uid: uidOfRepository(subject),
    limits: scan.limitsOf(entitiesOf(subject.name, scan.governance)),
    origin: "repositories",
    dependencies: reaching(NOWHERE, [subject.id]),
    tier: isFinancial(subject.name, scan.governance) ? "strict" : "default",
    tierGaps: [],
  };
  return evaluated(
    about,
    { uid: about.uid },
    checks.map((check) =>
      check.appliesTo === "repository" ? evaluateQuestion(ask(check, subject), about, scan) : null,
    ),
    scan,
  );
}

function identity(subject: ObservedIdentity, checks: readonly AnyCheck[], scan: ScanContext): Evaluated {
  const { snapshot, governance, gaps } = scan;
  const claim = ownershipOf(subject, governance);
  const dependencies = dependenciesOf(subject);
  const tierGaps = gaps(tierSourcesOf(subject), reaching(dependencies, reachBeyond(subject, snapshot)));
  const bearings = { snapshot, governance, servesSystem: servesSystem(claim), blind: tierGaps.length > 0 };
  const owned = claimed(claim);
  const about: SubjectContext = {
    ...owned,
    uid: subject.uid,
    limits: scan.limitsOf([
      ...(owned.ownership?.entities ?? []),
      ...(subject.repository === null ? [] : entitiesOf(subject.repository.name, governance)),
    ]),
    origin: originOf(subject),
    dependencies,
    tier: tierOf(subject, bearings),
    tierGaps,
  };
  const questions = checks.map((check) => askIdentity(check, subject));
  return evaluated(
    about,
    subject,
    questions.map((question) => question && evaluateQuestion(question, about, scan)),
    scan,
  );
}

/** Repositories of the ledger that this scan did not see because the listing left something out. */
function unseenRepositories(
  ledger: Evaluation["ledger"],
  checks: readonly AnyCheck[],
  scan: ScanContext,
): Evaluated[] {
  const { snapshot, gaps } = scan;
  const seen = new Set(snapshot.repositories.map(({ id }) => id));
  return ledger.repositories.flatMap(({ data }) => {
    if (data.state === "retired" || seen.has(data.id)) return [];
    const open = gaps(["repositories"], reaching(NOWHERE, [data.id]));
    if (open.length === 0) return [];
    const results = checks.map((check) =>
      check.appliesTo === "repository" ? unknown(ask(check, data), open) : null,
    );
    return [evaluated({ ...nobody, uid: data.uid }, { uid: data.uid }, results, scan)];
  });
}

/**
 * Active identities of the ledger that this scan did not see and that are not known to be gone: evaluated on nothing,
 * so that no earlier answer stands for what nobody looked at. What never applied to it still does not.
 */
function unseenIdentities(
  ledger: Evaluation["ledger"],
  checks: readonly AnyCheck[],
  scan: ScanContext,
): Evaluated[] {
  const { snapshot, governance, gaps } = scan;
  const seen = new Set(snapshot.identities.map(({ uid }) => uid));
  const absenceOf = absenceIn(snapshot);
  return ledger.identities.flatMap(({ data }) => {
    if (data.state !== "active" || seen.has(data.uid) || absenceOf(data) !== null) return [];
    const open = unreadUnitsOf(data, gaps);
    const subject = asObserved(data, ledger.lastUsed?.data.uses[data.uid] ?? null);
    const questions = checks.map((check) => askUnseenIdentity(check, subject));
    return [
      evaluated(
        { ...claimed(ownershipOf(subject, governance)), uid: data.uid },
        subject,
        questions.map((question) => question && unseen(question, open, governance)),
        scan,
      ),
    ];
  });
}

const servesSystem = (claim: Claim): boolean => {
  switch (claim.state) {
    case "none":
      return false;
    case "owned":
      return claim.ownership.systems.length > 0;
    case "contested":
      return claim.statements.some(({ data }) => data.systems.length > 0);
    default:
      return claim satisfies never;
  }
};

const claimed = (claim: Claim): Pick<SubjectContext, "ownership" | "contested"> => ({
  ownership: claim.state === "owned" ? { ...claim.ownership, data: claim.data } : null,
  contested: claim.state === "contested" ? claim.statements.map(({ file }) => file) : [],
});

function evaluated(
  { uid, ownership }: Pick<SubjectContext, "uid" | "ownership">,
  subject: Exceptable,
  results: readonly (UndatedAssessment | null)[],
  { governance, today, asOneList }: Pick<ScanContext, "governance" | "today" | "asOneList">,
): Evaluated {
  const about = exceptionsOn(subject, governance);
  const { data: _statement, ...stated } = ownership ?? { data: null };
  return {
    uid,
    ownership: "statement" in stated ? stated : null,
    assessments: asOneList(
      results
        .filter((one) => one !== null)
        .map((one) => except(one, about, { today, governance }))
        .sort((a, b) => (a.check < b.check ? -1 : 1)),
    ),
  };
}
