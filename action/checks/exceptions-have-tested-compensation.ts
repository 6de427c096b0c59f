import type { Exception } from "../../model/exception.ts";
import type { Day } from "../../model/instant.ts";
import {
  exceptionsHaveTestedCompensation as words,
  type compensationClauses,
} from "../../model/reasons/exceptions-have-tested-compensation.ts";
import type { ReasonIn } from "../../model/reasons/reason.ts";
import { defineCheck } from "./check.ts";
import { nothingExcepted, openExceptions } from "../queries/exceptions.ts";
import { type Fault, registerResult } from "../queries/register.ts";
import { samePerson } from "../../model/roster.ts";

type Why = ReasonIn<typeof compensationClauses>;

export const exceptionsHaveTestedCompensation = defineCheck({
  words,
  controls: ["EXC-01"],
  appliesTo: "organization",
  needs: [],
  parameters: [],
  exempt: (_organization, governance) => nothingExcepted(governance),
  assess: (_organization, { governance, today }) =>
    registerResult(openExceptions(governance).flatMap((one) => faultsOf(one, today))),
});

function faultsOf({ exception: id, compensating, requested_by: asked }: Exception, today: Day): Fault<Why>[] {
  if (compensating.length === 0) return [{ id, reason: "no-compensating-control", with: {} }];
  return compensating.flatMap(({ control, evidence, tested_by: by, tested_on: tested }): Fault<Why>[] => {
    if (evidence === null) return [{ id, reason: "no-evidence", with: { control } }];
    if (by === null || tested === null) return [{ id, reason: "not-tested", with: { control } }];
    if (tested > today) return [{ id, reason: "test-yet-to-come", with: { control, tested } }];
    return samePerson(by, asked) ? [{ id, reason: "tested-by-requester", with: { control, by } }] : [];
  });
}
