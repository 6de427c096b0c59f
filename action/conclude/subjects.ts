import type { Assessment } from "../../model/assessment.ts";
import type { FindingPeriod } from "../../model/finding.ts";
import { type Day, dayOf } from "../../model/instant.ts";
import type { Ledger } from "../../model/ledger.ts";
import { entitiesServed, repositoriesById } from "../../model/subjects.ts";

/** What a finding is about. */
export interface FindingSubject {
  file: string;
  uid: string;
  title: string;
  /** Entities it is stated to serve; empty for nobody in particular, which counts for all. */
  entities: readonly string[];
  /** Financial systems it is stated to serve. */
  systems: readonly string[];
  /** What stands now; empty for a credential that is gone. */
  assessments: readonly Assessment[];
  /** The day of its last recorded use; null for none, and for what is no identity. */
  lastUsed: Day | null;
  /** When each of its findings was opened and closed. */
  periods: readonly FindingPeriod[];
}

/** Every subject of the ledger by its file. */
export function findingSubjects(ledger: Ledger): Map<string, FindingSubject> {
  const repositories = repositoriesById(ledger);
  const uses = new Map(Object.entries(ledger.lastUsed?.data.uses ?? {}));
  const usedOn = (uid: string) => {
    const use = uses.get(uid);
    return use === undefined ? null : dayOf(use);
  };
  const own = ledger.identities.map(({ file, data }): FindingSubject => {
    const repository = data.repository_id === null ? undefined : repositories.get(data.repository_id);
    const stated = data.ownership?.systems ?? [];
    return {
      file,
      uid: data.uid,
      title: data.title,
      entities: entitiesServed(data, repositories),
      systems: stated.length > 0 ? stated : (repository?.systems ?? []),
      assessments: data.state === "retired" ? [] : data.assessments,
      periods: data.findings,
      lastUsed: usedOn(data.uid),
    };
  });
  const others = ledger.repositories.map(({ file, data }): FindingSubject => ({
    file,
    uid: data.uid,
    title: data.name,
    entities: data.entities,
    systems: data.systems,
    assessments: data.assessments,
    periods: data.findings,
    lastUsed: null,
  }));
  const { organization } = ledger;
  const whole: FindingSubject[] =
    organization === null
      ? []
      : [
          {
            file: organization.file,
            uid: organization.data.uid,
            title: organization.data.organization,
            entities: [],
            systems: [],
            assessments: organization.data.assessments,
            periods: organization.data.findings,
            lastUsed: null,
          },
        ];
  return new Map([...own, ...others, ...whole].map((subject) => [subject.file, subject]));
}
