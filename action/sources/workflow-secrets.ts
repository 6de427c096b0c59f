import { parseDocument } from "yaml";
import type { z } from "zod";
import { EVERY_JOB, isComputed, type Workflow } from "../../model/repository.ts";
import { SafeName } from "../../model/text.ts";
import { readExpression, readTemplate, type ExpressionReading } from "./expression.ts";

/** A workflow file and the secrets it names, or why it could not be read. */
export type WorkflowReading =
  { ok: true; workflow: z.infer<typeof Workflow> } | { ok: false; reason: string };

/** GitHub refuses larger workflow files; a larger one is not read either. */
const MAX_LENGTH = 1_000_000;

/** A file that is not a workflow GitHub could run. */
class Unreadable extends Error {}

interface Use {
  names: Set<string>;
  any: boolean;
}

/** Reads which secrets a workflow file names. Nothing is run and no anchor is expanded without bound. */
export function readWorkflow(path: string, text: string): WorkflowReading {
  try {
    return { ok: true, workflow: workflowIn(path, parse(text)) };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, reason: error.message };
    throw error;
  }
}

function parse(text: string): Record<string, unknown> {
  if (text.length > MAX_LENGTH) throw new Unreadable("it is longer than a million characters");
  let data: unknown;
  try {
    const document = parseDocument(text, { version: "1.2", schema: "core", prettyErrors: false });
    data = document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 100 });
  } catch {
    // The parser throws on nesting without end and on aliases that multiply.
    data = undefined;
  }
  if (!isMap(data)) throw new Unreadable("it is not a YAML mapping");
  return data;
}

function workflowIn(path: string, data: Record<string, unknown>): z.infer<typeof Workflow> {
  const { jobs: bodies, ...outside } = data;
  const passed = new Set(passedIn(data.on));
  const uses = [
    { job: EVERY_JOB, environment: null, use: usedIn(isMap(bodies) ? outside : data) },
    ...Object.entries(isMap(bodies) ? bodies : {}).flatMap(([job, body]) =>
      isMap(body) ? [{ job, environment: environmentOf(body.environment), use: usedByJob(body) }] : [],
    ),
  ];
  const jobs = uses.map(({ job, environment, use: { names } }) => ({
    job,
    environment,
    secrets: [...names].filter((name) => !passed.has(name)).sort(),
  }));
  const environments = jobs.flatMap(({ environment: name }) =>
    name === null || isComputed(name) ? [] : [name],
  );
  return {
    path,
    secrets: [...new Set(jobs.flatMap(({ secrets }) => secrets))].sort(),
    any_secret: uses.some(({ use }) => use.any),
    environments: [...new Set(environments)].sort(),
    jobs: jobs
      .filter(({ environment, secrets }) => environment !== null || secrets.length > 0)
      .sort((a, b) => (a.job < b.job ? -1 : 1)),
  };
}

function usedIn(value: unknown): Use {
  const use: Use = { names: new Set(), any: false };
  gather(value, use);
  return use;
}

function usedByJob(body: Record<string, unknown>): Use {
  const use = usedIn(body);
  for (const condition of conditionsOf(body)) take(readExpression(condition), use);
  return { ...use, any: use.any || body.secrets === "inherit" };
}

/** Adds what every string below a value names, keys included. */
function gather(value: unknown, use: Use): void {
  if (typeof value === "string") take(readTemplate(value), use);
  else if (Array.isArray(value)) value.forEach((item) => gather(item, use));
  else if (isMap(value))
    for (const [key, item] of Object.entries(value)) {
      gather(key, use);
      gather(item, use);
    }
}

function take(reading: ExpressionReading, use: Use): void {
  if (!reading.ok) throw new Unreadable(`it holds ${reading.reason}`);
  use.any ||= reading.use.any;
  for (const name of reading.use.names) {
    // No secret can have such a name; the expression gives nothing.
    if (SafeName.safeParse(name).success) use.names.add(name);
  }
}

/** Conditions of a job and its steps are expressions even without `${{ }}`. */
function conditionsOf(job: Record<string, unknown>): string[] {
  const steps = Array.isArray(job.steps) ? job.steps.filter(isMap) : [];
  return [job, ...steps].flatMap(({ if: condition }) =>
    typeof condition === "string" && !condition.includes("${{") ? [condition] : [],
  );
}

/** The environment a job declares, by name or as `{ name, url }`, as it is written; null when none is. */
function environmentOf(declared: unknown): string | null {
  const name = isMap(declared) ? declared.name : declared;
  return typeof name === "string" && name !== "" ? name : null;
}

/**
 * Names that a reusable workflow gets from its caller: they are the caller's parameters, not secrets of this
 * repository, unless the workflow also starts on its own.
 * https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows#using-inputs-and-secrets-in-a-reusable-workflow
 */
function passedIn(on: unknown): string[] {
  if (!isMap(on) || Object.keys(on).join() !== "workflow_call") return [];
  const call = on.workflow_call;
  return isMap(call) && isMap(call.secrets)
    ? Object.keys(call.secrets).map((name) => name.toUpperCase())
    : [];
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
