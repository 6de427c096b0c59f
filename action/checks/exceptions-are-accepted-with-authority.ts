import type { Exception } from "../../model/exception.ts";
import type { Governance } from "../../model/governance.ts";
import { defineCheck } from "./check.ts";
import { nothingExcepted, openExceptions } from "./terms/exceptions.ts";
import { quote } from "./terms/quote.ts";
import { type Fault, registerJudgement } from "./terms/register.ts";
import { roleAmong, samePerson } from "./terms/roster.ts";

/** Authority is what the rosters gave on the day of the acceptance; a role that came later heals nothing. */
export const exceptionsAreAcceptedWithAuthority = defineCheck({
  id: "exceptions-are-accepted-with-authority",
  question: "Was every exception accepted by somebody entitled to, who had not asked for it?",
  risk: "A risk that is accepted by whoever runs it, or by nobody in particular, is not accepted.",
  remedy:
    "Have the exception accepted by a holder of a role that countersign.yml names under authority, on a financial path by a second one, too.",
  controls: ["EXC-01"],
  appliesTo: "organization",
  needs: [],
  parameters: [],
  exempt: (_organization, governance) => nothingExcepted(governance),
  assess: (_organization, { governance }) => {
    if (governance.entities.length === 0)
      return { outcome: "unknown", because: "No entity keeps a roster, so nobody's authority can be told." };
    return registerJudgement(
      openExceptions(governance).flatMap((one) => faultsOf(one, governance)),
      "Every open exception was accepted with authority.",
    );
  },
});

function faultsOf(exception: Exception, governance: Governance): Fault[] {
  const { accepted, co_accepted: second, financial_path: path } = exception;
  if (accepted === null) return [];
  const { exception: ordinary, financial_exception: financial } = governance.configuration.authority;
  const fault = (why: string): Fault[] => [{ id: exception.exception, why }];
  const lacking = (by: string, on: string, roles: readonly string[]) =>
    samePerson(by, exception.requested_by)
      ? `was accepted by ${quote(by)}, who had asked for it`
      : roleAmong(roles, by, on, governance) === null
        ? `was accepted by ${quote(by)}, who held no role on ${on} that may do so`
        : null;
  const first = lacking(accepted.by, accepted.at, ordinary);
  if (first !== null) return fault(first);
  if (path.length === 0) return [];
  if (second === null) return fault("is on a financial path, and no second role accepted it");
  if (samePerson(second.by, accepted.by))
    return fault(`is on a financial path, and ${quote(second.by)} alone accepted it`);
  const other = lacking(second.by, second.at, financial);
  return other === null ? [] : fault(other);
}
