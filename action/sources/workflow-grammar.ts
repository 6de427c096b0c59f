import type { Entry, Mapping, Tree } from "./workflow-document.ts";
import { Refused } from "./workflow-refused.ts";

/** A job of a workflow whose form GitHub accepts. */
export interface JobTree {
  job: string;
  body: Mapping;
  /** The workflow it calls in place of steps; null when it has steps of its own. */
  calls: string | null;
}

/** The parts of a workflow that GitHub accepts. */
export interface WorkflowTree {
  on: Tree;
  outside: readonly Entry[];
  jobs: readonly JobTree[];
}

const no = (at: number, detail: string): never => {
  throw new Refused("not-a-workflow", at, detail);
};

/**
 * Holds a file against those rules of GitHub's form that have stood since there are workflows. A key that is new to us
 * is let through: a form that GitHub widens later must not turn a workflow that runs into one that names nothing.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax
 */
export function workflowTree(root: Mapping): WorkflowTree {
  const on = valueOf(root, "on");
  if (on === null || on.is === "nothing") return no(root.at, "it says nowhere when it starts");
  const jobs = valueOf(root, "jobs");
  if (jobs?.is !== "map" || jobs.entries.length === 0) return no(jobs?.at ?? root.at, "it has no job");
  return {
    on,
    outside: root.entries.filter(({ key }) => key !== "jobs" && key !== "on"),
    jobs: jobs.entries.map(jobTree),
  };
}

/** The value of a key; null without it. */
export const valueOf = (tree: Tree | null, key: string): Tree | null =>
  tree?.is === "map" ? (tree.entries.find((entry) => entry.key === key)?.value ?? null) : null;

const JOB = /^[A-Za-z_][A-Za-z0-9_-]{0,99}$/;
/** What a job may have that calls no workflow, and none that does. */
const OWN_ONLY = new Set(["runs-on", "environment", "steps", "env", "container", "services", "outputs"]);

function jobTree({ key: job, at, value: body }: Entry): JobTree {
  if (!JOB.test(job)) return no(at, "a job with a name that GitHub does not accept");
  if (body.is !== "map") return no(at, "a job that is no mapping");
  const uses = valueOf(body, "uses");
  if (uses === null) return ownJob(job, at, body);
  if (uses.is !== "text" || uses.text === "" || uses.text.includes("${{"))
    return no(uses.at, "a job that calls no workflow by name");
  const wrong = body.entries.find(({ key }) => OWN_ONLY.has(key));
  if (wrong) return no(wrong.at, "a job that calls a workflow and has a part of its own");
  const secrets = valueOf(body, "secrets");
  if (secrets?.is === "list" || (secrets?.is === "text" && secrets.text !== "inherit"))
    return no(secrets.at, "secrets that are neither named nor inherited");
  return { job, body, calls: uses.text };
}

function ownJob(job: string, at: number, body: Mapping): JobTree {
  const runner = valueOf(body, "runs-on");
  if (runner === null || runner.is === "nothing")
    return no(at, "a job that neither runs on anything nor calls a workflow");
  const steps = valueOf(body, "steps");
  if (steps !== null && steps.is !== "list") return no(steps.at, "steps that are no list");
  const wrong = steps?.items.find((step) => step.is !== "map");
  if (wrong) return no(wrong.at, "a step that is no mapping");
  return { job, body, calls: null };
}
