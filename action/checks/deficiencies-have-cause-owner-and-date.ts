import { addBusinessDays } from "../../model/business-days.ts";
import type { Deficiency } from "../../model/deficiency.ts";
import { addDays, type Day } from "../../model/instant.ts";
import {
  deficienciesHaveCauseOwnerAndDate as words,
  REQUIRED,
  type statementClauses,
} from "../../model/reasons/deficiencies-have-cause-owner-and-date.ts";
import type { ReasonIn } from "../../model/reasons/reason.ts";
import { defineCheck } from "./check.ts";
import { nothingDeficient, openDeficiencies } from "../queries/deficiencies.ts";
import { type Fault, registerResult } from "../queries/register.ts";

/** Business days a proposal may wait for the person who names what the action cannot know. */
const PROPOSED_DAYS = 5;

export const deficienciesHaveCauseOwnerAndDate = defineCheck({
  words,
  controls: ["DEF-01"],
  appliesTo: "organization",
  needs: [],
  parameters: [],
  exempt: (_organization, governance) => nothingDeficient(governance),
  assess: (_organization, { governance, today }) => {
    const { holidays } = governance.configuration.calendar;
    return registerResult(openDeficiencies(governance).flatMap((one) => faultsOf(one, holidays, today)));
  },
});

function faultsOf(
  deficiency: Deficiency,
  holidays: readonly Day[],
  today: Day,
): Fault<ReasonIn<typeof statementClauses>>[] {
  const {
    deficiency: id,
    state,
    root_cause: cause,
    owner,
    due,
    found_on: found,
    proposed_on: proposed,
  } = deficiency;
  const stated = { cause, owner, "due-date": due };
  const missing = REQUIRED.filter((field) => stated[field] === null);
  if (missing.length === 0) return [];
  const fault = { id, reason: "found-and-incomplete" as const, with: { found, missing } };
  if (state !== "proposed") return [fault];
  // Nobody can answer what has not been proposed yet, however long it has been so.
  const until = addBusinessDays(proposed ?? found, PROPOSED_DAYS, holidays);
  return today > until ? [{ ...fault, since: addDays(until, 1) }] : [];
}
