import type { Workflow } from "../../model/repository.ts";
import type { ObservedRepository, Snapshot } from "../../model/snapshot.ts";
import { defineEnglishCheck } from "./check.ts";
import type { Judgement } from "../queries/context.ts";
import { answers, type Asked, askedBy, askedOfCallers, storedFor } from "../queries/asked.ts";
import { callersOf } from "../queries/callers.ts";
import { quote, quoteAll } from "../../model/quote.ts";
import { unseenSentence } from "../queries/references.ts";
import { runsOf } from "../queries/runs.ts";

/**
 * A job that writes out its environment can read that environment's secrets; a job that calls a workflow can read none;
 * any other place may stand for any environment, so there a secret of any environment counts. What a workflow reads
 * through a dynamic name, or with all the others at once, is not judged, and a pass says so. Workflows that a job
 * calls are followed, and what they name is asked of the repository that calls; the repository of a workflow that only
 * others start is never at fault for its names.
 * https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows#passing-secrets-to-nested-workflows
 */
export const referencedSecretExists = defineEnglishCheck({
  id: "referenced-secret-exists",
  question: "Does every secret that the repository's workflows name exist where they can read it?",
  risk: "A name without a secret runs with an empty value, or waits for whoever creates one of that name.",
  remedy: "Remove the reference, or store the secret at the level the workflow reads.",
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
  exempt: ({ facts }) => (facts.archived ? "An archived repository runs no workflow." : null),
  assess: (repository, { snapshot }) => {
    if (repository.facts.workflows === null)
      return { outcome: "unknown", because: "The workflow files of the repository were not read." };
    const { runs, unseen } = runsOf(repository, snapshot);
    const asked = runs.flatMap(askedBy);
    const { missing, doubtful } = open(asked, repository, snapshot);
    if (missing.length > 0) return fail(missing, repository);
    if (doubtful.length > 0)
      return {
        outcome: "unknown",
        because: `Whether the organisation's ${quoteAll(namesOf(doubtful))} reaches the repository could not be read.`,
      };
    const beyond = unseen.find(({ given }) => given === "own");
    if (beyond) return { outcome: "unknown", because: unseenSentence(beyond) };
    const called = repository.facts.workflows.filter(({ starts }) => starts === "call");
    const unsettled = called.flatMap((workflow) => unsettledIn(workflow, repository, snapshot))[0];
    if (unsettled !== undefined) return { outcome: "unknown", because: unsettled };
    const what =
      asked.length === 0 && called.every(({ secrets }) => secrets.length === 0)
        ? "No workflow of the repository names a secret"
        : "Every secret that its workflows name exists where they can read it";
    const any = [...runs.map(({ workflow }) => workflow), ...called].some((one) => one.any_secret);
    return { outcome: "pass", because: `${what}${any ? NOT_JUDGED : "."}` };
  },
});

const NOT_JUDGED = "; what they can reach without naming it, by a computed name say, is not judged.";

const namesOf = (asked: readonly Pick<Asked, "secret">[]) =>
  [...new Set(asked.map(({ secret }) => secret.toUpperCase()))].sort();

/** Names without a secret behind them, and those where only its reach is not known. */
function open<One extends Omit<Asked, "run">>(
  asked: readonly One[],
  repository: ObservedRepository,
  snapshot: Snapshot,
): { missing: readonly One[]; doubtful: readonly One[] } {
  const stored = storedFor(repository, snapshot);
  const unmet = asked.filter((one) => !stored.sure.some((secret) => answers(secret, one)));
  const doubtful = unmet.filter((one) => stored.doubtful.some((secret) => answers(secret, one)));
  return { missing: unmet.filter((one) => !doubtful.includes(one)), doubtful };
}

function fail(missing: readonly Asked[], { id }: ObservedRepository): Judgement {
  const names = namesOf(missing);
  const exist = `which ${names.length === 1 ? "exists" : "exist"} at no level they can read.`;
  // A workflow of another repository, or one that is called, is not easily found by its name alone.
  const called = missing.every(({ run }) => run.by !== null) ? missing[0]?.run : undefined;
  const from = called
    ? `Its workflows call ${quote(called.workflow.path)} of ${quote(called.home.name)}, and these`
    : "Its workflows";
  return {
    outcome: "fail",
    because: `${from} name ${quoteAll(names)}, ${exist}`,
    // More workflow files could not make up for a secret that is missing.
    restsOn: {
      sources: ["environment-secrets", "environments", "organization-secrets", "repository-secrets"],
      repositories: [id],
    },
  };
}

/** Why it is not known whether callers pass what a workflow names that only they start; none where all are known to. */
function unsettledIn(workflow: Workflow, home: ObservedRepository, snapshot: Snapshot): readonly string[] {
  const names = askedOfCallers(workflow);
  if (names.length === 0) return [];
  const callers = callersOf(workflow, home, snapshot);
  const what = `${quote(workflow.path)} names ${quoteAll(names)}`;
  if (callers.length === 0) return [`${what}, which those pass that call it; none was seen.`];
  const short = callers.find((run) => {
    const { missing, doubtful } = open(askedBy(run), run.root, snapshot);
    const unpassed =
      run.given === "own" ? [] : names.filter((name) => run.given !== "own" && !run.given.has(name));
    return missing.length > 0 || doubtful.length > 0 || unpassed.length > 0;
  });
  return short
    ? [`${what}, and it is not known whether ${quote(short.root.name)}, which calls it, has them all.`]
    : [];
}
