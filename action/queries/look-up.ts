import { groupBy } from "../../model/group-by.ts";
import type { Member, ObservedIdentity, ObservedRepository, Snapshot } from "../../model/snapshot.ts";

/** A snapshot's things by what checks ask them by, so that no check walks the whole population. */
export interface LookUp {
  /** All repositories, by name. */
  repositories: readonly ObservedRepository[];
  repository: (id: number) => ObservedRepository | undefined;
  repositoryNamed: (name: string) => ObservedRepository | undefined;
  /** Identities that belong to a repository. */
  identitiesOf: (repository: number) => readonly ObservedIdentity[];
  /** Identities of the organisation itself. */
  own: readonly ObservedIdentity[];
  /** Null when the member list could not be read to its end. */
  member: ((login: string) => Member | undefined) | null;
}

// A memo, not state: the same snapshot gives the same look-up, and both are forgotten together.
const made = new WeakMap<Snapshot, LookUp>();

/** The look-up of a snapshot, made once. */
export function lookUp(snapshot: Snapshot): LookUp {
  const known = made.get(snapshot);
  if (known !== undefined) return known;
  const look = make(snapshot);
  made.set(snapshot, look);
  return look;
}

function make({ repositories, identities, members }: Snapshot): LookUp {
  const byId = new Map(repositories.map((repository) => [repository.id, repository]));
  // GitHub treats logins and repository names without regard to case.
  const byName = new Map(repositories.map((repository) => [repository.name.toLowerCase(), repository]));
  const byLogin = members && new Map(members.map((member) => [member.login.toLowerCase(), member]));
  const byRepository = groupBy(identities, ({ repository }) => repository?.id ?? null);
  return {
    repositories: repositories.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    repository: (id) => byId.get(id),
    repositoryNamed: (name) => byName.get(name.toLowerCase()),
    identitiesOf: (repository) => byRepository.get(repository) ?? [],
    own: byRepository.get(null) ?? [],
    member: byLogin && ((login) => byLogin.get(login.toLowerCase())),
  };
}
