import type { Exception } from "../../model/exception.ts";
import type { Governance } from "../../model/governance.ts";
import {
  exceptionsAreRenewedWithinLimits as words,
  type renewalClauses,
} from "../../model/reasons/exceptions-are-renewed-within-limits.ts";
import type { ReasonIn } from "../../model/reasons/reason.ts";
import { defineCheck } from "./check.ts";
import { lackOfRenewal } from "../queries/authority.ts";
import { nothingExcepted, openExceptions, tierOfException } from "../queries/exceptions.ts";
import { type Fault, registerResult } from "../queries/register.ts";

type Why = ReasonIn<typeof renewalClauses>;

/** A renewal is an acceptance: it asks for the same authority, and it comes before the last day is over. */
export const exceptionsAreRenewedWithinLimits = defineCheck({
  words,
  controls: ["EXC-01"],
  appliesTo: "organization",
  needs: [],
  parameters: ["exc.max_renewals"],
  exempt: (_organization, governance) => nothingExcepted(governance),
  assess: (_organization, { governance, parameter }) => {
    const open = openExceptions(governance);
    if (governance.entities.length === 0 && open.some(({ renewals }) => renewals.length > 0))
      return { outcome: "unknown", reason: "no-roster-kept", with: {} };
    return registerResult(
      open.flatMap((one) => faultsOf(one, parameter("exc.max_renewals", tierOfException(one)), governance)),
    );
  },
});

function faultsOf(exception: Exception, allowed: number, governance: Governance): Fault<Why>[] {
  const { exception: id, accepted, renewals } = exception;
  if (renewals.length > allowed)
    return [{ id, reason: "renewed-too-often", with: { renewed: renewals.length, allowed } }];
  return renewals.flatMap((renewal, nth): Fault<Why>[] => {
    const { at: renewed } = renewal;
    const expired = renewals[nth - 1]?.until ?? accepted?.until;
    if (expired !== undefined && renewed > expired)
      return [{ id, reason: "renewed-after-expiry", with: { renewed, expired } }];
    const lack = lackOfRenewal(exception, renewal, governance);
    return lack === null ? [] : [{ id, ...lack }];
  });
}
