import type { z } from "zod";
import type { Permission, ApiReading, RefusedPaths } from "../github/port.ts";
import type { SourceContext } from "./source.ts";
import { refusedNodes } from "./refused-nodes.ts";
import { dataOf } from "./unit-of.ts";
import { filesOf, LARGEST_PAGE, QUERY, WorkflowPage, type WorkflowFile } from "./workflow-tree.ts";

/**
 * The workflow files of many repositories per query, by repository id. Repositories whose node was refused or
 * hidden, and those on pages that could not be read, are missing: they are asked for one by one.
 */
export async function readInBulk(
  { ask, organization }: SourceContext,
  permission: Permission,
): Promise<ReadonlyMap<number, readonly WorkflowFile[]>> {
  const found = new Map<number, readonly WorkflowFile[]>();
  // To a credential without the permission a missing folder proves nothing.
  if (ask.lacks(permission)) return found;
  let cursor: string | null = null;
  let size = LARGEST_PAGE;
  for (const visited = new Set<string | null>(); !visited.has(cursor);) {
    const reading: PageReading = await ask.graphql({
      query: QUERY,
      variables: { org: organization.login, size, cursor },
      schema: WorkflowPage,
      permission,
    });
    if (reading.state === "error" && reading.overloaded && size > 1) {
      size = Math.ceil(size / 2);
      continue;
    }
    visited.add(cursor);
    const page: Repositories | undefined = dataOf(reading)?.organization.repositories;
    const refused = refusedNodes(reading.refused);
    page?.nodes.forEach((node, at) => {
      if (typeof node?.databaseId !== "number" || refused === null || refused.has(at)) return;
      const files = filesOf(node);
      if (files !== null) found.set(node.databaseId, files);
    });
    if (page?.pageInfo.hasNextPage === true) cursor = page.pageInfo.endCursor;
  }
  return found;
}

type Repositories = z.infer<typeof WorkflowPage>["organization"]["repositories"];
type PageReading = ApiReading<z.infer<typeof WorkflowPage>> & { refused: RefusedPaths };
