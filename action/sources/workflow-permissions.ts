import type { Workflow } from "../../model/repository.ts";
import type { Entry, Tree } from "./workflow-document.ts";
import { type JobTree, valueOf } from "./workflow-grammar.ts";

/**
 * What a workflow states of its token's permissions, at the top or in its jobs; a job's own replace those of the top.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions
 */
export function statedPermissions(
  outside: readonly Entry[],
  jobs: readonly JobTree[],
): Record<"id_token" | "default_token", NonNullable<Workflow["id_token"]>> {
  const top = outside.find(({ key }) => key === "permissions")?.value ?? null;
  const stated = jobs.map(({ body }) => valueOf(body, "permissions") ?? top);
  return {
    id_token: stated.some(asksForToken),
    default_token: stated.some((permissions) => permissions === null),
  };
}

function asksForToken(permissions: Tree | null): boolean {
  if (permissions?.is === "text") return permissions.text === "write-all";
  const level = valueOf(permissions, "id-token");
  return level?.is === "text" && level.text === "write";
}
