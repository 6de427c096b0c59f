import { isComputed, type Workflow } from "../../model/repository.ts";
import type {
  ObservedIdentity,
  ObservedIdentityOf,
  ObservedRepository,
  Snapshot,
} from "../../model/snapshot.ts";
import { environmentIn } from "./inputs.ts";
import { lookUp } from "./look-up.ts";
import { reaches } from "./reach.ts";
import { sameSecret } from "./references.ts";
import type { Run } from "./runs.ts";

/** A name that a job asks its repository for, and where it may be stored for that job to read it. */
export interface AskedSecret {
  secret: string;
  /** An environment's name; `any` where it may be any; `none` for a job that calls a workflow, which has none. */
  environment: { of: "any" } | { of: "none" } | { of: "one"; name: string };
  run: Run;
}
type Secret = ObservedIdentityOf<"actions-secret">;

/**
 * The names a run asks its repository for. Where it was given some by name, those stand in the call; where it was given
 * all, those that it declares as optional may be missing.
 */
export function askedBy(run: Run): AskedSecret[] {
  if (run.given !== "own") return [];
  return run.workflow.jobs.flatMap((job) => {
    const { secrets, calls } = job;
    const environment = environmentIn(job, run.inputs);
    return secrets
      .filter((secret) => run.by === null || !run.workflow.optional.includes(secret))
      .map((secret) => ({
        secret,
        environment:
          calls !== null
            ? { of: "none" as const }
            : environment === null || isComputed(environment)
              ? { of: "any" as const }
              : { of: "one" as const, name: environment },
        run,
      }));
  });
}

/** Names that a workflow asks whoever calls it for, and that it cannot do without. */
export const askedOfCallers = ({ secrets, optional }: Workflow): readonly string[] =>
  secrets.filter((secret) => !optional.includes(secret));

/** Secrets the workflows of a repository can read, and those of which that is not known. */
export function storedFor(
  repository: ObservedRepository,
  snapshot: Snapshot,
): { sure: readonly Secret[]; doubtful: readonly Secret[] } {
  const { identitiesOf, own } = lookUp(snapshot);
  const shared = own
    .filter(isSecret)
    .map((secret) => ({ secret, reached: reaches(secret, repository, snapshot) }));
  return {
    sure: [
      ...identitiesOf(repository.id).filter(isSecret),
      ...shared.filter(({ reached }) => reached === true).map(({ secret }) => secret),
    ],
    doubtful: shared.filter(({ reached }) => reached === null).map(({ secret }) => secret),
  };
}

const isSecret = (identity: ObservedIdentity) => identity.kind === "actions-secret";

/** True when the secret is what a job asks for. */
export function answers(
  { title, facts }: Secret,
  { secret, environment }: Omit<AskedSecret, "run">,
): boolean {
  if (!sameSecret(title, secret)) return false;
  if (facts.level !== "environment") return true;
  switch (environment.of) {
    case "any":
      return true;
    // An environment's secret cannot be passed on: a job that calls a workflow has no environment.
    case "none":
      return false;
    case "one":
      // GitHub treats the names of environments without regard to case.
      return facts.environment?.toLowerCase() === environment.name.toLowerCase();
    default:
      return environment satisfies never;
  }
}
