import { addBusinessDays } from "../../model/business-days.ts";
import type { Emergency } from "../../model/emergency.ts";
import { addDays, type Day, dayOf } from "../../model/instant.ts";
import { defineEnglishCheck } from "./check.ts";
import { endOf, NO_EMERGENCY, tierOf } from "../queries/emergencies.ts";
import { quote } from "../../model/quote.ts";
import { type Fault, registerJudgement } from "../queries/register.ts";
import { samePerson } from "../../model/roster.ts";

/** About the whole register, as the identity of an emergency may be gone before it is reviewed. */
export const emergencyAccessWasReviewed = defineEnglishCheck({
  id: "emergency-access-was-reviewed",
  question: "Did somebody who took no part review every emergency access in time?",
  risk: "What was done in an emergency passes unseen when nobody looks at it afterwards.",
  remedy: "Have somebody who neither granted nor used it review what was done, and record what they found.",
  controls: ["BRK-01"],
  appliesTo: "organization",
  needs: [],
  parameters: ["brk.postreview_bd"],
  exempt: (_organization, { emergencies }) => (emergencies.length === 0 ? NO_EMERGENCY : null),
  assess: (_organization, { governance, parameter, today }) => {
    const { holidays } = governance.configuration.calendar;
    const faults = governance.emergencies.flatMap(({ data }) => {
      const days = parameter("brk.postreview_bd", tierOf(data));
      return faultsOf(data, addBusinessDays(dayOf(endOf(data)), days, holidays), today);
    });
    return registerJudgement(faults, "Every emergency access was reviewed in time, or there is still time.");
  },
});

function faultsOf(
  { emergency: id, review, granted_by, granted_to }: Emergency,
  due: Day,
  today: Day,
): Fault[] {
  if (review === null)
    return today > due ? [{ id, why: `was not reviewed by ${due}`, since: addDays(due, 1) }] : [];
  const took = [granted_by, granted_to].some((login) => samePerson(login, review.by));
  if (took) return [{ id, why: `was reviewed by ${quote(review.by)}, who took part in it` }];
  return dayOf(review.at) > due
    ? [{ id, why: `was due for review by ${due} and reviewed at ${review.at}` }]
    : [];
}
