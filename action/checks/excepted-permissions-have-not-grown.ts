import { type Exception, isValidOn } from "../../model/exception.ts";
import { IDENTITY_KINDS, type IdentityKind } from "../../model/identity.ts";
import type { Selector } from "../../model/ownership.ts";
import { matches } from "../../model/pattern.ts";
import type { ObservedIdentity } from "../../model/snapshot.ts";
import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import {
  exceptedPermissionsHaveNotGrown as words,
  type growthClauses,
} from "../../model/reasons/excepted-permissions-have-not-grown.ts";
import { listed } from "../../model/reasons/names.ts";
import type { ReasonIn } from "../../model/reasons/reason.ts";
import { NOT_SHOWN } from "../../model/reasons/permissions-not-shown.ts";
import { defineCheck } from "./check.ts";
import type { CheckResult } from "../queries/context.ts";
import { nothingExcepted, openExceptions } from "../queries/exceptions.ts";
import { lookUp } from "../queries/look-up.ts";
import { isTold, permissionsOf } from "../identities/ask.ts";
import { isOfRepositories, sourcesListing } from "../identities/listed-by.ts";
import { growth } from "../queries/permissions.ts";
import { byNumber, type Fault, registerResult } from "../queries/register.ts";
import { selects } from "../queries/selects.ts";

type Why = ReasonIn<typeof growthClauses>;

const tellsPermissions = (kind: IdentityKind) => isTold(kind, "permissions");
const COMPARED_IN_REPOSITORIES = IDENTITY_KINDS.filter(
  (kind) => tellsPermissions(kind) && isOfRepositories(kind),
);

/** A risk was accepted for what the identity could do that day; who takes more has accepted nothing. */
export const exceptedPermissionsHaveNotGrown = defineCheck({
  words,
  controls: ["EXC-01"],
  appliesTo: "organization",
  needs: sourcesListing(tellsPermissions),
  parameters: [],
  // Only the repositories in which an exception can select an identity whose permissions GitHub tells.
  reach: (_organization, snapshot, governance) => {
    const selectors = openExceptions(governance).map(({ selector }) => selector);
    const compared = selectors.filter((one) => isOfKinds(one, COMPARED_IN_REPOSITORIES));
    return lookUp(snapshot)
      .repositories.filter(({ name }) => compared.some(({ repository }) => matches(repository ?? "*", name)))
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
    if (faults.length === 0 && covered.some(({ actual }) => actual === null))
      return { outcome: "unknown", ...NOT_SHOWN };
    return faults.length === 0 && unrecorded.length > 0
      ? {
          outcome: "unknown",
          reason: "permissions-not-recorded",
          with: { exceptions: listed(byNumber(unrecorded)) },
        }
      : registerResult(faults);
  },
});

/** Whether a selector can select one of these kinds; one that names none by kind or uid selects by other fields. */
function isOfKinds({ kind, uid }: Selector, kinds: readonly string[]): boolean {
  const named = kind ?? uid?.split(":")[1];
  return named === undefined ? kinds.length > 0 : kinds.includes(named);
}

interface Covered {
  exception: Exception;
  identity: ObservedIdentity;
  /** Null where GitHub does not show of this one what it may do. */
  actual: Readonly<Record<string, string>> | null;
}

const coveredBy = (exception: Exception, identities: readonly ObservedIdentity[]): Covered[] =>
  identities
    .filter((identity) => tellsPermissions(identity.kind) && selects(exception.selector, identity))
    .map((identity) => ({ exception, identity, actual: permissionsOf(identity) }));

function faultOf({ exception: { exception: id, permissions }, identity, actual }: Covered): Fault<Why>[] {
  const more = permissions === null || actual === null ? [] : growth(actual, permissions);
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
