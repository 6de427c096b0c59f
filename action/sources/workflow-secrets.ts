import { LineCounter } from "yaml";
import { EVERY_JOB, isComputed, type Job, type NeverRun, type Workflow } from "../../model/repository.ts";
import { SafeName } from "../../model/text.ts";
import { loginsIn } from "./cloud-logins.ts";
import { actionsOf } from "./workflow-actions.ts";
import { type Entry, type Mapping, readDocument, type Tree } from "./workflow-document.ts";
import { type JobTree, valueOf, workflowTree } from "./workflow-grammar.ts";
import { givenIn, inputsOf } from "./workflow-inputs.ts";
import { outsideCodeOf, outsideEvents } from "./workflow-outside.ts";
import { statedPermissions } from "./workflow-permissions.ts";
import { Refused } from "./workflow-refused.ts";
import { type Use, Uses } from "./workflow-use.ts";

/** A workflow file and the secrets it names, or why GitHub never runs it. */
export type WorkflowReading = { ok: true; workflow: Workflow } | { ok: false; file: NeverRun };

/**
 * Reads which secrets a workflow file names and what it runs of others; `owner` is the login of its repository's owner.
 * Nothing is run, and the work is bounded by the length of the file and by the number of values it has with its aliases
 * written out.
 */
export function readWorkflow(path: string, text: string, owner: string): WorkflowReading {
  const lines = new LineCounter();
  try {
    return { ok: true, workflow: workflowIn(path, text, owner, lines) };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { why, at, detail } = error;
    return { ok: false, file: { path, why, line: at === null ? null : lines.linePos(at).line, detail } };
  }
}

function workflowIn(path: string, text: string, owner: string, lines: LineCounter): Workflow {
  const root = readDocument(text, lines);
  const { on, outside, jobs: trees } = workflowTree(root);
  const uses = new Uses();
  uses.below(on, "without-secrets");
  const started = startOf(on);
  const events = outsideEvents(eventsOf(on));
  // Nobody outside starts the others, so whatever they check out is nobody else's.
  const open = events.length > 0 || started.starts !== "itself";
  const everywhere: Job = {
    job: EVERY_JOB,
    environment: null,
    ...facts(usedOutside(outside, uses)),
    calls: null,
    outside_code: null,
    logins: loginsIn(topOf(root), uses),
  };
  const jobs = [everywhere, ...trees.map((tree) => jobOf(tree, uses, open))];
  const environments = jobs.flatMap(({ environment: name }) =>
    name === null || isComputed(name) ? [] : [name],
  );
  return {
    path,
    ...started,
    inputs: inputsOf(on, jobs),
    secrets: [...new Set(jobs.flatMap(({ secrets }) => secrets))].sort(),
    any_secret: jobs.some((job) => job.any_secret),
    environments: [...new Set(environments)].sort(),
    jobs: jobs.filter(saysSomething).sort((a, b) => (a.job < b.job ? -1 : 1)),
    outside: events,
    ...actionsOf(trees, owner),
    ...statedPermissions(outside, trees),
  };
}

/** The top of a file without its jobs. */
const topOf = (root: Mapping): Mapping => ({
  ...root,
  entries: root.entries.filter(({ key }) => key === "env"),
});

const facts = ({ names, any }: Use) => ({ secrets: [...names].sort(), any_secret: any });

const saysSomething = ({ environment, secrets, any_secret: any, calls, outside_code: code }: Job) =>
  environment !== null || secrets.length > 0 || any || calls !== null || code !== null;

/** GitHub offers the secrets to `env` at the top and to nothing else outside the jobs. */
function usedOutside(entries: readonly Entry[], uses: Uses): Use {
  const use: Use = { names: new Set(), any: false };
  for (const { key, value } of entries)
    uses.below(value, key === "env" ? "with-secrets" : "without-secrets", use);
  return use;
}

function jobOf({ job, body, calls }: JobTree, uses: Uses, open: boolean): Job {
  return {
    job,
    environment: environmentOf(valueOf(body, "environment")),
    ...facts(uses.ofJob(body)),
    calls:
      calls === null
        ? null
        : {
            workflow: calls.slice(0, LONGEST),
            secrets: handed(valueOf(body, "secrets"), uses),
            with: givenIn(valueOf(body, "with")),
          },
    outside_code: open ? outsideCodeOf(body) : null,
    logins: loginsIn(body, uses),
  };
}

/** What a job hands to the workflow it calls. */
function handed(secrets: Tree | null, uses: Uses): NonNullable<Job["calls"]>["secrets"] {
  if (secrets?.is === "text") return "inherit";
  const entries = secrets?.is === "map" ? secrets.entries : [];
  return entries
    .filter(({ key }) => SafeName.safeParse(key).success)
    .map(({ key, value }) => {
      const { names, any } = uses.below(value, "with-secrets");
      return { name: key.toUpperCase(), from: [...names].sort(), any_secret: any };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** GitHub's names are shorter; a longer text can name nothing that there is. */
const LONGEST = 1000;

/** The environment a job declares, by name or as `{ name, url }`, as it is written; null when none is. */
function environmentOf(declared: Tree | null): string | null {
  const name = declared?.is === "map" ? valueOf(declared, "name") : declared;
  if (name?.is !== "text" || name.text === "") return null;
  if (name.text.length <= LONGEST) return name.text;
  return isComputed(name.text) ? "${{ … }}" : name.text.slice(0, LONGEST);
}

/** How a workflow starts, and which secrets a workflow that calls it may leave out. */
function startOf(on: Tree): Pick<Workflow, "starts" | "optional"> {
  const events = eventsOf(on);
  const called = events.includes("workflow_call");
  const declared = valueOf(valueOf(on, "workflow_call"), "secrets");
  const optional = declared?.is === "map" ? declared.entries.filter(({ value }) => !isRequired(value)) : [];
  const names = optional
    .map(({ key }) => key.toUpperCase())
    .filter((name) => SafeName.safeParse(name).success);
  if (!called) return { starts: "itself", optional: [] };
  return { starts: events.length > 1 ? "both" : "call", optional: names.sort() };
}

function eventsOf(on: Tree): string[] {
  if (on.is === "map") return on.entries.map(({ key }) => key);
  if (on.is === "list") return on.items.flatMap((item) => (item.is === "text" ? [item.text] : []));
  return on.is === "text" ? [on.text] : [];
}

const isRequired = (secret: Tree) => {
  const required = valueOf(secret, "required");
  return required?.is === "text" && required.text === "true";
};
