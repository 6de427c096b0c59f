import { z } from "zod";
import type { Permission, ApiReading } from "../github/port.ts";
import type { ListedRepository, SourceContext } from "./source.ts";
import { isBlob } from "./workflow-text.ts";
import { fileOf, FOLDER, type WorkflowFile } from "./workflow-tree.ts";

const Tree = z.object({
  tree: z.array(z.object({ path: z.string(), mode: z.string(), type: z.string(), sha: z.string() })),
  truncated: z.boolean().optional(),
});
const Blob = z.object({ encoding: z.string(), content: z.string() });

/** What every question about one repository's files has in common. */
const about = ({ id, name }: ListedRepository, { organization }: SourceContext, permission: Permission) => ({
  parameters: { owner: organization.login, repo: name },
  repository: id,
  permission,
});

const none: ApiReading<readonly WorkflowFile[]> = { state: "complete", data: [] };

/**
 * The workflow files of one repository by the REST API, their text not yet read. It walks from the root, because
 * only a folder that was seen proves what is not in it: a 404 for a path would be a refusal or an absence.
 */
export async function listOne(
  repository: ListedRepository,
  context: SourceContext,
  permission: Permission,
): Promise<ApiReading<readonly WorkflowFile[]>> {
  const question = about(repository, context, permission);
  let tree = repository.facts.default_branch ?? "HEAD";
  for (const step of [...FOLDER.split("/"), null]) {
    const reading = await context.ask.get({
      ...question,
      route: "GET /repos/{owner}/{repo}/git/trees/{tree_sha}",
      parameters: { ...question.parameters, tree_sha: tree },
      schema: Tree,
      emptyIsConflict: true,
    });
    if (reading.state === "not-applicable") return none;
    if (reading.state === "partial") return { ...reading, data: [] };
    if (reading.state !== "complete") return reading;
    if (reading.data.truncated === true) return truncated;
    const entries = reading.data.tree;
    if (step === null)
      return {
        state: "complete",
        data: entries
          .map(({ path, mode, sha }) => fileOf({ name: path, mode, blob: sha, text: null }))
          .filter((file) => file !== null),
      };
    const folder = entries.find(({ path, type }) => path === step && type === "tree");
    if (folder === undefined) return none;
    tree = folder.sha;
  }
  return none;
}

const truncated: ApiReading<readonly WorkflowFile[]> = {
  state: "partial",
  data: [],
  reason: { reason: "folder-cut-off", with: {} },
  remedy: { reason: "keep-fewer-files", with: {} },
};

/** The bytes of one file; null when GitHub does not give them, or gives others. */
export async function readOne(
  blob: string,
  repository: ListedRepository,
  context: SourceContext,
  permission: Permission,
): Promise<Buffer | null> {
  const question = about(repository, context, permission);
  const reading = await context.ask.get({
    ...question,
    route: "GET /repos/{owner}/{repo}/git/blobs/{file_sha}",
    parameters: { ...question.parameters, file_sha: blob },
    schema: Blob,
    // Whatever people left in a file is kept by nobody.
    sensitive: true,
  });
  if (reading.state !== "complete" || reading.data.encoding !== "base64") return null;
  const bytes = Buffer.from(reading.data.content, "base64");
  return isBlob(bytes, blob) ? bytes : null;
}
