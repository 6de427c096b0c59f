import { z } from "zod";
import type { CodeOwners } from "../../model/repository-facts/code-owners.ts";
import { Text } from "../../model/text.ts";
import type { ApiReading, Permission } from "../github/port.ts";
import { errorsOf } from "./code-owners-errors.ts";
import { PATHS } from "./code-owners-text.ts";
import type { ListedRepository, SourceContext } from "./source.ts";

const Tree = z.object({
  tree: z.array(z.object({ path: z.string(), type: z.string(), sha: z.string() })),
  truncated: z.boolean().optional(),
});
const Errors = z.object({ errors: z.array(z.object({ line: z.number().int(), kind: Text })) });

const NONE: CodeOwners = { path: null, errors: null, workflow_owners: null };

/**
 * The file of one repository by the REST API. Only a folder that was seen proves that it holds no such file: a 404 for
 * the list of errors would be a refusal or an absence. Who owns the workflows is not asked.
 */
export async function readCodeOwners(
  repository: ListedRepository,
  { ask, organization }: Pick<SourceContext, "ask" | "organization">,
  permission: Permission,
): Promise<ApiReading<CodeOwners>> {
  const parameters = { owner: organization.login, repo: repository.name };
  const about = { repository: repository.id, permission };
  const folder = (tree: string) =>
    ask.get({
      ...about,
      route: "GET /repos/{owner}/{repo}/git/trees/{tree_sha}",
      parameters: { ...parameters, tree_sha: tree },
      schema: Tree,
      emptyIsConflict: true,
    });
  const root = await folder(repository.facts.default_branch ?? "HEAD");
  if (root.state === "not-applicable") return { state: "complete", data: NONE };
  if (root.state !== "complete") return root.state === "partial" ? { ...root, data: NONE } : root;
  if (root.data.truncated === true) return CUT_OFF;
  for (const path of PATHS) {
    const [first = "", second] = path.split("/");
    const entry = root.data.tree.find((one) => one.path === first);
    if (entry === undefined) continue;
    if (second !== undefined) {
      if (entry.type !== "tree") continue;
      const inner = await folder(entry.sha);
      if (inner.state !== "complete") return inner.state === "partial" ? { ...inner, data: NONE } : inner;
      if (inner.data.truncated === true) return CUT_OFF;
      if (!inner.data.tree.some((one) => one.path === second && one.type === "blob")) continue;
    } else if (entry.type !== "blob") continue;
    const errors = await ask.get({
      ...about,
      route: "GET /repos/{owner}/{repo}/codeowners/errors",
      parameters,
      schema: Errors,
      // GitHub quotes the line, and whatever stands in a file is kept by nobody.
      sensitive: true,
    });
    if (errors.state !== "complete") return errors.state === "partial" ? { ...errors, data: NONE } : errors;
    return {
      state: "complete",
      data: { path, errors: errorsOf(errors.data.errors), workflow_owners: null },
    };
  }
  return { state: "complete", data: NONE };
}

const CUT_OFF: ApiReading<CodeOwners> = {
  state: "partial",
  data: NONE,
  reason: { reason: "folder-cut-off", with: {} },
  remedy: { reason: "keep-fewer-files", with: {} },
};
