import type { Assessment } from "../../../model/assessment.ts";
import type { Filed } from "../../../model/governance.ts";
import type { Identity } from "../../../model/identity.ts";
import type { Ledger } from "../../../model/ledger.ts";

// A memo, not state: every line of every review would otherwise search a ledger of a hundred thousand.
const byUid = new WeakMap<Ledger["identities"], Map<string, Filed<Identity>>>();

/** The identity with this uid. */
export function identityOf({ identities }: Pick<Ledger, "identities">, uid: string): Filed<Identity> | null {
  const known =
    byUid.get(identities) ?? new Map(identities.map((identity) => [identity.data.uid, identity] as const));
  byUid.set(identities, known);
  return known.get(uid) ?? null;
}

/** What an evidence file says of its subject. */
export interface Known {
  title: string;
  /** Entities and systems it is stated to serve; empty for none in particular. */
  entities: readonly string[];
  systems: readonly string[];
  assessments: readonly Assessment[];
}

// A memo, not state: every finding would otherwise search the ledger.
const byFile = new WeakMap<Ledger["identities"], Map<string, Known>>();

/** What is known of the subject of an evidence file; its path for a name where the file is gone. */
export function knownIn(ledger: Subjects, file: string): Known {
  const known = byFile.get(ledger.identities) ?? allKnown(ledger);
  byFile.set(ledger.identities, known);
  return known.get(file) ?? { title: file, entities: [], systems: [], assessments: [] };
}

type Subjects = Pick<Ledger, "identities" | "repositories" | "organization">;

function allKnown({ identities, repositories, organization }: Subjects): Map<string, Known> {
  return new Map<string, Known>([
    ...(organization === null ? [] : [organization]).map(
      ({ file, data }) =>
        [
          file,
          { title: data.organization, entities: [], systems: [], assessments: data.assessments },
        ] as const,
    ),
    ...repositories.map(({ file, data }) => [file, { ...data, title: data.name }] as const),
    ...identities.map(
      ({ file, data }) =>
        [
          file,
          {
            title: data.title,
            entities: data.ownership?.entities ?? [],
            systems: data.ownership?.systems ?? [],
            assessments: data.assessments,
          },
        ] as const,
    ),
  ]);
}
