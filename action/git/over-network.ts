import { backOff, secondaryWait } from "../github/wait.ts";
import type { Checkout } from "./checkout.ts";
import type { GitResult } from "./git.ts";

/**
 * The program at the other end of a folder or of ssh is git's own: the first setting of remote.<name>.uploadpack that git
 * reads counts, so that no `-c` outranks it, and an option does.
 * https://git-scm.com/docs/git-config#Documentation/git-config.txt-remoteltnamegtuploadpack
 */
export const SENDER = "--upload-pack=git-upload-pack";
export const RECEIVER = "--receive-pack=git-receive-pack";

/** Fetches the refs that are named and touches none of the user's. */
export const FETCH: readonly string[] = [
  "fetch",
  SENDER,
  "--progress",
  "--no-tags",
  "--no-prune",
  "--no-prune-tags",
  "--no-recurse-submodules",
  "--no-write-fetch-head",
  "--refmap=",
];

/** As often as the API is asked again (action/github/ask.ts): after what broke off, and after a limit. */
const REPETITIONS = 3;
const LIMITS = 5;

/**
 * Runs a git command that speaks to the remote, and again after what passes by itself: a limit, an overloaded
 * server, an answer that broke off. The command must do no harm when it is run twice. What `isDecided` of a failed
 * result is final.
 */
export async function overNetwork(
  { git, remote, patience }: Pick<Checkout, "git" | "remote" | "patience">,
  args: readonly string[],
  isDecided: (result: GitResult) => boolean = () => false,
): Promise<GitResult> {
  const done = { repetitions: 0, limits: 0 };
  for (;;) {
    const result = await git(args);
    // What is not HTTP tells no status, and ssh asks again by itself.
    if (result.exitCode === 0 || remote.urls.length === 0 || isDecided(result)) return result;
    const wait = waitAfter(result, done);
    if (wait === null || !(await patience(wait))) return result;
  }
}

/** How long to wait until the command is run again; null when that would change nothing. */
function waitAfter({ http }: GitResult, done: { repetitions: number; limits: number }): number | null {
  const status = http?.status ?? null;
  const isLimit = status === 429 || http?.headers["retry-after"] !== undefined;
  if (http !== null && isLimit)
    return done.limits >= LIMITS ? null : secondaryWait(http.headers, done.limits++);
  const isFinal = status !== null && status >= 300 && status < 500 && status !== 408;
  return isFinal || done.repetitions >= REPETITIONS ? null : backOff(done.repetitions++);
}
