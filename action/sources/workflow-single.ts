import { z } from "zod";
import type { Permission, Reading } from "../github/port.ts";
import type { ListedRepository, SourceContext } from "./source.ts";
import { FOLDER, isWorkflow, type WorkflowFile } from "./workflow-tree.ts";

const Listing = z.array(z.object({ name: z.string(), type: z.string() }));
const Content = z.object({ encoding: z.string(), content: z.string() });
const ROUTE = "GET /repos/{owner}/{repo}/contents/{path}";

/** Asks for what lies at a path of one repository's default branch. */
function at(path: string, repository: ListedRepository, context: SourceContext, permission: Permission) {
  return {
    route: ROUTE,
    parameters: { owner: context.organization.login, repo: repository.name, path },
    repository: repository.id,
    permission,
  };
}

/** The workflow files of one repository by the REST API, their text not yet read. */
export async function listOne(
  repository: ListedRepository,
  context: SourceContext,
  permission: Permission,
): Promise<Reading<readonly WorkflowFile[]>> {
  const folder = at(FOLDER, repository, context, permission);
  const reading = await context.ask.get({ ...folder, schema: Listing, absent: "not-applicable" });
  if (reading.state === "not-applicable") return withoutFolder(repository, context, permission);
  if (reading.state === "partial") return { ...reading, data: [] };
  if (reading.state !== "complete") return reading;
  const files = reading.data.filter(({ name, type }) => type === "file" && isWorkflow(name));
  return { state: "complete", data: files.map(({ name }) => ({ path: `${FOLDER}/${name}`, text: null })) };
}

/** No folder, or no permission to see one: the root of the repository tells which. */
async function withoutFolder(
  repository: ListedRepository,
  context: SourceContext,
  permission: Permission,
): Promise<Reading<readonly WorkflowFile[]>> {
  const route = "GET /repos/{owner}/{repo}/contents";
  const root = { ...at("", repository, context, permission), route };
  const reading = await context.ask.get({ ...root, schema: z.array(z.unknown()) });
  return reading.state === "complete" || reading.state === "partial" ? { ...reading, data: [] } : reading;
}

/** The whole text of one file; null when GitHub does not give it, or gives something that is no text. */
export async function readOne(
  path: string,
  repository: ListedRepository,
  context: SourceContext,
  permission: Permission,
): Promise<string | null> {
  const reading = await context.ask.get({ ...at(path, repository, context, permission), schema: Content });
  if (reading.state !== "complete" || reading.data.encoding !== "base64") return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(reading.data.content, "base64"));
  } catch {
    return null;
  }
}
