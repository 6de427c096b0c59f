import type { Exception } from "../../model/exception.ts";
import type { Day } from "../../model/instant.ts";
import { defineEnglishCheck } from "./check.ts";
import { nothingExcepted, openExceptions } from "../queries/exceptions.ts";
import { quote } from "../../model/quote.ts";
import { type Fault, registerJudgement } from "../queries/register.ts";
import { samePerson } from "../../model/roster.ts";

export const exceptionsHaveTestedCompensation = defineEnglishCheck({
  id: "exceptions-have-tested-compensation",
  question: "Does every exception name a compensating control with evidence, tested by somebody else?",
  risk: "A control that stands in and was never seen to work leaves the risk as it was.",
  remedy: "Name a compensating control with its evidence and have somebody other than the requester test it.",
  controls: ["EXC-01"],
  appliesTo: "organization",
  needs: [],
  parameters: [],
  exempt: (_organization, governance) => nothingExcepted(governance),
  assess: (_organization, { governance, today }) =>
    registerJudgement(
      openExceptions(governance).flatMap((one) => faultsOf(one, today)),
      "Every open exception is compensated by controls that were tested.",
    ),
});

function faultsOf({ exception: id, compensating, requested_by: asked }: Exception, today: Day): Fault[] {
  if (compensating.length === 0) return [{ id, why: "names no compensating control" }];
  return compensating.flatMap(({ control, evidence, tested_by: by, tested_on: on }): Fault[] => {
    const which = `its compensating control ${quote(control)}`;
    if (evidence === null) return [{ id, why: `has no evidence of ${which}` }];
    if (by === null || on === null) return [{ id, why: `has no test of ${which}` }];
    if (on > today) return [{ id, why: `dates the test of ${which} ${on}, which is yet to come` }];
    return samePerson(by, asked)
      ? [{ id, why: `had ${which} tested by ${quote(by)}, who had asked for the exception` }]
      : [];
  });
}
