import { IDENTITY_KINDS, type IdentityKind } from "../../model/identity.ts";
import type { SourceId } from "../../model/unit.ts";
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
