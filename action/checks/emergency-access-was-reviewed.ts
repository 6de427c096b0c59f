import { addBusinessDays } from "../../model/business-days.ts";
import type { Emergency } from "../../model/emergency.ts";
import { addDays, type Day } from "../../model/instant.ts";
import {
  emergencyAccessWasReviewed as words,
  type reviewClauses,
} from "../../model/reasons/emergency-access-was-reviewed.ts";
import type { ReasonIn } from "../../model/reasons/reason.ts";
import { dayIn } from "../../model/time-zone.ts";
import { defineCheck } from "./check.ts";
import { endOf, noEmergency, tierOfEmergency } from "../queries/emergencies.ts";
import { type Fault, registerResult } from "../queries/register.ts";
import { samePerson } from "../../model/roster.ts";

type Why = ReasonIn<typeof reviewClauses>;

/** About the whole register, as the identity of an emergency may be gone before it is reviewed. */
export const emergencyAccessWasReviewed = defineCheck({
  words,
  controls: ["BRK-01"],
  appliesTo: "organization",
  needs: [],
  parameters: ["brk.postreview_bd"],
  exempt: (_organization, governance) => noEmergency(governance),
  assess: (_organization, { governance, parameter, today }) => {
    // The register is the group's, whatever entities an emergency reached.
    const { holidays, time_zone: zone } = governance.configuration.calendar;
    const faults = governance.emergencies.flatMap(({ data }) => {
      const days = parameter("brk.postreview_bd", tierOfEmergency(data));
      return faultsOf(data, { due: addBusinessDays(dayIn(zone, endOf(data)), days, holidays), today, zone });
    });
    return registerResult(faults);
  },
});

function faultsOf(
  { emergency: id, review, granted_by, granted_to }: Emergency,
  { due, today, zone }: { due: Day; today: Day; zone: string },
): Fault<Why>[] {
  if (review === null)
    return today > due ? [{ id, reason: "not-reviewed", with: { due }, since: addDays(due, 1) }] : [];
  const took = [granted_by, granted_to].some((login) => samePerson(login, review.by));
  if (took) return [{ id, reason: "reviewed-by-participant", with: { by: review.by } }];
  return dayIn(zone, review.at) > due
    ? [{ id, reason: "reviewed-late", with: { due, reviewed: review.at } }]
    : [];
}
