import { count } from "../../model/count.ts";
import { type Exception, expiresOn } from "../../model/exception.ts";
import { addDays, type Day } from "../../model/instant.ts";
import { defineEnglishCheck } from "./check.ts";
import { nothingExcepted, openExceptions, tierOf } from "../queries/exceptions.ts";
import { type Fault, registerJudgement } from "../queries/register.ts";

/** The last day itself still counts. Each term is measured by itself, from its acceptance or renewal. */
export const exceptionsHaveNotExpired = defineEnglishCheck({
  id: "exceptions-have-not-expired",
  question: "Does every exception run for a limited time that is not over?",
  risk: "A risk that was tolerated for a time is tolerated for good when nobody ends it.",
  remedy: "Cure what was excepted and close the exception, or have it renewed within the limit.",
  controls: ["EXC-01"],
  appliesTo: "organization",
  needs: [],
  parameters: ["exc.max_days"],
  exempt: (_organization, governance) => nothingExcepted(governance),
  assess: (_organization, { governance, parameter, today }) =>
    registerJudgement(
      openExceptions(governance).flatMap((one) =>
        faultsOf(one, parameter("exc.max_days", tierOf(one)), today),
      ),
      "No open exception has expired or runs longer than the limit.",
    ),
});

function faultsOf(exception: Exception, days: number, today: Day): Fault[] {
  const { exception: id, accepted, renewals } = exception;
  const last = expiresOn(exception);
  if (last !== null && today > last) return [{ id, why: `expired on ${last}`, since: addDays(last, 1) }];
  const long = [accepted, ...renewals].find((term) => term !== null && term.until > addDays(term.at, days));
  return long === undefined || long === null
    ? []
    : [{ id, why: `runs from ${long.at} until ${long.until}, and ${count(days, "day")} are the limit` }];
}
