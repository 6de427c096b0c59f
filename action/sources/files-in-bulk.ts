import type { z } from "zod";
import type { ApiReading, Permission } from "../github/port.ts";
import { eachRepository } from "./repository-pages.ts";
import type { ListedRepository, SourceContext } from "./source.ts";

/** Which files are asked for, of many repositories in one query. */
export interface BulkQuestion<Node extends { databaseId: number | null }, File> {
  /** A query of `$org`, `$size` and `$cursor` for `organization.repositories`. */
  query: string;
  node: z.ZodType<Node>;
  /** The most repositories per query: GitHub ends one after ten seconds, and the files are in the answer. */
  largest: number;
  /** The files of a node; null where the answer does not show them. */
  filesOf: (node: Node) => readonly File[] | null;
}

/** Files of one repository, as far as a source lists them. */
type Files<File> = (repository: ListedRepository) => Promise<ApiReading<readonly File[]>>;

/**
 * Lists files of repositories, of many per query. Repositories of which anything was refused or hidden, and those on
 * pages that could not be read, are asked for one by one.
 */
export async function listedInBulk<Node extends { databaseId: number | null }, File>(
  { ask, organization }: SourceContext,
  permission: Permission,
  { query, node: one, largest, filesOf }: BulkQuestion<Node, File>,
  single: Files<File>,
): Promise<Files<File>> {
  const found = new Map<number, readonly File[]>();
  // To a credential without the permission a missing folder proves nothing.
  if (!ask.lacks(permission))
    await eachRepository(
      { ask, organization },
      { query, largest, node: one, permission },
      (node, refused) => {
        if (node.databaseId === null || refused.size > 0) return;
        const files = filesOf(node);
        if (files !== null) found.set(node.databaseId, files);
      },
    );
  return async (repository) => {
    const files = found.get(repository.id);
    return files === undefined ? single(repository) : { state: "complete", data: files };
  };
}
