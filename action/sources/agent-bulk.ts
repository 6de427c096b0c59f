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

const BLOB = "__typename ... on Blob { oid text }";
const QUERY = `query($org: String!, $size: Int!, $cursor: String) {
  organization(login: $org) {
    repositories(first: $size, after: $cursor, orderBy: {field: CREATED_AT, direction: ASC}) {
      pageInfo { hasNextPage endCursor }
      nodes {
        databaseId
        isEmpty
        root: object(expression: "HEAD:") { __typename ... on Tree { entries { name mode } } }
        github: object(expression: "HEAD:.github") { __typename ... on Tree { entries { name mode } } }
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
  root: Folder,
  github: Folder,
  agents: Agents,
});
type AgentNode = z.infer<typeof Node>;

/** https://git-scm.com/docs/git-fast-import#Documentation/git-fast-import.txt-filemodify */
const isFolder = (mode: number): boolean => mode === 0o040000;
const isPlainFile = (mode: number): boolean => mode >> 12 === 0o10;

/**
 * The files of a node, or null where the answer does not show them. Only the root folder proves what is not there, and
 * GitHub shows the mode of an entry in its folder alone: a link has the text of where it leads.
 */
function filesOf(node: AgentNode): readonly AgentFile[] | null {
  const { isEmpty, root, github, agents } = node;
  if (root === null) return isEmpty ? [] : null;
  if (!root.entries) return null;
  const folders = [
    ...root.entries,
    ...(github?.entries ?? []).map((one) => ({ ...one, name: `.github/${one.name}` })),
  ];
  const linked = folders
    .filter(({ name, mode }) => AGENT_FOLDERS.includes(name) && !isFolder(mode))
    .map(({ name }) => name);
  const found: AgentFile[] = linked.map((path) => ({ is: "other", path }));
  for (const [at, path] of AGENT_FILES.entries()) {
    const read = File.safeParse(node[`file${at}`]);
    if (!read.success) return null;
    const file = read.data;
    if (file === null) continue;
    if (file.__typename !== "Blob" || file.oid === undefined) found.push({ is: "other", path });
    else found.push(fileAt(path, file.oid, file.text ?? null));
  }
  if (agents?.__typename === "Tree" && !agents.entries) return null;
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
