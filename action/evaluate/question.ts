import type { Governance } from "../../model/governance.ts";
import type { EveryCheckReason } from "../../model/reasons/every-check.ts";
import { expiryOf } from "../../model/identities/traits.ts";
import { type Day, dayOf } from "../../model/instant.ts";
import type { Reason } from "../../model/reasons/reason.ts";
import type { IdentityKind } from "../../model/identity.ts";
import type { ObservedIdentity, Snapshot } from "../../model/snapshot.ts";
import { isCapableOf, isSpent, isTold } from "../identities/ask.ts";
import type { AnyCheck, Check, SubjectKind, Subjects } from "../checks/check.ts";
import type { Context, CheckResult } from "../queries/context.ts";

/** Why a question does not arise, and since when where that is known. */
export type Exemption = Reason & { since?: Day };

/** A check put to one subject. */
export interface Question {
  check: Pick<AnyCheck, "id" | "controls" | "needs" | "parameters">;
  exempt: (governance: Governance) => Exemption | null;
  reach: (snapshot: Snapshot, governance: Governance) => readonly number[];
  assess: (context: Context) => CheckResult;
}

/** Puts a check to a subject of the kind it applies to. */
export const ask = <Kind extends SubjectKind>(check: Check<Kind>, subject: Subjects[Kind]): Question => ({
  check,
  exempt: (governance) => check.exempt?.(subject, governance) ?? null,
  reach: (snapshot, governance) => check.reach?.(subject, snapshot, governance) ?? [],
  assess: (context) => check.assess(subject, context),
});

/**
 * Puts a check to an identity; null when it asks about something else. No question arises about a credential that
 * can no longer be used, whatever a check asks.
 */
export function askIdentity(check: AnyCheck, identity: ObservedIdentity): Question | null {
  const question = askUnseenIdentity(check, identity);
  return question === null || !isSpent(identity) ? question : { ...question, exempt: () => spent(identity) };
}

/** {@link askIdentity} for one that only the ledger knows: a token that had expired may have been made anew meanwhile. */
export function askUnseenIdentity(check: AnyCheck, identity: ObservedIdentity): Question | null {
  if (check.has !== undefined && !isTold(identity.kind, check.has)) return null;
  if (check.duty !== undefined && !isCapableOf(identity.kind, check.duty)) return null;
  switch (check.appliesTo) {
    case "identity":
      return ask(check, identity);
    case "repository":
    case "organization":
      return null;
    default:
      return check.appliesTo === identity.kind ? ask<IdentityKind>(check, identity) : null;
  }
}

const SPENT: EveryCheckReason = { reason: "token-has-expired", with: {} };

/** It does not arise from the day of its expiry on, which GitHub names. */
function spent(identity: ObservedIdentity): Exemption {
  const expiry = expiryOf(identity);
  return expiry === null ? SPENT : { ...SPENT, since: dayOf(expiry) };
}
