import { addDays, type Day } from "../../model/instant.ts";
import type { Exception } from "../../model/exception.ts";
import {
  legacySharedExceptionsHaveFiveSafeguards as words,
  SAFEGUARDS,
  type safeguardClauses,
} from "../../model/reasons/legacy-shared-exceptions-have-five-safeguards.ts";
import type { ReasonIn } from "../../model/reasons/reason.ts";
import { defineCheck } from "./check.ts";
import { openExceptions } from "../queries/exceptions.ts";
import { type Fault, registerResult } from "../queries/register.ts";

const legacy = (exceptions: readonly Exception[]) =>
  exceptions.filter(({ type }) => type === "legacy-shared");

type Why = ReasonIn<typeof safeguardClauses>;

export const legacySharedExceptionsHaveFiveSafeguards = defineCheck({
  words,
  controls: ["EXC-01"],
  appliesTo: "organization",
  needs: [],
  parameters: [],
  exempt: (_organization, governance) =>
    legacy(openExceptions(governance)).length === 0 ? { reason: "no-legacy-exception-open", with: {} } : null,
  assess: (_organization, { governance, today }) =>
    registerResult(legacy(openExceptions(governance)).flatMap((one) => faultsOf(one, today))),
});

function faultsOf({ exception: id, safeguards }: Exception, today: Day): Fault<Why>[] {
  if (safeguards === null) return [{ id, reason: "no-safeguard-stated", with: {} }];
  const missing = SAFEGUARDS.filter((one) => safeguards[one] === null);
  if (missing.length > 0) return [{ id, reason: "safeguards-not-stated", with: { missing } }];
  const due = safeguards.retirement?.by;
  return due !== undefined && today > due
    ? [{ id, reason: "retirement-overdue", with: { due }, since: addDays(due, 1) }]
    : [];
}
