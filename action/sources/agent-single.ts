import { z } from "zod";
import type { ApiReading, Permission } from "../github/port.ts";
import type { AgentFile } from "./agent-bulk.ts";
import { AGENT_FILES, AGENT_FOLDERS, AGENTS_FOLDER, isAgent } from "./agent-file.ts";
import type { ListedRepository, SourceContext } from "./source.ts";

const Tree = z.object({
  tree: z.array(z.object({ path: z.string(), mode: z.string(), type: z.string(), sha: z.string() })),
  truncated: z.boolean().optional(),
});
type Entry = z.infer<typeof Tree>["tree"][number];

/**
 * The files of one repository by the REST API, their text not yet read. It walks from the root, because only a folder
 * that was seen proves what is not in it.
 */
export async function listAgentFiles(
  repository: ListedRepository,
  { ask, organization }: SourceContext,
  permission: Permission,
): Promise<ApiReading<readonly AgentFile[]>> {
  const found: AgentFile[] = [];
  const folders = new Map([["", repository.facts.default_branch ?? "HEAD"]]);
  for (const folder of ["", ...AGENT_FOLDERS]) {
    const tree = folders.get(folder);
    if (tree === undefined) continue;
    const reading = await ask.get({
      route: "GET /repos/{owner}/{repo}/git/trees/{tree_sha}",
      parameters: { owner: organization.login, repo: repository.name, tree_sha: tree },
      repository: repository.id,
      permission,
      schema: Tree,
      emptyIsConflict: true,
    });
    if (reading.state === "not-applicable") return { state: "complete", data: [] };
    if (reading.state === "partial") return { ...reading, data: found };
    if (reading.state !== "complete") return reading;
    if (reading.data.truncated === true) return { ...CUT_OFF, data: found };
    for (const entry of reading.data.tree) {
      const path = folder === "" ? entry.path : `${folder}/${entry.path}`;
      if (AGENT_FOLDERS.includes(path)) {
        if (entry.type === "tree") folders.set(path, entry.sha);
        else found.push({ is: "other", path });
      }
      const isAsked = AGENT_FILES.includes(path) || (folder === AGENTS_FOLDER && isAgent(entry.path));
      if (isAsked) found.push(...fileOf(entry, path));
    }
  }
  return { state: "complete", data: found };
}

/** A file by its mode as git writes it; a folder of the name of a single file is no file, one among agents holds none. */
function fileOf({ mode, sha }: Entry, path: string): AgentFile[] {
  if (mode === "040000") return AGENT_FILES.includes(path) ? [{ is: "other", path }] : [];
  return [mode.startsWith("100") ? { is: "file", path, blob: sha, bytes: null } : { is: "other", path }];
}

const CUT_OFF = {
  state: "partial",
  reason: { reason: "folder-cut-off", with: {} },
  remedy: { reason: "keep-fewer-files", with: {} },
} as const;
