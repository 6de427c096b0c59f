import { z } from "zod";

/** The most repositories per query: GitHub ends a query after ten seconds, and the files are in the answer. */
export const LARGEST_PAGE = 25;

export const QUERY = `query($org: String!, $size: Int!, $cursor: String) {
  organization(login: $org) {
    repositories(first: $size, after: $cursor, orderBy: {field: CREATED_AT, direction: ASC}) {
      pageInfo { hasNextPage endCursor }
      nodes {
        databaseId
        isEmpty
        defaultBranchRef { name }
        workflows: object(expression: "HEAD:.github/workflows") {
          __typename
          ... on Tree { entries { name type oid object { ... on Blob { isBinary isTruncated text } } } }
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
  oid: z.string(),
  object: Blob.nullable(),
});
const Node = z.object({
  databaseId: z.number().nullable(),
  isEmpty: z.boolean(),
  defaultBranchRef: z.object({ name: z.string() }).nullable(),
  workflows: z.object({ __typename: z.string(), entries: z.array(Entry).nullish() }).nullable(),
});

export const WorkflowPage = z.object({
  organization: z.object({
    repositories: z.object({
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
      nodes: z.array(Node.nullable()),
    }),
  }),
});
export type WorkflowNode = z.infer<typeof Node>;

/** A file of .github/workflows and its blob; `text` null when GitHub did not send it whole. */
export interface WorkflowFile {
  path: string;
  blob: string;
  text: string | null;
}

/** Where GitHub looks for workflow files, in this folder and not below it. */
export const FOLDER = ".github/workflows";

/** True for a name GitHub takes for a workflow. */
export const isWorkflow = (name: string): boolean => /\.ya?ml$/i.test(name);

/**
 * The workflow files of a node, or null where the answer does not show them: a missing folder is believed only
 * from a credential that sees the default branch, or of a repository without any commit.
 */
export function filesOf({ isEmpty, defaultBranchRef, workflows }: WorkflowNode): WorkflowFile[] | null {
  if (workflows === null) return isEmpty || defaultBranchRef !== null ? [] : null;
  if (workflows.__typename !== "Tree") return [];
  if (!workflows.entries) return null;
  return workflows.entries
    .filter(({ name, type }) => type === "blob" && isWorkflow(name))
    .map(({ name, oid, object }) => {
      const whole = object !== null && object.isBinary !== true && object.isTruncated !== true;
      return { path: `${FOLDER}/${name}`, blob: oid, text: whole ? (object.text ?? null) : null };
    });
}
