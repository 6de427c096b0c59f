import { type Exception, isValidOn } from "../../model/exception.ts";
import { matches } from "../../model/pattern.ts";
import type { ObservedIdentity } from "../../model/snapshot.ts";
import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import {
  exceptedPermissionsHaveNotGrown as words,
  type growthClauses,
} from "../../model/reasons/excepted-permissions-have-not-grown.ts";
import { listed } from "../../model/reasons/names.ts";
import type { ReasonIn } from "../../model/reasons/reason.ts";
import { defineCheck } from "./check.ts";
import type { CheckResult } from "../queries/context.ts";
import { nothingExcepted, openExceptions } from "../queries/exceptions.ts";
import { lookUp } from "../queries/look-up.ts";
import { permissionsOf } from "../identities/ask.ts";
import { growth } from "../queries/permissions.ts";
import { byNumber, type Fault, registerResult } from "../queries/register.ts";
import { selects } from "../queries/selects.ts";

type Why = ReasonIn<typeof growthClauses>;

/** A risk was accepted for what the identity could do that day; who takes more has accepted nothing. */
export const exceptedPermissionsHaveNotGrown = defineCheck({
  words,
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
  assess: (_organization, { governance, snapshot, today }): CheckResult<ReasonsOf<typeof words>> => {
    const covered = openExceptions(governance)
      .filter((one) => isValidOn(one, today))
      .flatMap((exception) => coveredBy(exception, snapshot.identities));
    if (covered.length === 0)
      return { outcome: "not-applicable", reason: "no-permissions-to-compare", with: {} };
    const faults = covered.flatMap(faultOf);
    const unrecorded = covered.flatMap(({ exception: { exception, permissions } }) =>
      permissions === null ? [exception] : [],
    );
    return faults.length === 0 && unrecorded.length > 0
      ? {
          outcome: "unknown",
          reason: "permissions-not-recorded",
          with: { exceptions: listed(byNumber(unrecorded)) },
        }
      : registerResult(faults);
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

function faultOf({ exception: { exception: id, permissions }, identity, actual }: Covered): Fault<Why>[] {
  const more = permissions === null ? [] : growth(actual, permissions);
  return more.length === 0
    ? []
    : [
        {
          id,
          reason: "permissions-beyond-acceptance",
          // Each is named, as each is to be taken away; GitHub has some dozens of them.
          with: { identity: identity.title, permissions: listed(more, more.length) },
        },
      ];
}
