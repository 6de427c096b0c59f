import type { ScanOnce } from "./scan-once.ts";
import { mortal, Stopped, type End } from "./mortal.ts";
import type { Truth } from "./observation.ts";
import { openRun } from "./open-run.ts";
import type { Prepared } from "./prepare.ts";
import { brokenWhenDisturbed, brokenWhenHealed, observe } from "./verdict.ts";

type CommitWith = NonNullable<ScanOnce["commitWith"]>;

const PUBLISHING = [
  "POST /repos/{owner}/{repo}/pulls",
  "POST /repos/{owner}/{repo}/issues/{issue_number}/labels",
  "POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
  "POST /repos/{owner}/{repo}/check-runs",
  "POST /repos/{owner}/{repo}/check-runs",
];

/** The side effects of publishing, in order. */
export const EFFECTS: Readonly<Record<CommitWith, readonly string[]>> = {
  git: ["git fast-import", "git push", ...PUBLISHING],
  api: [
    "git fast-import",
    "POST /repos/{owner}/{repo}/git/trees",
    "POST /repos/{owner}/{repo}/git/commits",
    "PATCH /repos/{owner}/{repo}/git/refs/{ref}",
    ...PUBLISHING,
  ],
};

/** One side effect, and the moment at it when the process stops. */
export interface Crash extends End {
  effect: string;
  commitWith: CommitWith;
}

export const nameOfCrash = ({ effect, when, commitWith }: Crash): string =>
  `committing with ${commitWith}, stopped at ${effect} ${when}`;

/** Both moments of every side effect. */
export const crashesOf = (commitWith: CommitWith): (readonly [Crash, Crash])[] =>
  EFFECTS[commitWith].map((effect, index) => {
    const one = { effect, at: index + 1, commitWith };
    return [
      { ...one, when: "before it takes effect" },
      { ...one, when: "before it is acknowledged" },
    ] as const;
  });

/** The side effects of a scan that is not stopped. */
export async function effectsOf(prepared: Prepared, commitWith: CommitWith): Promise<string[]> {
  const run = await openRun(prepared);
  try {
    const { between, effects } = mortal(null);
    await run.scan({ between, commitWith });
    return effects;
  } finally {
    await run.close();
  }
}

/** Stops a scan there, scans again in the same checkout, and says what is wrong. */
export async function tryCrash(prepared: Prepared, truth: Truth, crash: Crash): Promise<string[]> {
  const { commitWith } = crash;
  const run = await openRun(prepared);
  try {
    const before = await run.state();
    const { between } = mortal(crash);
    const ended = await run.scan({ between, commitWith });
    if (ended.how !== "failed" || !(ended.error instanceof Stopped)) return [`It ended ${ended.how}.`];
    const stopped = await observe(run, before, { how: "refused", sentence: "Stopped." });
    run.heal();
    const healed = await observe(run, stopped.after, await run.scan({ commitWith }));
    return [...brokenWhenDisturbed(stopped, truth), ...brokenWhenHealed(healed, truth)];
  } finally {
    await run.close();
  }
}
