import { type Exception, isValidOn } from "../../model/exception.ts";
import { matches } from "../../model/pattern.ts";
import type { ObservedIdentity } from "../../model/snapshot.ts";
import { defineEnglishCheck } from "./check.ts";
import { nothingExcepted, openExceptions } from "../queries/exceptions.ts";
import { lookUp } from "../queries/look-up.ts";
import { growth, permissionsOf } from "../queries/permissions.ts";
import { quote, quoteAll } from "../../model/quote.ts";
import { byNumber, type Fault, registerJudgement } from "../queries/register.ts";
import { selects } from "../queries/selects.ts";

/** A risk was accepted for what the identity could do that day; who takes more has accepted nothing. */
export const exceptedPermissionsHaveNotGrown = defineEnglishCheck({
  id: "excepted-permissions-have-not-grown",
  question: "Do excepted identities hold no more than when the risk was accepted?",
  risk: "An exception for little covers much when permissions grow under it.",
  remedy: "Take away what was added, or have the exception accepted anew with its permissions recorded.",
  controls: ["EXC-01"],
  appliesTo: "organization",
  needs: ["deploy-keys", "fine-grained-tokens"],
  parameters: [],
  // Only the repositories in which an exception can select a key.
  reach: (_organization, snapshot, governance) => {
    const selectors = openExceptions(governance).map(({ selector }) => selector);
    const keys = selectors.filter(({ kind, uid }) => (kind ?? kindOf(uid)) === "deploy-key");
    return lookUp(snapshot)
      .repositories.filter(({ name }) => keys.some(({ repository }) => matches(repository ?? "*", name)))
      .map(({ id }) => id);
  },
  exempt: (_organization, governance) => nothingExcepted(governance),
  assess: (_organization, { governance, snapshot, today }) => {
    const covered = openExceptions(governance)
      .filter((one) => isValidOn(one, today))
      .flatMap((exception) => coveredBy(exception, snapshot.identities));
    if (covered.length === 0)
      return {
        outcome: "not-applicable",
        because: "No exception in force covers an identity whose permissions GitHub shows.",
      };
    const faults = covered.flatMap(faultOf);
    const unrecorded = covered.flatMap(({ exception: { exception, permissions } }) =>
      permissions === null ? [exception] : [],
    );
    return faults.length === 0 && unrecorded.length > 0
      ? {
          outcome: "unknown",
          because: `What the identities could do when the risk was accepted is not recorded in ${byNumber(unrecorded).join(", ")}.`,
        }
      : registerJudgement(faults, "No identity under an exception holds more than when it was accepted.");
  },
});

/** The kind that a selector's uid names; a key where it names none and selects by other fields. */
const kindOf = (uid: string | undefined) => (uid === undefined ? "deploy-key" : uid.split(":")[1]);

interface Covered {
  exception: Exception;
  identity: ObservedIdentity;
  actual: Readonly<Record<string, string>>;
}

const coveredBy = (exception: Exception, identities: readonly ObservedIdentity[]): Covered[] =>
  identities.flatMap((identity) => {
    const actual = selects(exception.selector, identity) ? permissionsOf(identity) : null;
    return actual === null ? [] : [{ exception, identity, actual }];
  });

function faultOf({ exception: { exception: id, permissions }, identity, actual }: Covered): Fault[] {
  const more = permissions === null ? [] : growth(actual, permissions);
  return more.length === 0
    ? []
    : [{ id, why: `did not accept ${quoteAll(more, more.length)} of ${quote(identity.title)}` }];
}
