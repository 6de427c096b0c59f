import { z } from "zod";
import type { Unit } from "../../model/unit.ts";
import type { Asker, Permission } from "../github/port.ts";
import { eachRepository } from "./repository-pages.ts";
import type { ListedRepository, SourceContext } from "./source.ts";

/** What GitHub counts of each repository, and the permission that shows it. */
export const COUNTED = {
  deployKeys: { name: "administration", level: "read", of: "repository" },
  environments: { name: "actions", level: "read", of: "repository" },
} as const satisfies Record<string, Permission>;

/** How many there are in a repository, by GitHub's own count; null where it does not tell this credential. */
export type HeldCounts = Readonly<Record<keyof typeof COUNTED, number | null>>;

const QUERY = `query($org: String!, $size: Int!, $cursor: String, $deployKeys: Boolean!, $environments: Boolean!) {
  organization(login: $org) {
    repositories(first: $size, after: $cursor, orderBy: {field: CREATED_AT, direction: ASC}) {
      pageInfo { hasNextPage endCursor }
      nodes {
        databaseId
        deployKeys(first: 1) @include(if: $deployKeys) { totalCount }
        environments(first: 1) @include(if: $environments) { totalCount }
      }
    }
  }
}`;

const Connection = z.object({ totalCount: z.number() }).nullish();
const Node = z.object({
  databaseId: z.number().nullable(),
  deployKeys: Connection,
  environments: Connection,
});

/**
 * What each repository holds, a hundred repositories per request, so that only those that hold some are asked for them.
 * What GitHub refuses or leaves null is missing from the answer and is asked for one by one.
 */
export async function countInRepositories({
  ask,
  organization,
}: Pick<SourceContext, "ask" | "organization">): Promise<ReadonlyMap<number, HeldCounts>> {
  const counts = new Map<number, HeldCounts>();
  // A count of 0 is no proof to a credential that may not see them, here or in a repository it was not given.
  if (ask.sight !== "all") return counts;
  const variables = {
    deployKeys: !ask.lacks(COUNTED.deployKeys),
    environments: !ask.lacks(COUNTED.environments),
  };
  if (!variables.deployKeys && !variables.environments) return counts;
  const permission = variables.deployKeys ? COUNTED.deployKeys : COUNTED.environments;
  const paged = { query: QUERY, variables, largest: 100, node: Node, permission };
  await eachRepository({ ask, organization }, paged, ({ databaseId, ...connections }, refused) => {
    if (databaseId === null) return;
    const countOf = (name: keyof HeldCounts) =>
      refused.has(name) ? null : (connections[name]?.totalCount ?? null);
    counts.set(databaseId, {
      deployKeys: countOf("deployKeys"),
      environments: countOf("environments"),
    });
  });
  return counts;
}

/** How the things of one repository are read, and what stands for those of a repository that has none. */
export interface CountedReading<Read extends { unit: Unit }> {
  /** Whether GitHub counts none, and that may be believed here. */
  isNone: (repository: ListedRepository) => boolean;
  none: (repository: ListedRepository) => Read;
  read: (repository: ListedRepository) => Promise<Read>;
}

/**
 * Reads every repository but those without any. Where it is not known what the credential may do, one of them is read
 * all the same: only if its list is shown, and so the permission held, is a count of 0 believed of the others.
 */
export function readCounted<Read extends { unit: Unit }>(
  repositories: readonly ListedRepository[],
  { told }: Pick<Asker, "told">,
  { isNone, none, read }: CountedReading<Read>,
): Promise<Read[]> {
  const empty = told ? [] : repositories.filter(isNone);
  // Of a public repository anybody may see more.
  const tried = empty.find(({ facts }) => facts.visibility !== "public") ?? empty[0];
  const trial = tried === undefined ? null : read(tried);
  const isBelieved = async () => trial === null || (await trial).unit.state === "complete";
  return Promise.all(
    repositories.map(async (one) => {
      if (trial !== null && one === tried) return trial;
      return isNone(one) && (await isBelieved()) ? none(one) : read(one);
    }),
  );
}
