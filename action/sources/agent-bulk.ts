import { z } from "zod";
import { AGENT_FILES, AGENT_FOLDERS, AGENTS_FOLDER, isAgent } from "./agent-file.ts";
import type { BulkQuestion } from "./files-in-bulk.ts";
import { bytesOf } from "./workflow-text.ts";

/** A file that gives an agent something. */
export type AgentFile =
  /** Its blob, and its bytes; null when GitHub did not send them whole. */
  | { is: "file"; path: string; blob: string; bytes: Buffer | null }
  /** Something in its place that is no file, or a folder on the way to it that is none: a link, a submodule. */
  | { is: "other"; path: string };

/** Folders of which the names are asked for, the root first; that of agents is asked for with what is in it. */
const FOLDERS = ["", ...AGENT_FOLDERS.filter((path) => path !== AGENTS_FOLDER)];
const BLOB = "__typename ... on Blob { oid text }";
const QUERY = `query($org: String!, $size: Int!, $cursor: String) {
  organization(login: $org) {
    repositories(first: $size, after: $cursor, orderBy: {field: CREATED_AT, direction: ASC}) {
      pageInfo { hasNextPage endCursor }
      nodes {
        databaseId
        isEmpty
${FOLDERS.map((path, at) => `        folder${at}: object(expression: "HEAD:${path}") { __typename ... on Tree { entries { name mode } } }`).join("\n")}
${AGENT_FILES.map((path, at) => `        file${at}: object(expression: "HEAD:${path}") { ${BLOB} }`).join("\n")}
        agents: object(expression: "HEAD:${AGENTS_FOLDER}") {
          __typename
          ... on Tree { entries { name mode oid object { __typename ... on Blob { text } } } }
        }
      }
    }
  }
}`;

const Entry = z.object({ name: z.string(), mode: z.number().int() });
const Folder = z.object({ __typename: z.string(), entries: z.array(Entry).nullish() }).nullable();
const File = z
  .object({ __typename: z.string(), oid: z.string().optional(), text: z.string().nullish() })
  .nullable();
const Agents = z
  .object({
    __typename: z.string(),
    entries: z
      .array(Entry.extend({ oid: z.string(), object: z.object({ text: z.string().nullish() }).nullable() }))
      .nullish(),
  })
  .nullable();
const Node = z.looseObject({
  databaseId: z.number().nullable(),
  isEmpty: z.boolean(),
  agents: Agents,
});
type AgentNode = z.infer<typeof Node>;

/** https://git-scm.com/docs/git-fast-import#Documentation/git-fast-import.txt-filemodify */
const FOLDER = 0o040000;
const isFolder = (mode: number): boolean => mode === FOLDER;
const isPlainFile = (mode: number): boolean => mode >> 12 === 0o10;

/**
 * The files of a node, or null where the answer does not show them. Only the root folder proves what is not there, and
 * GitHub shows the mode of an entry in its folder alone: a link has the text of where it leads.
 */
function filesOf(node: AgentNode): readonly AgentFile[] | null {
  const { isEmpty, agents } = node;
  const seen = new Map<string, number>();
  for (const [at, folder] of FOLDERS.entries()) {
    const read = Folder.safeParse(node[`folder${at}`]);
    if (!read.success) return null;
    const { data } = read;
    if (folder === "" && data === null && isEmpty) return [];
    if (!data?.entries && (folder === "" || seen.get(folder) === FOLDER)) return null;
    for (const { name, mode } of data?.entries ?? [])
      seen.set(folder === "" ? name : `${folder}/${name}`, mode);
  }
  const found: AgentFile[] = AGENT_FOLDERS.filter((path) => !isFolder(seen.get(path) ?? FOLDER)).map(
    (path) => ({ is: "other", path }),
  );
  for (const [at, path] of AGENT_FILES.entries()) {
    const mode = seen.get(path);
    if (mode === undefined) continue;
    const read = File.safeParse(node[`file${at}`]);
    if (!isPlainFile(mode)) found.push({ is: "other", path });
    else if (!read.success || read.data?.oid === undefined) return null;
    else found.push(fileAt(path, read.data.oid, read.data.text ?? null));
  }
  if (!agents?.entries && seen.get(AGENTS_FOLDER) === FOLDER) return null;
  for (const { name, mode, oid, object } of agents?.entries ?? []) {
    const path = `${AGENTS_FOLDER}/${name}`;
    if (!isAgent(name) || isFolder(mode)) continue;
    found.push(isPlainFile(mode) ? fileAt(path, oid, object?.text ?? null) : { is: "other", path });
  }
  return found;
}

const fileAt = (path: string, blob: string, text: string | null): AgentFile => ({
  is: "file",
  path,
  blob,
  bytes: text === null ? null : bytesOf(text, blob),
});

/** How the files of many repositories are asked for: few have any, so that a page may be long. */
export const AGENTS: BulkQuestion<AgentNode, AgentFile> = { query: QUERY, node: Node, largest: 50, filesOf };
