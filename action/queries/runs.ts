import type { Job, Workflow } from "../../model/repository.ts";
import type { ObservedRepository, Snapshot } from "../../model/snapshot.ts";
import { isGap } from "../../model/unit.ts";
import { type GivenSecrets, givenKey, handOver } from "./given-secrets.ts";
import { handInputs, type Inputs, inputsKey, NO_INPUTS } from "./inputs.ts";
import { lookUp } from "./look-up.ts";

/** A workflow as it runs for a repository: one of its own, or one that those call, with what it was given. */
export interface Run {
  /** The repository whose secrets and environments it gets. */
  root: ObservedRepository;
  /** The repository that holds the file. */
  home: ObservedRepository;
  workflow: Workflow;
  given: GivenSecrets;
  inputs: Inputs;
  /** Path of the workflow in the root by which it came to run; null when it is that one. */
  by: string | null;
}

/** A call into a workflow that nobody read. */
export interface Unseen {
  run: Run;
  job: string;
  /** The workflow, as the call writes it. */
  workflow: string;
  given: GivenSecrets;
  why: "elsewhere" | "unread" | "other-ref" | "too-many";
}

/** Everything that runs for one repository. */
export interface Runs {
  runs: readonly Run[];
  unseen: readonly Unseen[];
}

/**
 * Levels of workflows that GitHub connects, the first included.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/reusing-workflow-configurations#limitations-of-reusable-workflows
 */
const MAX_LEVELS = 10;
/** GitHub calls at most 50 workflows for one; each may run with several sets of secrets and inputs. */
const MAX_RUNS = 500;

// A memo, not state: the same snapshot gives the same runs, and both are forgotten together.
const known = new WeakMap<Snapshot, Map<number, Runs>>();

/** What runs for a repository; nothing where its files were not read. */
export function runsOf(root: ObservedRepository, snapshot: Snapshot): Runs {
  let memo = known.get(snapshot);
  if (memo === undefined) known.set(snapshot, (memo = new Map<number, Runs>()));
  let runs = memo.get(root.id);
  if (runs === undefined) memo.set(root.id, (runs = follow(root, snapshot)));
  return runs;
}

function follow(root: ObservedRepository, snapshot: Snapshot): Runs {
  let level: Run[] = (root.facts.workflows ?? [])
    .filter(({ starts }) => starts !== "call")
    .map((workflow) => ({ root, home: root, workflow, given: "own", inputs: NO_INPUTS, by: null }));
  const runs = [...level];
  const unseen: Unseen[] = [];
  const seen = new Set(runs.map(keyOf));
  for (let depth = 1; depth < MAX_LEVELS && level.length > 0; depth += 1) {
    const next: Run[] = [];
    for (const { run, job, calls } of level.flatMap(callsOf)) {
      const given = handOver(calls.secrets, run.given);
      const call = { run, job, workflow: calls.workflow, given };
      const target = resolve(calls.workflow, run.home, snapshot);
      if (target.state === "nothing") continue;
      if (target.state === "unseen") {
        unseen.push({ ...call, why: target.why });
        continue;
      }
      const { home, workflow } = target;
      const inputs = handInputs(calls.with, workflow, run.inputs);
      const called = { root, home, workflow, given, inputs, by: run.by ?? run.workflow.path };
      if (seen.has(keyOf(called))) continue;
      seen.add(keyOf(called));
      if (seen.size > MAX_RUNS) unseen.push({ ...call, why: "too-many" });
      else next.push(called);
    }
    runs.push(...next);
    level = next;
  }
  return { runs, unseen };
}

const keyOf = ({ home, workflow, given, inputs }: Run) =>
  `${home.id} ${workflow.path} ${givenKey(given)} ${inputsKey(inputs)}`;

const callsOf = (run: Run) =>
  run.workflow.jobs.flatMap(({ job, calls }) => (calls === null ? [] : [{ run, job, calls }]));

type Target =
  | { state: "found"; home: ObservedRepository; workflow: Workflow }
  | { state: "unseen"; why: "elsewhere" | "unread" | "other-ref" }
  /** GitHub would refuse the call. */
  | { state: "nothing" };

const REMOTE = /^([^/@]+)\/([^/@]+)\/([^@]+)@(.+)$/;

function resolve(
  uses: NonNullable<Job["calls"]>["workflow"],
  from: ObservedRepository,
  snapshot: Snapshot,
): Target {
  if (uses.startsWith("./")) return find(from, uses.slice(2), snapshot);
  const [, owner = "", name = "", path = "", ref = ""] = REMOTE.exec(uses) ?? [];
  if (owner.toLowerCase() !== snapshot.organization.login.toLowerCase())
    return owner === "" ? { state: "nothing" } : { state: "unseen", why: "elsewhere" };
  const home = lookUp(snapshot).repositoryNamed(name);
  if (home === undefined) return { state: "unseen", why: "unread" };
  // Files are read on the default branch alone; a tag or a commit may hold others.
  const branch = home.facts.default_branch;
  if (branch === null || (ref !== branch && ref !== `refs/heads/${branch}`))
    return { state: "unseen", why: home.facts.workflows === null ? "unread" : "other-ref" };
  return find(home, path, snapshot);
}

function find(home: ObservedRepository, path: string, snapshot: Snapshot): Target {
  const workflow = home.facts.workflows?.find((one) => one.path === path);
  if (workflow)
    return workflow.starts === "itself" ? { state: "nothing" } : { state: "found", home, workflow };
  const neverRuns = home.facts.never_run?.some((one) => one.path === path) === true;
  return !neverRuns && !readToEnd(home, snapshot) ? { state: "unseen", why: "unread" } : { state: "nothing" };
}

const partly = new WeakMap<Snapshot, ReadonlySet<number>>();

/** True when every workflow file of a repository was read. */
export function readToEnd({ id, facts }: ObservedRepository, snapshot: Snapshot): boolean {
  const gaps =
    partly.get(snapshot) ??
    new Set(
      snapshot.units.flatMap(({ source, scope, state }) =>
        source === "workflow-files" && scope.of === "repository" && isGap({ state })
          ? [scope.repository]
          : [],
      ),
    );
  partly.set(snapshot, gaps);
  return facts.workflows !== null && !gaps.has(id);
}
