import { z } from "zod";
import type { Permission } from "../github/port.ts";
import { refusedNodes } from "./refused-nodes.ts";
import type { SourceContext } from "./source.ts";
import { dataOf } from "./unit-of.ts";

/** The most repositories per query: GitHub ends a query after ten seconds. */
const LARGEST_PAGE = 25;

/** What is asked of each repository, as GraphQL writes it, and what it must look like. */
export interface PageQuestion<Node extends z.ZodType> {
  fields: string;
  node: Node;
  permission: Permission;
}

/** What is known of the credential for all of them. */
interface Viewer {
  /** True where it may change the organisation's own rulesets. */
  administers: boolean;
}

interface Pages<Node> {
  nodes: ReadonlyMap<number, Node>;
  viewer: Viewer;
}

const pageOf = <Node extends z.ZodType>(node: Node) =>
  z.object({
    organization: z.object({
      viewerCanAdminister: z.boolean(),
      repositories: z.object({
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
        nodes: z.array(z.object({ databaseId: z.number().nullable() }).and(node).nullable()),
      }),
    }),
  });

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
 * What GraphQL gives of many repositories per query, by repository id. Those whose node was refused, and those on
 * pages that could not be read, are missing: they are asked for one by one. A page that is too much is halved.
 */
export async function readPages<Node extends z.ZodType>(
  { ask, organization }: Pick<SourceContext, "ask" | "organization">,
  { fields, node, permission }: PageQuestion<Node>,
): Promise<Pages<z.output<Node>>> {
  const nodes = new Map<number, z.output<Node>>();
  const viewer = { administers: false };
  if (ask.lacks(permission)) return { nodes, viewer };
  const schema = pageOf(node);
  const query = queryOf(fields);
  const pageAfter = (size: number, cursor: string | null) =>
    ask.graphql({ query, variables: { org: organization.login, size, cursor }, schema, permission });
  let cursor: string | null = null;
  let size = LARGEST_PAGE;
  for (const visited = new Set<string | null>(); !visited.has(cursor);) {
    const reading: Awaited<ReturnType<typeof pageAfter>> = await pageAfter(size, cursor);
    if (reading.state === "error" && reading.overloaded && size > 1) {
      size = Math.ceil(size / 2);
      continue;
    }
    visited.add(cursor);
    const read: z.output<typeof schema>["organization"] | undefined = dataOf(reading)?.organization;
    viewer.administers ||= read?.viewerCanAdminister === true;
    const refused = refusedNodes(reading.refused);
    read?.repositories.nodes.forEach((one, at) => {
      if (typeof one?.databaseId === "number" && refused !== null && !refused.has(at))
        nodes.set(one.databaseId, one);
    });
    if (read?.repositories.pageInfo.hasNextPage === true) cursor = read.repositories.pageInfo.endCursor;
  }
  return { nodes, viewer };
}
