import type { Governance } from "../../model/governance.ts";
import type { EveryCheckReason } from "../../model/reasons/every-check.ts";
import { expiryOf, isFleeting } from "../../model/identities/traits.ts";
import { type Day, dayOf } from "../../model/instant.ts";
import type { Reason } from "../../model/reasons/reason.ts";
import type { IdentityKind } from "../../model/identity.ts";
import type { ObservedIdentity, Snapshot } from "../../model/snapshot.ts";
import type { SourceId } from "../../model/unit.ts";
import { isCapableOf, isSpent, isTold } from "../identities/ask.ts";
import type { AnyCheck, Check, SubjectKind, Subjects } from "../checks/check.ts";
import type { Context, CheckResult } from "../queries/context.ts";

/** Why a question does not arise, and since when where that is known. */
export type Exemption = Reason & { since?: Day };

/** A check put to one subject. */
export interface CheckQuestion {
  readonly check: Pick<AnyCheck, "id" | "controls" | "parameters">;
  exempt: (governance: Governance) => Exemption | null;
  needs: (governance: Governance) => readonly SourceId[];
  reach: (snapshot: Snapshot, governance: Governance) => readonly number[];
  assess: (context: Context) => CheckResult;
}

/** A class, because there are two million of them in a large organisation, and functions of their own take four times the memory. */
class Asked<Kind extends SubjectKind> implements CheckQuestion {
  readonly check: Check<Kind>;
  readonly #subject: Subjects[Kind];
  /** Why no question arises about the subject at all. */
  readonly #exemption: Exemption | null;

  constructor(check: Check<Kind>, subject: Subjects[Kind], exemption: Exemption | null) {
    this.check = check;
    this.#subject = subject;
    this.#exemption = exemption;
  }

  exempt(governance: Governance): Exemption | null {
    return this.#exemption ?? this.check.exempt?.(this.#subject, governance) ?? null;
  }

  needs(governance: Governance): readonly SourceId[] {
    return this.check.needsGiven?.(governance) ?? this.check.needs;
  }

  reach(snapshot: Snapshot, governance: Governance): readonly number[] {
    return this.check.reach?.(this.#subject, snapshot, governance) ?? NOTHING;
  }

  assess(context: Context): CheckResult {
    return this.check.assess(this.#subject, context);
  }
}

const NOTHING: readonly number[] = [];

/** Puts a check to a subject of the kind it applies to. */
export const ask = <Kind extends SubjectKind>(
  check: Check<Kind>,
  subject: Subjects[Kind],
  exemption: Exemption | null = null,
): CheckQuestion => new Asked(check, subject, exemption);

/**
 * Puts a check to an identity; null when it asks about something else. No question arises about a credential that
 * can no longer be used, whatever a check asks.
 */
export const askIdentity = (
  check: AnyCheck,
  identity: ObservedIdentity,
  exemption = exemptionOf(identity),
): CheckQuestion | null => put(check, identity, exemption);

/** Why no question at all arises about an identity; null where some do. */
export const exemptionOf = (identity: ObservedIdentity): Exemption | null =>
  isSpent(identity) ? spent(identity) : null;

/** {@link askIdentity} for one that only the ledger knows: a token that had expired may have been made anew meanwhile. */
export const askUnseenIdentity = (check: AnyCheck, identity: ObservedIdentity): CheckQuestion | null =>
  put(check, identity, null);

function put(check: AnyCheck, identity: ObservedIdentity, exemption: Exemption | null): CheckQuestion | null {
  if (!asksAbout(check, identity.kind)) return null;
  switch (check.appliesTo) {
    case "identity":
      return ask(check, identity, exemption ?? (isFleeting(identity) ? FLEETING : null));
    case "repository":
    case "organization":
      return null;
    default:
      return ask<IdentityKind>(check, identity, exemption);
  }
}

/** Whether a check is put to a kind of identity at all. */
function asksAbout({ appliesTo, has, duty }: AnyCheck, kind: IdentityKind): boolean {
  if (appliesTo !== "identity" && appliesTo !== kind) return false;
  return (has === undefined || isTold(kind, has)) && (duty === undefined || isCapableOf(kind, duty));
}

/** Those of some checks that are put to a kind, found once: most ask about something else. */
const byKind = new WeakMap<readonly AnyCheck[], Map<IdentityKind, readonly AnyCheck[]>>();

/** The checks that are put to a kind of identity. */
export function checksOn(kind: IdentityKind, checks: readonly AnyCheck[]): readonly AnyCheck[] {
  let known = byKind.get(checks);
  if (known === undefined) byKind.set(checks, (known = new Map<IdentityKind, readonly AnyCheck[]>()));
  let own = known.get(kind);
  if (own === undefined) known.set(kind, (own = checks.filter((check) => asksAbout(check, kind))));
  return own;
}

const FLEETING: EveryCheckReason = { reason: "runs-one-job", with: {} };
const SPENT: EveryCheckReason = { reason: "token-has-expired", with: {} };

/** It does not arise from the day of its expiry on, which GitHub names. */
function spent(identity: ObservedIdentity): Exemption {
  const expiry = expiryOf(identity);
  return expiry === null ? SPENT : { ...SPENT, since: dayOf(expiry) };
}
