import { type Exception, expiresOn } from "../../model/exception.ts";
import { addDays, type Day } from "../../model/instant.ts";
import {
  exceptionsHaveNotExpired as words,
  type termClauses,
} from "../../model/reasons/exceptions-have-not-expired.ts";
import type { ReasonIn } from "../../model/reasons/reason.ts";
import { defineCheck } from "./check.ts";
import { nothingExcepted, openExceptions, tierOfException } from "../queries/exceptions.ts";
import { type Fault, registerResult } from "../queries/register.ts";

const LIMIT = "exc.max_days" as const;
type Why = ReasonIn<typeof termClauses>;

/** The last day itself still counts. Each term is measured by itself, from its acceptance or renewal. */
export const exceptionsHaveNotExpired = defineCheck({
  words,
  controls: ["EXC-01"],
  appliesTo: "organization",
  needs: [],
  parameters: ["exc.max_days"],
  exempt: (_organization, governance) => nothingExcepted(governance),
  assess: (_organization, { governance, parameter, today }) =>
    registerResult(
      openExceptions(governance).flatMap((one) =>
        faultsOf(one, parameter(LIMIT, tierOfException(one)), today),
      ),
    ),
});

function faultsOf(exception: Exception, days: number, today: Day): Fault<Why>[] {
  const { exception: id, accepted, renewals } = exception;
  const last = expiresOn(exception);
  if (last !== null && today > last)
    return [{ id, reason: "expired", with: { last }, since: addDays(last, 1) }];
  const long = [accepted, ...renewals].find((term) => term !== null && term.until > addDays(term.at, days));
  if (long === undefined || long === null) return [];
  const { at: from, until } = long;
  const held = { limit: LIMIT, tier: tierOfException(exception), days, from, reached: addDays(from, days) };
  return [{ id, reason: "term-beyond-limit", with: { ...held, until } }];
}
