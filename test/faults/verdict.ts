import { git } from "./git.ts";
import { convergence } from "./invariants/convergence.ts";
import { credentialStaysHome } from "./invariants/credential-stays-home.ts";
import { ending } from "./invariants/ending.ts";
import { noFalseClean } from "./invariants/no-false-clean.ts";
import { nothingVanishes } from "./invariants/nothing-vanishes.ts";
import { onePullRequest } from "./invariants/one-pull-request.ts";
import { wholeCommit } from "./invariants/whole-commit.ts";
import type { Invariant, Observation, Truth } from "./observation.ts";
import type { Ended, Run } from "./open-run.ts";
import { EVIDENCE_BRANCH, type RemoteState } from "./remote-state.ts";

const ALWAYS: readonly Invariant[] = [
  ending,
  credentialStaysHome,
  onePullRequest,
  wholeCommit,
  noFalseClean,
  nothingVanishes,
];

const isAbout = (path: string) =>
  /^\/api\/v3\/(?:orgs|repos|repositories)\//.test(path) && !/\/governance(?:\/pulls|$)/.test(path);

/**
 * What sign-offs ask: of a merge, and whether their check run is there. Unanswered, a sign-off waits or says so, and the
 * scan has seen all the same. Moves of base are asked for the origin of evidence only where base was set back, which no
 * case of the sweep does.
 */
export const isAboutSignOffs = (path: string) =>
  /\/governance\/(?:rulesets\/rule-suites|activity\?ref=refs%2Fheads%2Fmain|commits\/\w+\/check-runs)/.test(
    path,
  );

/** Questions on where evidence came from: which commits they are about depends on what is there. */
export const isAboutOrigin = (path: string) =>
  /\/governance\/(?:commits|activity)/.test(path) && !isAboutSignOffs(path);

/** Which requests of a run were spoiled: by position from 1, and as `GET /path`. */
export type Spoilt = (position: number, request: string) => boolean;

/** GET paths about the organisation that the server answered, those at the given positions left out. */
export const answeredIn = (run: Run, spoilt: Spoilt): Set<string> =>
  new Set(
    run.github.requests
      .filter(({ method, path, status }, at) => {
        return (
          method === "GET" &&
          isAbout(path) &&
          (status === 200 || status === 304) &&
          !spoilt(at + 1, `${method} ${path}`)
        );
      })
      // A list that was read in smaller pages was read.
      .map(({ path }) => path.replace(/([?&])per_page=\d+/, "$1per_page=100")),
  );

/** GET paths about where evidence came from that this run asked and was never answered. */
function unprovenIn(run: Run, spoilt: Spoilt): Set<string> {
  const asked = run.github.requests.filter(({ method, path }) => method === "GET" && isAboutOrigin(path));
  const answered = answeredIn(run, spoilt);
  return new Set(asked.map(({ path }) => path).filter((path) => !answered.has(path)));
}

async function grew(run: Run, before: RemoteState, after: RemoteState): Promise<boolean> {
  const was = before.branches.get(EVIDENCE_BRANCH);
  const is = after.branches.get(EVIDENCE_BRANCH);
  if (was === undefined || was === is) return true;
  if (is === undefined) return false;
  return git(run.bare, ["merge-base", "--is-ancestor", was, is]).then(
    () => true,
    () => false,
  );
}

/** What a run left, ready to be evaluated. */
export async function observe(
  run: Run,
  before: RemoteState,
  ended: Ended,
  spoilt: Spoilt = () => false,
): Promise<Observation> {
  const after = await run.state();
  const { reached } = run.elsewhere;
  return {
    before,
    after,
    ended,
    answered: answeredIn(run, spoilt),
    unproven: unprovenIn(run, spoilt),
    reached: [...reached],
    grew: await grew(run, before, after),
  };
}

/** Everything wrong with a run that was disturbed. */
export const brokenWhenDisturbed = (observation: Observation, truth: Truth): string[] =>
  ALWAYS.flatMap((isBroken) => isBroken(observation, truth));

/** Everything wrong with the undisturbed run after it. */
export const brokenWhenHealed = (observation: Observation, truth: Truth): string[] =>
  [...ALWAYS, convergence].flatMap((isBroken) => isBroken(observation, truth));
