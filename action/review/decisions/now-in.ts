import { peopleBehind } from "../../../model/identities/people-behind.ts";
import { factsDigest } from "../facts.ts";
import type { LedgerView } from "../view.ts";
import type { Deciding } from "./deciding.ts";

/** Identities as base has them now. */
export const nowIn =
  (view: LedgerView): Deciding["now"] =>
  (uid) => {
    const identity = view.identities.get(uid)?.data;
    return identity === undefined
      ? null
      : {
          active: identity.state === "active",
          facts: factsDigest(identity, view),
          people: peopleBehind(identity),
        };
  };
