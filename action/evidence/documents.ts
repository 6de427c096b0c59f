import type { Filed, Governance } from "../../model/governance.ts";
import type { Identity } from "../../model/identity.ts";
import { type Day, dayOf, type Instant } from "../../model/instant.ts";
import type { Ledger } from "../../model/ledger.ts";
import type { Organization } from "../../model/organization.ts";
import { matches } from "../../model/pattern.ts";
import { organizationFile } from "../../model/paths.ts";
import type { Repository } from "../../model/repository.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { byCodePoint } from "../../model/yaml.ts";
import { madeOnceOfTwo } from "../../model/same-lists.ts";
import type { Assessment } from "../../model/assessment.ts";
import type { Evaluated, UndatedAssessment } from "../evaluate/evaluated.ts";
import { absenceIn, type Absence } from "../evaluate/absent.ts";
import { actorsIn } from "../evaluate/actors.ts";
import { type Assess, retired, seen, unseen } from "./identity.ts";
import { ended, present } from "./lifecycle.ts";
import { pathsIn } from "./paths.ts";
import { assignSince } from "./assign-since.ts";
import { NO_PERIODS } from "./periods.ts";

/** Every fact document of the organisation as it is after a scan, with its path. */
export interface Documents {
  organization: Omit<Filed<Organization>, "body">;
  repositories: readonly Omit<Filed<Repository>, "body">[];
  identities: readonly Omit<Filed<Identity>, "body">[];
}

export interface DocumentsInput {
  snapshot: Snapshot;
  evaluated: readonly Evaluated[];
  governance: Pick<Governance, "systems">;
  ledger: Ledger;
  /** Server time of the scan. */
  at: Instant;
}

/** Brings the ledger's documents up to what a scan saw. */
export function documentsAfter({ snapshot, evaluated, governance, ledger, at }: DocumentsInput): Documents {
  const { login } = snapshot.organization;
  const byUid = new Map(evaluated.map((one) => [one.uid, one]));
  const paths = pathsIn(login, ledger);
  const assess = assessing(dayOf(at));
  const actors = actorsIn(ledger, snapshot);

  const uid = `github:organization:${snapshot.organization.id}`;
  const before = ledger.organization?.data;
  const organization: Organization = {
    record: "organization",
    schema: 2,
    uid,
    id: snapshot.organization.id,
    organization: login,
    first_observed: before?.first_observed ?? at,
    facts: snapshot.organization.facts,
    assessments: assess(byUid.get(uid), before),
    findings: before?.findings ?? NO_PERIODS,
  };
  return {
    organization: { file: organizationFile(login), data: organization },
    repositories: repositories(),
    identities: identities(),
  };

  function repositories(): Documents["repositories"] {
    const known = new Map(ledger.repositories.map((filed) => [filed.data.uid, filed]));
    const observed = [...snapshot.repositories].sort((a, b) => a.id - b.id);
    for (const repository of observed) {
      const own = `github:repository:${repository.id}`;
      const last = known.get(own)?.data;
      const systems = governance.systems.filter(({ data }) =>
        data.repositories.some((pattern) => matches(pattern, repository.name)),
      );
      known.set(own, {
        file: paths.repository(repository),
        body: "",
        data: {
          record: "repository",
          schema: 2,
          uid: own,
          id: repository.id,
          organization: login,
          name: repository.name,
          state: "active",
          first_observed: last?.first_observed ?? at,
          systems: distinct(systems.map(({ data }) => data.system)),
          entities: distinct(systems.flatMap(({ data }) => data.entities)),
          facts: repository.facts,
          assessments: assess(byUid.get(own), last),
          findings: last?.findings ?? NO_PERIODS,
          lifecycle: present(last, at),
        },
      });
    }
    const listed = new Set(observed.map(({ id }) => id));
    const gone = new Map(snapshot.gone.map((one) => [one.id, one]));
    return sorted(
      [...known.values()].map(({ file, data }) => {
        const absence = gone.get(data.id);
        if (absence !== undefined && data.state === "active")
          return { file, data: retiredRepository(data, absence, at) };
        // One that is not listed keeps its facts; what can be said of it is only what was concluded without them.
        const unlisted = !listed.has(data.id) && byUid.has(data.uid);
        return { file, data: unlisted ? { ...data, assessments: assess(byUid.get(data.uid), data) } : data };
      }),
    );
  }

  function identities(): Documents["identities"] {
    const absenceOf = absenceIn(snapshot);
    const known = new Map(ledger.identities.map((filed) => [filed.data.uid, filed]));
    const observed = [...snapshot.identities].sort((a, b) => byCodePoint(a.uid, b.uid));
    const seenNow = new Set(observed.map((identity) => identity.uid));
    const seenOnes = observed.map((identity) => ({
      file: paths.identity(identity),
      data: seen({
        organization: login,
        observed: identity,
        before: known.get(identity.uid)?.data ?? null,
        evaluated: byUid.get(identity.uid),
        assess,
        at,
        actors,
      }),
    }));
    const absent = ledger.identities
      .filter(({ data }) => !seenNow.has(data.uid))
      .map(({ file, data }) => {
        if (data.state === "retired") return { file, data };
        const absence = absenceOf(data);
        const now =
          absence === null ? unseen(data, byUid.get(data.uid), assess) : retired(data, absence, at, actors);
        return { file, data: now };
      });
    return sorted([...seenOnes, ...absent]);
  }
}

/** Gives assessments their first days, once for all subjects that have the same answers and had the same ones. */
function assessing(today: Day): Assess {
  const assigned = madeOnceOfTwo((undated: UndatedAssessment[], before: Assessment[]) =>
    assignSince(undated, before, today),
  );
  const [noAnswers, nothing]: [UndatedAssessment[], Assessment[]] = [[], []];
  return (evaluated, before) => assigned(evaluated?.assessments ?? noAnswers, before?.assessments ?? nothing);
}

/** The next record of a repository that is gone: what it was stays, nothing is asked of it any more. */
const retiredRepository = (before: Repository, absence: Absence, at: Instant): Repository => ({
  ...before,
  state: "retired",
  assessments: [],
  lifecycle: ended(before.lifecycle, absence, at),
});

const distinct = (values: readonly string[]) => [...new Set(values)].sort(byCodePoint);

const sorted = <T extends { file: string }>(filed: readonly T[]): T[] =>
  [...filed].sort((a, b) => byCodePoint(a.file, b.file));
