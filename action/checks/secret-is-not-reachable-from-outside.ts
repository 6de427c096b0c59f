import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { secretIsNotReachableFromOutside as words } from "../../model/reasons/secret-is-not-reachable-from-outside.ts";
import type { ObservedRepository } from "../../model/snapshot.ts";
import { defineCheck, type Subjects } from "./check.ts";
import type { CheckResult, Context } from "../queries/context.ts";
import { NO_REACH, reachIds, reachOf, running } from "../queries/reach.ts";
import { hands, locationOf } from "../queries/references.ts";
import { orderOfJob, type RunningJob, reads, runningJobs, startOf } from "../queries/secret-jobs.ts";
import { usesEverywhere, type UsesThere } from "../queries/secret-uses.ts";

type Secret = Subjects["actions-secret"];
type UndatedAssessment = CheckResult<ReasonsOf<typeof words>>;

/**
 * A secret that a job gets, which somebody without write access started and which runs what that person wrote, is that
 * person's. A job that takes the base branch alone passes: what it runs was merged. Whether GitHub hands secrets to pull
 * requests from forks is a setting, and no matter of this check.
 * https://docs.github.com/en/actions/reference/security/secure-use#mitigating-the-risks-of-untrusted-code-checkout
 */
export const secretIsNotReachableFromOutside = defineCheck({
  words,
  controls: ["LPE-01"],
  appliesTo: "actions-secret",
  needs: ["environment-secrets", "environments", "repositories", "workflow-files"],
  suggests: "modify",
  parameters: [],
  reach: reachIds,
  assess: (secret, { snapshot }): UndatedAssessment => {
    const reached = reachOf(secret, snapshot);
    if (reached === null) return { outcome: "unknown", ...NO_REACH };
    const everywhere = usesEverywhere(running(reached), (one) => startsIn(secret, one, snapshot));
    const { uses: outside, unread, told } = everywhere;
    const open = outside.find(({ code, read }) => read === "surely" && (code === "head" || code === "text"));
    if (open)
      return {
        outcome: "fail",
        reason: open.code === "head" ? "job-runs-outside-code" : "job-runs-outside-text",
        with: jobOf(open),
        restsOn: {
          sources: ["environment-secrets", "environments"],
          repositories: [open.started.run.root.id],
        },
      };
    if (unread) return { outcome: "unknown", ...unread };
    if (!told) return { outcome: "unknown", reason: "starts-not-read", with: {} };
    const doubtful = outside.find(({ code }) => code !== null);
    if (doubtful) return { outcome: "unknown", reason: "job-may-run-outside-code", with: jobOf(doubtful) };
    const beside = outside.find((one) => one.beside);
    if (beside) return { outcome: "unknown", reason: "outside-code-runs-beside", with: jobOf(beside) };
    const beyond = everywhere.beyond();
    if (beyond) return { outcome: "unknown", ...beyond };
    const held = outside[0];
    return held
      ? { outcome: "pass", reason: "base-code-alone", with: jobOf(held) }
      : { outcome: "pass", reason: "nobody-outside-starts-it", with: {} };
  },
});

/** A job that somebody outside can start and that gets the secret. */
interface Started {
  started: RunningJob;
  read: "surely" | "perhaps";
  code: RunningJob["job"]["outside_code"];
  event: string;
  /** True when another job of the same run runs what somebody outside wrote. */
  beside: boolean;
}

/** The jobs of a repository that get the secret from outside; `told` is false where that was not read. */
function startsIn(
  secret: Secret,
  repository: ObservedRepository,
  snapshot: Context["snapshot"],
): UsesThere<Started> {
  const { jobs, unseen } = runningJobs(repository, snapshot);
  const eventOf = ({ run }: Pick<RunningJob, "run">) => startOf(run)?.outside?.[0] ?? null;
  const all = jobs.flatMap((one): (Started & { home: string })[] => {
    const event = eventOf(one);
    if (event === null) return [];
    const found = one.parts.map((part) => reads(secret, part, one, snapshot));
    const read = found.includes("surely") ? "surely" : found.includes("perhaps") ? "perhaps" : null;
    if (read === null) return [];
    const beside = jobs.some(
      (other) => startOf(other.run) === startOf(one.run) && other.job.outside_code !== null,
    );
    return [{ started: one, read, code: one.job.outside_code, event, beside, home: orderOfJob(one) }];
  });
  return {
    uses: all.sort((a, b) => (a.read === b.read ? (a.home < b.home ? -1 : 1) : a.read === "surely" ? -1 : 1)),
    unseen: unseen.filter((one) => eventOf(one) !== null && hands(secret.title, one)),
    told: jobs.every(({ run }) => startOf(run)?.outside !== null),
  };
}

const jobOf = ({ started: { run, job }, event }: Started) => ({
  job: job.job,
  workflow: locationOf(run),
  event,
});
