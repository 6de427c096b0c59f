import type { Governance } from "../../model/governance.ts";
import { LookBack } from "../../model/look-back.ts";
import { EVIDENCE_FOLDER } from "../../model/paths.ts";
import type { SignOffFault } from "../../model/reasons/sign-off-faults.ts";
import { bothSides } from "./both-sides.ts";
import { peopleOf } from "./evidence.ts";
import type { Barred, ChangedFile, PullFacts } from "./facts.ts";
import { unreadable } from "./of-file.ts";
import { isBarred, someoneNamed, type Someone } from "./rostered.ts";
import { peopleBehindLine } from "./scoped.ts";
import { writersOf } from "./writers.ts";

type Pull = Pick<PullFacts, "author" | "lastPusher" | "lookedBackOn">;

/**
 * Whom the access concerns that a look-back is about: who owns, keeps or made it, and who decided on it in the review.
 * None of them approves the pull request that brings it, and where one of them looked or wrote it, nobody does.
 */
export function concernedBy(
  file: ChangedFile,
  { entities }: Pick<Governance, "entities">,
  pull: Pull,
): { barred: readonly Barred[]; faults: readonly SignOffFault[] } {
  const { before, after } = bothSides(LookBack, file);
  const lost = unreadable(file, after);
  if (lost.length > 0) return { barred: [], faults: lost };
  if (pull.lookedBackOn === null)
    return { barred: [], faults: [{ reason: "not-readable", with: { file: EVIDENCE_FOLDER } }] };
  const sides = [before, after].filter((one) => one !== null);
  const of = sides.map((side) => ({ side, parties: partiesTo(side, pull.lookedBackOn) }));
  const barred = of.flatMap(({ parties }) => parties ?? []);
  const among = (person: Someone) => barred.find((one) => isBarred(one, person));
  const id = (after ?? before)?.look_back ?? file.path;
  const unknown = of.filter(({ side, parties }) => side === after && parties === null);
  const looker = after === null ? undefined : among(someoneNamed(after.looked_back_by, entities));
  const wrote = writersOf(pull, entities).flatMap(({ login, person }) => {
    const party = among(person);
    return party === undefined ? [] : [{ login, party }];
  });
  return {
    barred,
    faults: [
      ...unknown.map(({ side: { period, identity: subject } }): SignOffFault => ({
        reason: "looks-back-on-no-line",
        with: { id, period, subject },
      })),
      ...(after === null || looker === undefined
        ? []
        : [fault("looked-back-by-a-party", { id, by: after.looked_back_by, party: looker })]),
      ...wrote.map(({ login: by, party }) => fault("written-by-a-party", { id, by, party })),
    ],
  };
}

/** Null where base has no line of a review that it could be about. */
function partiesTo(
  { period, entity, regime, identity: uid }: LookBack,
  on: Pull["lookedBackOn"],
): Barred[] | null {
  const lines = (on?.reviews ?? [])
    .filter((one) => one.period === period && one.entity === entity && one.regime === regime)
    .flatMap((review) => review.lines.filter((line) => line.uid === uid));
  if (lines.length === 0) return null;
  const identities = (on?.identities ?? []).filter((identity) => identity.uid === uid);
  return [...identities.flatMap(peopleOf), ...lines.flatMap(peopleBehindLine)];
}

/** How somebody is concerned, of all that bars people; who is bound by a document is no party to the access. */
const asParty = (as: Barred["as"]): "owner" | "creator" | "decided" =>
  as === "creator" || as === "decided" ? as : "owner";

const fault = (
  reason: "looked-back-by-a-party" | "written-by-a-party",
  { id, by, party: { as, subject } }: { id: string; by: string; party: Barred },
): SignOffFault => ({ reason, with: { id, by, as: asParty(as), subject } });
