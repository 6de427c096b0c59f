import { z } from "zod";
import type { Permission } from "../github/port.ts";
import type { SourceContext } from "./source.ts";
import { refusedNodes } from "./refused-nodes.ts";
import { dataOf } from "./unit-of.ts";

const QUERY = `query($org: String!, $cursor: String) {
  organization(login: $org) {
    repositories(first: 100, after: $cursor, orderBy: {field: CREATED_AT, direction: ASC}) {
      pageInfo { hasNextPage endCursor }
      nodes { databaseId deployKeys(first: 1) { totalCount } }
    }
  }
}`;

const Page = z.object({
  organization: z.object({
    repositories: z.object({
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
      nodes: z.array(
        z
          .object({
            databaseId: z.number().nullable(),
            deployKeys: z.object({ totalCount: z.number() }).nullable(),
          })
          .nullable(),
      ),
    }),
  }),
});

type Repositories = z.infer<typeof Page>["organization"]["repositories"];

/**
 * How many deploy keys each repository has, a hundred repositories per request, so that only those with keys are
 * asked for them. What GitHub refuses or leaves null is missing from the answer and is asked for one by one.
 */
export async function countDeployKeys(
  { ask, organization }: SourceContext,
  permission: Permission,
): Promise<ReadonlyMap<number, number>> {
  const counts = new Map<number, number>();
  // A count of 0 is no proof to a credential that may not see the keys, here or in a repository it was not given.
  if (ask.sight !== "all" || ask.lacks(permission)) return counts;
  let cursor: string | null = null;
  const visited = new Set<string | null>();
  while (!visited.has(cursor)) {
    visited.add(cursor);
    const { page, refused } = await pageAfter(cursor, { ask, organization }, permission);
    page?.nodes.forEach((node, at) => {
      if (refused === null || refused.has(at)) return;
      if (typeof node?.databaseId === "number" && node.deployKeys !== null)
        counts.set(node.databaseId, node.deployKeys.totalCount);
    });
    if (page?.pageInfo.hasNextPage === true) cursor = page.pageInfo.endCursor;
  }
  return counts;
}

async function pageAfter(
  cursor: string | null,
  { ask, organization }: Pick<SourceContext, "ask" | "organization">,
  permission: Permission,
): Promise<{ page: Repositories | null; refused: ReadonlySet<number> | null }> {
  const variables = { org: organization.login, cursor };
  const reading = await ask.graphql({ query: QUERY, variables, schema: Page, permission });
  const page = dataOf(reading)?.organization.repositories ?? null;
  return { page, refused: refusedNodes(reading.refused) };
}
