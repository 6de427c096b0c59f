import { listed as namesOf } from "../../model/reasons/names.ts";
import type { ObservedIdentityOf } from "../../model/snapshot.ts";
import { oneLine } from "../../model/text.ts";
import { byCodePoint } from "../../model/yaml.ts";
import type { ApiReading } from "../github/port.ts";
import { AGENTS, type AgentFile } from "./agent-bulk.ts";
import { type AgentRead, isTooLong, readAgentFile } from "./agent-file.ts";
import { listAgentFiles } from "./agent-single.ts";
import { listedInBulk } from "./files-in-bulk.ts";
import type { ListedRepository, Source, SourceContext } from "./source.ts";
import { dataOf, unitOf } from "./unit-of.ts";
import { readOne } from "./workflow-single.ts";
import { decode } from "./workflow-text.ts";

/** What the files on each default branch give AI agents: servers of tools, custom agents, set-up steps. */
export const agentFiles: Source = {
  id: "agent-files",
  endpoints: [
    "POST /graphql",
    "GET /repos/{owner}/{repo}/git/trees/{tree_sha}",
    "GET /repos/{owner}/{repo}/git/blobs/{file_sha}",
  ],
  permission: { name: "contents", level: "read", of: "repository" },
  plan: null,
  unit: "the files of one repository that give an AI agent something",
  meaning: {
    refused:
      "403, or a node refused within a query, means that the permission is missing for this repository.",
    notFound:
      "404 is a refusal while the repository answers by its id: a missing file is seen in the root folder, and 409 is a repository without a commit.",
    empty:
      "No such file means no agent; one that GitHub does not send, that is a link, or that has another form makes the unit partial.",
  },
  gives: ["agent"],
  needs: ["repositories"],
  async collect(context) {
    const filesOf = await listedInBulk(context, this.permission, AGENTS, (repository) =>
      listAgentFiles(repository, context, this.permission),
    );
    const read = await Promise.all(
      context.gathered.repositories.map(async (repository) => {
        const reading = await agentsOf(await filesOf(repository), repository, context);
        const agents = dataOf(reading) ?? [];
        const scope = { of: "repository" as const, repository: repository.id };
        return {
          unit: unitOf({ source: this.id, scope, name: repository.name }, reading, agents.length),
          identities: agents.map((agent) => identityOf(agent, repository)),
        };
      }),
    );
    return {
      units: read.map(({ unit }) => unit),
      identities: read.flatMap(({ identities }) => identities),
    };
  },
};

const identityOf = (
  { key, title, facts }: AgentRead,
  { id, name }: ListedRepository,
): ObservedIdentityOf<"agent"> => ({
  kind: "agent",
  uid: `github:agent:repo-${id}:${key}`,
  repository: { id, name },
  title,
  lastUsed: null,
  facts,
});

/** Why it cannot be told what a file gives. */
type Unread = "not-sent" | "too-long" | "no-such-form";

/** Reads every file; those of which it cannot be told what they give are named, and never taken for files that give nothing. */
async function agentsOf(
  listed: ApiReading<readonly AgentFile[]>,
  repository: ListedRepository,
  context: SourceContext,
): Promise<ApiReading<readonly AgentRead[]>> {
  if (listed.state === "partial") return { ...listed, data: [] };
  if (listed.state !== "complete") return listed;
  const unread: string[] = [];
  const found: AgentRead[] = [];
  const causes = new Set<Unread>();
  for (const file of listed.data) {
    const agents = file.is === "other" ? "no-such-form" : await agentsIn(file, repository, context);
    if (typeof agents === "string") {
      causes.add(agents);
      unread.push(oneLine(file.path).slice(0, 200));
    } else found.push(...agents);
  }
  if (unread.length === 0) return { state: "complete", data: found };
  const files = namesOf(unread.sort(byCodePoint), NAMED);
  const only = causes.size === 1 ? [...causes][0] : null;
  const reason = only === "too-long" ? "agent-files-too-long" : "agent-files-not-read";
  // Running again helps where GitHub sent none of them, and never a file of another form.
  const remedy = only === "not-sent" ? "run-again" : only === "too-long" ? "shorten-files" : "mend-files";
  return {
    state: "partial",
    data: found,
    reason: { reason, with: { files } },
    remedy: { reason: remedy, with: {} },
  };
}

async function agentsIn(
  { path, blob, bytes }: Extract<AgentFile, { is: "file" }>,
  repository: ListedRepository,
  context: SourceContext,
): Promise<readonly AgentRead[] | Unread> {
  const whole = bytes ?? (await readOne(blob, repository, context, agentFiles.permission));
  if (whole === null) return "not-sent";
  const text = decode(whole);
  if (isTooLong(path, text)) return "too-long";
  return readAgentFile(path, text, context.organization.login) ?? "no-such-form";
}

/** Most files that are named. */
const NAMED = 10;
