import { IDENTITY_KINDS, type IdentityKind } from "../../model/identity.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { sourceWords } from "../../model/sources/index.ts";
import { isGap, type SourceId, unitKey } from "../../model/unit.ts";
import { byCodePoint } from "../../model/yaml.ts";
import { rules } from "./index.ts";

const sorted = (sources: readonly SourceId[]): readonly SourceId[] => [...new Set(sources)].sort();

/** Every source that can list an identity of the kinds asked for: what an answer about all of them rests on. */
export const sourcesListing = (isAsked: (kind: IdentityKind) => boolean): readonly SourceId[] =>
  sorted(
    IDENTITY_KINDS.filter(isAsked).flatMap((kind) => {
      const { organization, repository } = rules[kind].listedBy;
      return [...organization, ...repository];
    }),
  );

/** Every source that can list an identity of a repository. */
export const SOURCES_OF_REPOSITORIES: readonly SourceId[] = sorted(
  IDENTITY_KINDS.flatMap((kind) => rules[kind].listedBy.repository),
);

/** Whether GitHub lists identities of the kind by repository. */
export const isOfRepositories = (kind: IdentityKind): boolean => rules[kind].listedBy.repository.length > 0;

// A memo, not state: the same snapshot leaves the same unread, and both are forgotten together.
const unreadIn = new WeakMap<Snapshot, Map<IdentityKind, readonly string[]>>();

/** Names of what could list another identity of the kind and was not read to its end, or not at all; each once. */
export function unreadLists(kind: IdentityKind, snapshot: Snapshot): readonly string[] {
  const known = unreadIn.get(snapshot) ?? new Map<IdentityKind, readonly string[]>();
  unreadIn.set(snapshot, known);
  const unread = known.get(kind) ?? unreadOf(kind, snapshot);
  known.set(kind, unread);
  return unread;
}

function unreadOf(kind: IdentityKind, { organization, repositories, units }: Snapshot): readonly string[] {
  const sources = sourcesListing((one) => one === kind);
  const lists = units.filter(({ source, scope }) => sources.includes(source) && scope.of !== "secret");
  const present = new Set(lists.map(({ source, scope }) => unitKey(source, scope)));
  const missing = sources.flatMap((source) => {
    if (present.has(unitKey(source, { of: "organization" }))) return [];
    switch (sourceWords[source].scope) {
      case "organization":
        return [organization.login];
      case "repository":
        return repositories
          .filter(({ id }) => !present.has(unitKey(source, { of: "repository", repository: id })))
          .map(({ name }) => name);
      // Those of an environment that nobody knows of: its repository's list of environments is a gap then.
      case "environment":
        return [];
      default:
        return sourceWords[source].scope satisfies never;
    }
  });
  const names = [...lists.filter(isGap).map(({ name }) => name), ...missing];
  return [...new Set(names)].sort(byCodePoint);
}
