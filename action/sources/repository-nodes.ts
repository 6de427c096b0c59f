import { z } from "zod";
import type { Permission } from "../github/port.ts";
import { eachRepository, type Viewer } from "./repository-pages.ts";
import type { SourceContext } from "./source.ts";

/** The most repositories per query: GitHub ends a query after ten seconds. */
const LARGEST_PAGE = 25;

/** What is asked of each repository, as GraphQL writes it, and what it must look like. */
export interface PageQuestion<Node extends z.ZodType> {
  fields: string;
  node: Node;
  permission: Permission;
}

interface Pages<Node> {
  nodes: ReadonlyMap<number, Node>;
  viewer: Viewer;
}

const queryOf = (fields: string): string => `query($org: String!, $size: Int!, $cursor: String) {
  organization(login: $org) {
    viewerCanAdminister
    repositories(first: $size, after: $cursor, orderBy: {field: CREATED_AT, direction: ASC}) {
      pageInfo { hasNextPage endCursor }
      nodes { databaseId ${fields} }
    }
  }
}`;

/**
 * What GraphQL gives of many repositories per query, by repository id. Those of which anything was refused, and those
 * on pages that could not be read, are missing: they are asked for one by one.
 */
export async function readRepositoryPages<Node extends z.ZodType>(
  context: Pick<SourceContext, "ask" | "organization">,
  { fields, node, permission }: PageQuestion<Node>,
): Promise<Pages<z.output<Node>>> {
  const nodes = new Map<number, z.output<Node>>();
  if (context.ask.lacks(permission)) return { nodes, viewer: { administers: false } };
  const known = z.object({ databaseId: z.number().nullable() }).and(node);
  const paged = { query: queryOf(fields), largest: LARGEST_PAGE, node: known, permission };
  const viewer = await eachRepository(context, paged, (one, refused) => {
    if (one.databaseId !== null && refused.size === 0) nodes.set(one.databaseId, one);
  });
  return { nodes, viewer };
}
