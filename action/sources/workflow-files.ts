import type { z } from "zod";
import type { Workflow } from "../../model/repository.ts";
import { oneLine } from "../../model/text.ts";
import type { Reading } from "../github/port.ts";
import type { ListedRepository, Source, SourceContext } from "./source.ts";
import { dataOf, unitOf } from "./unit-of.ts";
import { readInBulk } from "./workflow-bulk.ts";
import { readWorkflow } from "./workflow-secrets.ts";
import { listOne, readOne } from "./workflow-single.ts";
import type { WorkflowFile } from "./workflow-tree.ts";

type Workflows = readonly z.infer<typeof Workflow>[];

/** Which secrets and environments the workflow files on each default branch name. */
export const workflowFiles: Source = {
  id: "workflow-files",
  title: "Workflow files",
  endpoints: [
    "POST /graphql",
    "GET /repos/{owner}/{repo}/git/trees/{tree_sha}",
    "GET /repos/{owner}/{repo}/git/blobs/{file_sha}",
  ],
  permission: { name: "contents", level: "read", of: "repository" },
  plan: null,
  unit: "the workflow files of one repository",
  meaning: {
    refused:
      "403, or a node refused within a query, means that the permission is missing for this repository.",
    notFound:
      "404 is a refusal while the repository answers by its id: a missing folder is seen in the one above it, and 409 is a repository without a commit.",
    empty:
      "No folder means no workflow; a file that cannot be read or parsed makes the unit partial, by name.",
  },
  gives: [],
  needs: ["repositories"],
  async collect(context) {
    const bulk = await readInBulk(context, this.permission);
    const read = await Promise.all(
      context.gathered.repositories.map(async (repository) => {
        const files = bulk.get(repository.id);
        const listed =
          files === undefined
            ? await listOne(repository, context, this.permission)
            : { state: "complete" as const, data: files };
        const reading = await workflowsOf(listed, repository, context);
        const data = dataOf(reading);
        const scope = { of: "repository" as const, repository: repository.id };
        return {
          unit: unitOf({ source: this.id, scope, name: repository.name }, reading, data?.length ?? 0),
          entry: data === null ? [] : [[repository.id, data] as const],
        };
      }),
    );
    return { units: read.map(({ unit }) => unit), workflows: new Map(read.flatMap(({ entry }) => entry)) };
  },
};

/** Reads every file; those that cannot be read are named, never taken for files that name no secret. */
async function workflowsOf(
  listed: Reading<readonly WorkflowFile[]>,
  repository: ListedRepository,
  context: SourceContext,
): Promise<Reading<Workflows>> {
  if (listed.state !== "complete") return listed.state === "partial" ? { ...listed, data: [] } : listed;
  const unreadable: string[] = [];
  const workflows: z.infer<typeof Workflow>[] = [];
  for (const { path, blob, text } of listed.data) {
    const whole = text ?? (await readOne(blob, repository, context, workflowFiles.permission));
    const reading = whole === null ? null : readWorkflow(path, whole);
    if (reading?.ok === true) workflows.push(reading.workflow);
    else
      unreadable.push(
        `${oneLine(path).slice(0, 200)} (${reading?.reason ?? "it is not text, or could not be fetched"})`,
      );
  }
  workflows.sort((a, b) => (a.path < b.path ? -1 : 1));
  if (unreadable.length === 0) return { state: "complete", data: workflows };
  const reason = `Not every workflow file could be read: ${namesOf(unreadable.sort())}.`;
  return { state: "partial", data: workflows, reason, cure: "Correct or remove the file." };
}

/** The first ten, and how many more: a sentence of evidence has an end. */
const namesOf = (files: readonly string[]) =>
  files.length <= 10 ? files.join(", ") : `${files.slice(0, 10).join(", ")} and ${files.length - 10} more`;
