import type { CloudLogin } from "../../model/repository.ts";
import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { cloudLoginIsFederated as words } from "../../model/reasons/cloud-login-is-federated.ts";
import type { ObservedRepository } from "../../model/snapshot.ts";
import { defineCheck, type Subjects } from "./check.ts";
import type { CheckResult, Context } from "../queries/context.ts";
import { NO_REACH, reachIds, reachOf, running } from "../queries/reach.ts";
import { hands, locationOf } from "../queries/references.ts";
import { orderOfJob, type RunningJob, reads, runningJobs, startOf } from "../queries/secret-jobs.ts";
import { usesEverywhere, type UsesThere } from "../queries/secret-uses.ts";

type UndatedAssessment = CheckResult<ReasonsOf<typeof words>>;

/**
 * About the secret, because that is what can be taken away. A secret that a sign-in is given beside its key, the name of
 * a role say, passes where the workflow asks for a token to sign in with.
 */
export const cloudLoginIsFederated = defineCheck({
  words,
  controls: ["LPE-02"],
  appliesTo: "actions-secret",
  needs: ["environment-secrets", "environments", "repositories", "workflow-files"],
  suggests: "revoke",
  parameters: [],
  reach: reachIds,
  assess: (secret, { snapshot }): UndatedAssessment => {
    const reached = reachOf(secret, snapshot);
    if (reached === null) return { outcome: "unknown", ...NO_REACH };
    const everywhere = usesEverywhere(running(reached), (one) => loginsIn(secret, one, snapshot));
    const { uses: logins, unread, told } = everywhere;
    const stored = logins.find(({ as }) => as === "key");
    if (stored)
      return {
        outcome: "fail",
        reason: "login-uses-stored-key",
        with: loginOf(stored),
        restsOn: {
          sources: ["environment-secrets", "environments"],
          repositories: [stored.running.run.root.id],
        },
      };
    if (unread) return { outcome: "unknown", ...unread };
    if (!told) return { outcome: "unknown", reason: "logins-not-read", with: {} };
    const open = logins.find(({ as }) => as === "perhaps");
    if (open) return { outcome: "unknown", reason: "login-may-use-it", with: loginOf(open) };
    const beyond = everywhere.beyond();
    if (beyond) return { outcome: "unknown", ...beyond };
    const federated = logins.find(({ as }) => as === "name");
    return federated
      ? { outcome: "pass", reason: "login-is-federated", with: loginOf(federated) }
      : { outcome: "not-applicable", reason: "no-login-uses-it", with: {} };
  },
});

/** A sign-in and what the secret is to it: its key, perhaps its key, or a name. */
interface Login {
  running: RunningJob;
  cloud: CloudLogin["cloud"];
  as: "key" | "perhaps" | "name";
}

function loginsIn(
  secret: Subjects["actions-secret"],
  repository: ObservedRepository,
  snapshot: Context["snapshot"],
): UsesThere<Login> {
  const { jobs, unseen } = runningJobs(repository, snapshot);
  const logins = jobs.flatMap((running) =>
    running.parts.flatMap(({ logins: its }) =>
      (its ?? []).flatMap(({ cloud, keys, names, any_secret }): Login[] => {
        const key = reads(secret, { secrets: keys, any_secret }, running, snapshot);
        if (key !== null) return [{ running, cloud, as: key === "surely" ? "key" : "perhaps" }];
        const { run } = running;
        const asks = run.workflow.id_token === true || startOf(run)?.id_token === true;
        const name =
          keys.length > 0 || !asks
            ? null
            : reads(secret, { secrets: names, any_secret: false }, running, snapshot);
        return name === null ? [] : [{ running, cloud, as: "name" }];
      }),
    ),
  );
  return {
    uses: logins.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)),
    unseen: unseen.filter((one) => hands(secret.title, one)),
    told: jobs.every(({ parts }) => parts.every(({ logins: its }) => its !== null)),
  };
}

const orderOf = ({ running: one, cloud }: Login) => `${orderOfJob(one)}\n${cloud}`;

const loginOf = ({ running: { run, job }, cloud }: Login) => ({
  job: job.job,
  workflow: locationOf(run),
  cloud,
});
