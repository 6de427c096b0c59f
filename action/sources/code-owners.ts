import { z } from "zod";
import type { CodeOwners } from "../../model/repository-facts/code-owners.ts";
import { Text } from "../../model/text.ts";
import type { ApiReading } from "../github/port.ts";
import { errorsOf } from "./code-owners-errors.ts";
import { readCodeOwners } from "./code-owners-single.ts";
import { LARGEST, PATHS, workflowOwners } from "./code-owners-text.ts";
import { readRepositoryPages } from "./repository-nodes.ts";
import type { Source } from "./source.ts";
import { dataOf, unitOf } from "./unit-of.ts";

/** What is asked of each repository. */
export const OWNER_FIELDS = `
  isEmpty
  defaultBranchRef { name }
  codeowners { errors { line kind } }
  ${PATHS.map((path, at) => `file${at}: object(expression: "HEAD:${path}") { __typename ... on Blob { byteSize isTruncated text } }`).join("\n  ")}`;

const File = z
  .object({
    __typename: z.string(),
    byteSize: z.number().optional(),
    isTruncated: z.boolean().optional(),
    text: z.string().nullish(),
  })
  .nullable();
const Node = z.object({
  isEmpty: z.boolean(),
  defaultBranchRef: z.object({ name: z.string() }).nullable(),
  codeowners: z.object({ errors: z.array(z.object({ line: z.number().int(), kind: Text })) }).nullable(),
  file0: File,
  file1: File,
  file2: File,
});

/** The file that says who must approve what: whether it is there, and what GitHub does not accept in it. */
export const codeOwners: Source = {
  id: "code-owners",
  endpoints: [
    "POST /graphql",
    "GET /repos/{owner}/{repo}/git/trees/{tree_sha}",
    "GET /repos/{owner}/{repo}/codeowners/errors",
  ],
  permission: { name: "contents", level: "read", of: "repository" },
  plan: "Private repositories: Pro, Team or Enterprise, where a rule is to ask for code owners.",
  unit: "the CODEOWNERS file of one repository's default branch",
  meaning: {
    refused:
      "403, or a node refused within a query, means that the permission is missing for this repository.",
    notFound:
      "404 is a refusal: whether there is a file is seen in the folder that would hold it, and 409 is a repository without a commit.",
    empty:
      "No file in any of the three folders means that nobody is a code owner; no error means a file that GitHub accepts.",
  },
  gives: [],
  needs: ["repositories"],
  async collect(context) {
    const { nodes } = await readRepositoryPages(context, {
      fields: OWNER_FIELDS,
      node: Node,
      permission: this.permission,
    });
    const read = await Promise.all(
      context.gathered.repositories.map(async (repository) => {
        const node = nodes.get(repository.id);
        const seen = node === undefined ? null : codeOwnersOf(node);
        const reading: ApiReading<CodeOwners> =
          seen === null
            ? await readCodeOwners(repository, context, this.permission)
            : { state: "complete", data: seen };
        const data = reading.state === "complete" ? reading.data : null;
        const scope = { of: "repository" as const, repository: repository.id };
        const items = (dataOf(reading)?.path ?? null) === null ? 0 : 1;
        return {
          unit: unitOf({ source: this.id, scope, name: repository.name }, reading, items),
          entry: data === null ? [] : [[repository.id, { code_owners: data }] as const],
        };
      }),
    );
    return {
      units: read.map(({ unit }) => unit),
      repositoryFacts: new Map(read.flatMap(({ entry }) => entry)),
    };
  },
};

/** What a page shows of one repository; null where it shows neither a branch nor that there is none. */
function codeOwnersOf(node: z.infer<typeof Node>): CodeOwners | null {
  if (node.defaultBranchRef === null && !node.isEmpty) return null;
  const files = [node.file0, node.file1, node.file2];
  const at = files.findIndex((file) => file?.__typename === "Blob");
  const [path, file] = [PATHS[at], files[at]];
  if (path === undefined || !file) return { path: null, errors: null, workflow_owners: null };
  const { byteSize = 0, isTruncated, text = null } = file;
  return {
    path,
    errors: node.codeowners && errorsOf(node.codeowners.errors),
    workflow_owners:
      isTruncated === true || text === null || byteSize > LARGEST ? null : workflowOwners(text),
  };
}
