import { count } from "../../model/count.ts";
import type { Emergency } from "../../model/emergency.ts";
import { addDays, type Day, dayOf } from "../../model/instant.ts";
import { defineEnglishCheck } from "./check.ts";
import { NO_EMERGENCY, tierOf } from "../queries/emergencies.ts";
import { type Fault, registerJudgement } from "../queries/register.ts";

/**
 * About the whole register: what was used in an emergency is often deleted afterwards, and a deleted identity is
 * asked nothing any more.
 */
export const emergencyAccessIsTimeBound = defineEnglishCheck({
  id: "emergency-access-is-time-bound",
  question: "Was every emergency access granted for a short time and taken back when that was over?",
  risk: "Emergency access that nobody takes back is a standing privilege with a good excuse.",
  remedy: "Take the access back, record when, and grant the next one for no longer than the limit.",
  controls: ["BRK-01"],
  appliesTo: "organization",
  needs: [],
  parameters: ["brk.max_hours"],
  exempt: (_organization, { emergencies }) => (emergencies.length === 0 ? NO_EMERGENCY : null),
  assess: (_organization, { governance, parameter, today }) =>
    registerJudgement(
      governance.emergencies.flatMap(({ data }) =>
        faultsOf(data, parameter("brk.max_hours", tierOf(data)), today),
      ),
      "Every emergency access was granted within the limit and taken back in time.",
    ),
});

const HOUR = 3_600_000;

function faultsOf(emergency: Emergency, hours: number, today: Day): Fault[] {
  const { emergency: id, granted_at: from, expires_at: to, revoked_at: revoked } = emergency;
  if (Date.parse(to) - Date.parse(from) > hours * HOUR)
    return [{ id, why: `was granted from ${from} to ${to}, and ${count(hours, "hour")} are the limit` }];
  if (revoked === null && today > dayOf(to))
    return [{ id, why: `ran out at ${to} and was not taken back`, since: addDays(dayOf(to), 1) }];
  if (revoked !== null && revoked > to)
    return [{ id, why: `ran out at ${to} and was taken back at ${revoked}` }];
  return [];
}
