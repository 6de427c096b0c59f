import { count } from "../../model/count.ts";
import type { Exception } from "../../model/exception.ts";
import type { Governance } from "../../model/governance.ts";
import { defineEnglishCheck } from "./check.ts";
import { authorityReasons } from "../../model/reasons/authority.ts";
import { printReason } from "../../model/reasons/print.ts";
import { lackOfRenewal } from "../queries/authority.ts";
import { nothingExcepted, openExceptions, tierOf } from "../queries/exceptions.ts";
import { type Fault, registerJudgement } from "../queries/register.ts";

/** A renewal is an acceptance: it asks for the same authority, and it comes before the last day is over. */
export const exceptionsAreRenewedWithinLimits = defineEnglishCheck({
  id: "exceptions-are-renewed-within-limits",
  question: "Was no exception renewed too often, too late or by somebody not entitled to?",
  risk: "An exception that is renewed again and again is a rule that nobody approved.",
  remedy:
    "Cure what was excepted, or have a person with authority accept a new exception with its own reason.",
  controls: ["EXC-01"],
  appliesTo: "organization",
  needs: [],
  parameters: ["exc.max_renewals"],
  exempt: (_organization, governance) => nothingExcepted(governance),
  assess: (_organization, { governance, parameter }) => {
    const open = openExceptions(governance);
    if (governance.entities.length === 0 && open.some(({ renewals }) => renewals.length > 0))
      return { outcome: "unknown", because: "No entity keeps a roster, so nobody's authority can be told." };
    return registerJudgement(
      open.flatMap((one) => faultsOf(one, parameter("exc.max_renewals", tierOf(one)), governance)),
      "No open exception was renewed too often, too late or without authority.",
    );
  },
});

function faultsOf(exception: Exception, times: number, governance: Governance): Fault[] {
  const { exception: id, accepted, renewals } = exception;
  if (renewals.length > times)
    return [{ id, why: `was renewed ${count(renewals.length, "time")}, and ${times} is the limit` }];
  return renewals.flatMap((renewal, nth): Fault[] => {
    const { at } = renewal;
    const before = renewals[nth - 1]?.until ?? accepted?.until;
    if (before !== undefined && at > before)
      return [{ id, why: `was renewed on ${at}, after it had expired on ${before}` }];
    const why = lackOfRenewal(exception, renewal, governance);
    return why === null ? [] : [{ id, why: printReason(why, authorityReasons).en }];
  });
}
