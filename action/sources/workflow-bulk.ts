import type { Permission } from "../github/port.ts";
import { eachRepository } from "./repository-pages.ts";
import type { SourceContext } from "./source.ts";
import { filesOf, LARGEST_PAGE, QUERY, WorkflowNode, type WorkflowFile } from "./workflow-tree.ts";

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
  const paged = { query: QUERY, largest: LARGEST_PAGE, node: WorkflowNode, permission };
  await eachRepository({ ask, organization }, paged, (node, refused) => {
    if (node.databaseId === null || refused.size > 0) return;
    const files = filesOf(node);
    if (files !== null) found.set(node.databaseId, files);
  });
  return found;
}
