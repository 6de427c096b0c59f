import { z } from "zod";
import type { BulkQuestion } from "./files-in-bulk.ts";
import { bytesOf } from "./workflow-text.ts";

const QUERY = `query($org: String!, $size: Int!, $cursor: String) {
  organization(login: $org) {
    repositories(first: $size, after: $cursor, orderBy: {field: CREATED_AT, direction: ASC}) {
      pageInfo { hasNextPage endCursor }
      nodes {
        databaseId
        isEmpty
        defaultBranchRef { name }
        workflows: object(expression: "HEAD:.github/workflows") {
          __typename
          ... on Tree { entries { name type mode oid object { ... on Blob { isBinary isTruncated text } } } }
        }
      }
    }
  }
}`;

const Blob = z.object({
  isBinary: z.boolean().nullish(),
  isTruncated: z.boolean().optional(),
  text: z.string().nullish(),
});
const Entry = z.object({
  name: z.string(),
  type: z.string(),
  mode: z.number().int(),
  oid: z.string(),
  object: Blob.nullable(),
});
const Node = z.object({
  databaseId: z.number().nullable(),
  isEmpty: z.boolean(),
  defaultBranchRef: z.object({ name: z.string() }).nullable(),
  workflows: z.object({ __typename: z.string(), entries: z.array(Entry).nullish() }).nullable(),
});

type WorkflowNode = z.infer<typeof Node>;

/** A file of .github/workflows; a symbolic link and a submodule are none to GitHub. */
export type WorkflowFile =
  /** Its blob, and its bytes; null when GitHub did not send them whole. */
  | { is: "file"; path: string; blob: string; bytes: Buffer | null }
  | { is: "symbolic-link" | "submodule"; path: string };

/** An entry of the folder, its mode as git writes it; null for a folder and for what has another name. */
export function fileOf(entry: {
  name: string;
  mode: string;
  blob: string;
  text: string | null;
}): WorkflowFile | null {
  if (!isWorkflow(entry.name)) return null;
  const path = `${FOLDER}/${entry.name}`;
  // https://git-scm.com/docs/git-fast-import#Documentation/git-fast-import.txt-filemodify
  switch (entry.mode) {
    case "120000":
      return { is: "symbolic-link", path };
    case "160000":
      return { is: "submodule", path };
    case "040000":
      return null;
    default: {
      const bytes = entry.text === null ? null : bytesOf(entry.text, entry.blob);
      return { is: "file", path, blob: entry.blob, bytes };
    }
  }
}

/** Where GitHub looks for workflow files, in this folder and not below it. */
export const FOLDER = ".github/workflows";

/** True for a name GitHub takes for a workflow. */
const isWorkflow = (name: string): boolean => /\.ya?ml$/i.test(name);

/**
 * The workflow files of a node, or null where the answer does not show them: a missing folder is believed only
 * from a credential that sees the default branch, or of a repository without any commit.
 */
function filesOf({ isEmpty, defaultBranchRef, workflows }: WorkflowNode): WorkflowFile[] | null {
  if (workflows === null) return isEmpty || defaultBranchRef !== null ? [] : null;
  if (workflows.__typename !== "Tree") return [];
  if (!workflows.entries) return null;
  return workflows.entries
    .map(({ name, mode, oid, object }) =>
      fileOf({ name, mode: mode.toString(8).padStart(6, "0"), blob: oid, text: object?.text ?? null }),
    )
    .filter((file) => file !== null);
}

/** How the workflow files of many repositories are asked for. */
export const WORKFLOWS: BulkQuestion<WorkflowNode, WorkflowFile> = {
  query: QUERY,
  node: Node,
  largest: 25,
  filesOf,
};
