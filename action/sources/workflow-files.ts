import type { NeverRun, Workflow } from "../../model/repository.ts";
import { listed as namesOf } from "../../model/reasons/names.ts";
import { oneLine } from "../../model/text.ts";
import type { ApiReading } from "../github/port.ts";
import { listedInBulk } from "./files-in-bulk.ts";
import type { ListedRepository, Source, SourceContext, WorkflowFacts } from "./source.ts";
import { dataOf, unitOf } from "./unit-of.ts";
import { readWorkflow } from "./workflow-secrets.ts";
import { listOne, readOne } from "./workflow-single.ts";
import { decode } from "./workflow-text.ts";
import { WORKFLOWS, type WorkflowFile } from "./workflow-tree.ts";

/** Which secrets and environments the workflow files on each default branch name. */
export const workflowFiles: Source = {
  id: "workflow-files",
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
      "No folder means no workflow; a file that GitHub does not send makes the unit partial, and one that GitHub never runs is a fact of the repository.",
  },
  gives: [],
  needs: ["repositories"],
  async collect(context) {
    const filesOf = await listedInBulk(context, this.permission, WORKFLOWS, (repository) =>
      listOne(repository, context, this.permission),
    );
    const read = await Promise.all(
      context.gathered.repositories.map(async (repository) => {
        const reading = await workflowsOf(await filesOf(repository), repository, context);
        const data = dataOf(reading);
        const scope = { of: "repository" as const, repository: repository.id };
        return {
          unit: unitOf(
            { source: this.id, scope, name: repository.name },
            reading,
            data === null ? 0 : data.workflows.length + data.never_run.length,
          ),
          entry: data === null ? [] : [[repository.id, data] as const],
        };
      }),
    );
    return { units: read.map(({ unit }) => unit), workflows: new Map(read.flatMap(({ entry }) => entry)) };
  },
};

/** Reads every file; those that cannot be read are named, never taken for files that name no secret. */
async function workflowsOf(
  listed: ApiReading<readonly WorkflowFile[]>,
  repository: ListedRepository,
  context: SourceContext,
): Promise<ApiReading<WorkflowFacts>> {
  if (listed.state === "partial") return { ...listed, data: { workflows: [], never_run: [] } };
  if (listed.state !== "complete") return listed;
  const unread: string[] = [];
  const found: { workflows: Workflow[]; never_run: NeverRun[] } = { workflows: [], never_run: [] };
  for (const file of listed.data) {
    if (file.is !== "file") {
      found.never_run.push({ path: file.path, why: file.is, line: null, detail: null });
      continue;
    }
    const bytes = file.bytes ?? (await readOne(file.blob, repository, context, workflowFiles.permission));
    const reading =
      bytes === null ? null : readWorkflow(file.path, decode(bytes), context.organization.login);
    if (reading === null) unread.push(oneLine(file.path).slice(0, 200));
    else if (reading.ok) found.workflows.push(reading.workflow);
    else found.never_run.push(reading.file);
  }
  if (unread.length === 0) return { state: "complete", data: found };
  const reason = { reason: "files-not-sent", with: { files: namesOf(unread.sort(), NAMED) } } as const;
  return { state: "partial", data: found, reason, remedy: { reason: "run-again", with: {} } };
}

/** Most files that are named. */
const NAMED = 10;
