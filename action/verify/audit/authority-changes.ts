import { entityFile } from "../../../model/paths.ts";
import type { LevelReason } from "../../../model/reasons/verify/levels.ts";
import { isValidSignOff, type SignOff } from "../../../model/sign-off.ts";
import { isBelow } from "./ancestry.ts";
import { rostersNamed } from "./citations.ts";
import { signOffsIn } from "./certified.ts";
import type { AuthorityChange, History } from "./history.ts";

/**
 * Sign-offs of a period that rest on a roster which nobody signed off: who could push to base could name whom they
 * liked. What a roster said before there was any evidence is where it begins, and nobody could sign that off.
 */
export function restingOnUnsigned(history: History, isIn: (signed: SignOff) => boolean): LevelReason[] {
  const own = signOffsIn(history).filter(({ data }) => isValidSignOff(data) && isIn(data));
  const resting = own.flatMap(({ data }) => {
    // By any one of several rosters it counts, so that it rests on none of them alone.
    const unsigned = rostersNamed(data).map((entity) => {
      const change = changeBehind(history, data, entity);
      return change === null || isSignedOff(history, change) ? null : change;
    });
    const [change = null] = unsigned;
    return change === null || unsigned.includes(null) ? [] : [change];
  });
  const [first] = resting;
  if (first === undefined) return [];
  const { file, commit } = first;
  return [
    {
      reason: "rosters-not-signed-off",
      with: { resting: resting.length, sign_offs: own.length, file, commit },
    },
  ];
}

/** Changes of who may do what that nobody signed off, the newest first, whether or not a sign-off rests on one. */
export const unsignedChanges = (history: History): AuthorityChange[] =>
  history.authorityChanges.filter(
    (change) => !isBeforeEvidence(history, change) && !isSignedOff(history, change),
  );

/** The change by which the roster came to be that a sign-off was held to; null for one from before any evidence. */
function changeBehind(history: History, { roster }: SignOff, entity: string): AuthorityChange | null {
  const file = entityFile(entity);
  const change = history.authorityChanges.find(
    (one) => one.what === "roster" && one.file === file && isBelow(history, one.commit, roster),
  );
  return change === undefined || isBeforeEvidence(history, change) ? null : change;
}

const isBeforeEvidence = ({ byName }: History, { commit }: AuthorityChange): boolean =>
  (byName.get(commit)?.evidence ?? null) === null;

const isSignedOff = (history: History, { commit, file }: AuthorityChange): boolean =>
  signOffsIn(history).some(
    ({ data }) =>
      data.merge === commit &&
      isValidSignOff(data) &&
      data.covers.what === "controls" &&
      data.covers.files.includes(file),
  );
