import type { ObservedRepository, Snapshot } from "../../model/snapshot.ts";
import type { Job } from "../../model/repository.ts";
import { behind, behindAny } from "./given.ts";
import { quote } from "../../model/quote.ts";
import { type Run, runsOf, type Unseen } from "./runs.ts";

/** GitHub treats the names of secrets without regard to case and shows them in capitals. */
export const sameSecret = (a: string, b: string): boolean => a.toUpperCase() === b.toUpperCase();

/** How the workflows of a repository use a secret, those included that they call. */
export type Reference =
  | { use: "named"; workflow: string }
  /** No workflow names it, but one can read every secret (`toJSON(secrets)`, a dynamic index). */
  | { use: "any"; workflow: string }
  /** Every secret is handed to a workflow that nobody read. */
  | { use: "unseen"; because: string }
  | { use: "none" }
  /** The workflow files were not read. */
  | { use: "unread" };

/** Whether a job gets a secret of the repository it runs for: by name, or because it can read every one; else null. */
export function use(secret: string, job: Pick<Job, "secrets" | "any_secret">, { given }: Run) {
  const named = job.secrets.map((name) => ({ name, ...behind(name, given) }));
  const all = job.any_secret ? behindAny(given) : null;
  const found = named.find(({ names }) => names.some((one) => sameSecret(one, secret)));
  // What it is called there: an environment's secret of that name would be read in its place.
  if (found) return { named: true, as: found.name };
  if (all?.names.some((one) => sameSecret(one, secret)) === true) return { named: true, as: secret };
  return all?.any === true || named.some(({ any }) => any) ? { named: false, as: secret } : null;
}

/** True when an unread workflow is handed the secret. */
export const hands = (secret: string, { given }: Unseen): boolean => {
  const { names, any } = behindAny(given);
  return any || names.some((one) => sameSecret(one, secret));
};

/** The first reference to a secret in what runs for a repository, by path; a name weighs more than "any". */
export function referenceTo(secret: string, repository: ObservedRepository, snapshot: Snapshot): Reference {
  if (repository.facts.workflows === null) return { use: "unread" };
  const { runs, unseen } = runsOf(repository, snapshot);
  const uses = runs
    .flatMap((run) => run.workflow.jobs.map((job) => ({ run, found: use(secret, job, run) })))
    .sort((a, b) => (order(a.run) < order(b.run) ? -1 : 1));
  const naming = uses.find(({ found }) => found?.named === true);
  if (naming) return { use: "named", workflow: placeOf(naming.run) };
  const any = uses.find(({ found }) => found?.named === false);
  if (any) return { use: "any", workflow: placeOf(any.run) };
  const beyond = unseen.find((one) => hands(secret, one));
  return beyond ? { use: "unseen", because: unseenSentence(beyond) } : { use: "none" };
}

const order = ({ by, home, workflow }: Run) => `${by === null ? 0 : 1} ${workflow.path} ${home.name}`;

/** A workflow and the repository it is in, for a sentence. */
export const placeOf = ({ root, home, workflow, by }: Run): string =>
  `${quote(workflow.path)} in ${quote(home.name)}${by === null ? "" : `, called by ${quote(by)}${home.id === root.id ? "" : ` in ${quote(root.name)}`},`}`;

/** Why it is not known what becomes of secrets that a job hands over. */
export function unseenSentence({ run, job, workflow, why }: Unseen): string {
  const call = `Job ${quote(job)} of ${placeOf(run)} hands secrets to ${quote(workflow)}`;
  return `${call}, ${REASON[why]}`;
}

const REASON: Readonly<Record<Unseen["why"], string>> = {
  elsewhere: "which is another account's and is not read.",
  unread: "which was not read.",
  "other-ref": "and files are read on the default branch only; name that branch, or pass no secret.",
  "too-many": "and calls more workflows than are followed.",
};
