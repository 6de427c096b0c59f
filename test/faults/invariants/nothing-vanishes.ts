import { ledgerOf, type Invariant } from "../observation.ts";

/** P4: no file goes, and an identity is retired only if it is gone in truth. */
export const nothingVanishes: Invariant = ({ before, after }, truth) => {
  const gone = [...before.evidence.keys()].filter((path) => !after.evidence.has(path));
  const stateOf = (state: typeof after) =>
    new Map(ledgerOf(state).ledger.identities.map(({ data }) => [data.uid, data.state]));
  const was = stateOf(before);
  const isNow = stateOf(after);
  const truly = stateOf(truth.state);
  const retired = [...was].filter(
    ([uid, state]) => state === "active" && isNow.get(uid) !== "active" && truly.get(uid) === "active",
  );
  return [
    ...gone.map((path) => `${path} is gone.`),
    ...retired.map(([uid]) => `${uid} was retired, and is there.`),
  ];
};
