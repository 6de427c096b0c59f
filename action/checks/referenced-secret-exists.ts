import type { Workflow } from "../../model/repository.ts";
import type { ObservedRepository, Snapshot } from "../../model/snapshot.ts";
import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { listed } from "../../model/reasons/names.ts";
import { referencedSecretExists as words } from "../../model/reasons/referenced-secret-exists.ts";
import { defineCheck } from "./check.ts";
import type { CheckResult } from "../queries/context.ts";
import { answers, type AskedSecret, askedBy, askedOfCallers, storedFor } from "../queries/asked.ts";
import { callersOf } from "../queries/callers.ts";
import { whyUnseen } from "../queries/references.ts";
import { runsOf } from "../queries/runs.ts";

type Why = ReasonsOf<typeof words>;
type UndatedAssessment = CheckResult<Why>;

/**
 * A job that writes out its environment can read that environment's secrets; a job that calls a workflow can read none;
 * any other place may stand for any environment, so there a secret of any environment counts. What a workflow reads
 * through a dynamic name, or with all the others at once, is not evaluated, and a pass says so. Workflows that a job
 * calls are resolved, and what they name is asked of the repository that calls; the repository of a workflow that only
 * others start is never at fault for its names.
 * https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows#passing-secrets-to-nested-workflows
 */
export const referencedSecretExists = defineCheck({
  words,
  controls: ["ROT-03"],
  appliesTo: "repository",
  needs: [
    "environment-secrets",
    "environments",
    "organization-secrets",
    "repository-secrets",
    "workflow-files",
  ],
  parameters: [],
  exempt: ({ facts }) => (facts.archived ? { reason: "archived", with: {} } : null),
  assess: (repository, { snapshot }): UndatedAssessment => {
    if (repository.facts.workflows === null)
      return { outcome: "unknown", reason: "own-workflow-files-not-read", with: {} };
    const { runs, unseen } = runsOf(repository, snapshot);
    const asked = runs.flatMap(askedBy);
    const { missing, doubtful } = open(asked, repository, snapshot);
    if (missing.length > 0) return fail(missing, repository);
    if (doubtful.length > 0)
      return {
        outcome: "unknown",
        reason: "organization-secret-reach-not-read",
        with: { secrets: listed(namesOf(doubtful)) },
      };
    const beyond = unseen.find(({ given }) => given === "own");
    if (beyond) return { outcome: "unknown", ...whyUnseen(beyond) };
    const called = repository.facts.workflows.filter(({ starts }) => starts === "call");
    const unproven = called.flatMap((workflow) => unprovenIn(workflow, repository, snapshot))[0];
    if (unproven) return { outcome: "unknown", ...unproven };
    const none = asked.length === 0 && called.every(({ secrets }) => secrets.length === 0);
    const unnamed = [...runs.map(({ workflow }) => workflow), ...called].some((one) => one.any_secret);
    return {
      outcome: "pass",
      reason: none ? "no-secret-named" : "every-named-secret-exists",
      with: { unnamed },
    };
  },
});

const namesOf = (asked: readonly Pick<AskedSecret, "secret">[]) =>
  [...new Set(asked.map(({ secret }) => secret.toUpperCase()))].sort();

/** Names without a secret behind them, and those where only its reach is not known. */
function open<One extends Omit<AskedSecret, "run">>(
  asked: readonly One[],
  repository: ObservedRepository,
  snapshot: Snapshot,
): { missing: readonly One[]; doubtful: readonly One[] } {
  const stored = storedFor(repository, snapshot);
  const unmet = asked.filter((one) => !stored.sure.some((secret) => answers(secret, one)));
  const doubtful = unmet.filter((one) => stored.doubtful.some((secret) => answers(secret, one)));
  return { missing: unmet.filter((one) => !doubtful.includes(one)), doubtful };
}

function fail(missing: readonly AskedSecret[], { id }: ObservedRepository): UndatedAssessment {
  const secrets = listed(namesOf(missing));
  // A workflow of another repository, or one that is called, is not easily found by its name alone.
  const called = missing.every(({ run }) => run.by !== null) ? missing[0]?.run : undefined;
  const why: Why = called
    ? {
        reason: "called-workflow-names-missing-secret",
        with: { workflow: called.workflow.path, repository: called.home.name, secrets },
      }
    : { reason: "workflow-names-missing-secret", with: { secrets } };
  return {
    outcome: "fail",
    ...why,
    // More workflow files could not make up for a secret that is missing.
    restsOn: {
      sources: ["environment-secrets", "environments", "organization-secrets", "repository-secrets"],
      repositories: [id],
    },
  };
}

/** Why it is not known whether callers pass what a workflow names that only they start; none where all are known to. */
function unprovenIn(workflow: Workflow, home: ObservedRepository, snapshot: Snapshot): readonly Why[] {
  const names = askedOfCallers(workflow);
  if (names.length === 0) return [];
  const callers = callersOf(workflow, home, snapshot);
  const data = { workflow: workflow.path, secrets: listed(names) };
  if (callers.length === 0) return [{ reason: "no-caller-seen", with: data }];
  const short = callers.find((run) => {
    const { missing, doubtful } = open(askedBy(run), run.root, snapshot);
    const unpassed =
      run.given === "own" ? [] : names.filter((name) => run.given !== "own" && !run.given.has(name));
    return missing.length > 0 || doubtful.length > 0 || unpassed.length > 0;
  });
  return short ? [{ reason: "caller-may-lack-secrets", with: { ...data, caller: short.root.name } }] : [];
}
