import { z } from "zod";
import type { ApiReading, Permission, RefusedPaths } from "../github/port.ts";
import type { SourceContext } from "./source.ts";
import { dataOf } from "./unit-of.ts";

/** A query over `organization.repositories`; it takes `$org`, `$size` and `$cursor`, and pages by them. */
export interface PagedQuery<Node extends z.ZodType> {
  query: string;
  /** What else it takes. */
  variables?: Readonly<Record<string, boolean>>;
  /** The most repositories of one page. */
  largest: number;
  node: Node;
  permission: Permission;
}

/** What the answers say of the credential, where a query asks for `viewerCanAdminister`. */
export interface Viewer {
  /** True where it may change the organisation's own rulesets. */
  administers: boolean;
}

const pageOf = <Node extends z.ZodType>(node: Node) =>
  z.object({
    organization: z.object({
      viewerCanAdminister: z.boolean().optional(),
      repositories: z.object({
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
        nodes: z.array(node.nullable()),
      }),
    }),
  });
type PageOf<Node extends z.ZodType> = z.output<ReturnType<typeof pageOf<Node>>>;
type PageReading<Node extends z.ZodType> = ApiReading<PageOf<Node>> & { refused: RefusedPaths };

/**
 * Asks page by page, and hands over every node that GitHub answered for, with the fields of it that were refused.
 * A page that GitHub gives up on is asked for in halves; what was read before one that cannot be read is kept.
 * https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api#timeouts
 */
export async function eachRepository<Node extends z.ZodType>(
  { ask, organization }: Pick<SourceContext, "ask" | "organization">,
  { query, variables = {}, largest, node, permission }: PagedQuery<Node>,
  take: (node: z.output<Node>, refused: ReadonlySet<string>) => void,
): Promise<Viewer> {
  const schema = pageOf(node);
  let administers = false;
  let cursor: string | null = null;
  let size = largest;
  for (const visited = new Set<string | null>(); !visited.has(cursor);) {
    const reading: PageReading<Node> = await ask.graphql({
      query,
      variables: { ...variables, org: organization.login, size, cursor },
      schema,
      permission,
    });
    if (reading.state === "error" && reading.overloaded && size > 1) {
      size = Math.ceil(size / 2);
      continue;
    }
    visited.add(cursor);
    const read: PageOf<Node>["organization"] | undefined = dataOf(reading)?.organization;
    administers ||= read?.viewerCanAdminister === true;
    const page: PageOf<Node>["organization"]["repositories"] | undefined = read?.repositories;
    const refusedOf = refusals(reading.refused);
    page?.nodes.forEach((one, at) => {
      const refused = refusedOf(at);
      if (one !== null && refused !== null) take(one, refused);
    });
    if (page?.pageInfo.hasNextPage === true) cursor = page.pageInfo.endCursor;
  }
  return { administers };
}

/**
 * Which fields of a node an answer refused, by the node's index; null where the node itself was refused, or where a
 * refusal lies above the nodes or names no index, so that any of them may be cut short.
 */
function refusals(paths: RefusedPaths): (at: number) => ReadonlySet<string> | null {
  const below = paths.map((path) => path.slice(path.indexOf("nodes") + 1));
  const isUnplaced = below.some(([index]) => typeof index !== "number");
  return (at) => {
    const fields = below.filter(([index]) => index === at).map(([, field]) => field);
    if (isUnplaced || fields.includes(undefined)) return null;
    return new Set(fields.map(String));
  };
}
