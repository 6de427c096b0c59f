import type { Emergency } from "../../model/emergency.ts";
import { addDays, type Day, dayOf } from "../../model/instant.ts";
import {
  emergencyAccessIsTimeBound as words,
  type timeClauses,
} from "../../model/reasons/emergency-access-is-time-bound.ts";
import type { ReasonIn } from "../../model/reasons/reason.ts";
import { defineCheck } from "./check.ts";
import { noEmergency, tierOfEmergency } from "../queries/emergencies.ts";
import { type Fault, registerResult } from "../queries/register.ts";

type Why = ReasonIn<typeof timeClauses>;

/**
 * About the whole register: what was used in an emergency is often deleted afterwards, and a deleted identity is
 * asked nothing any more.
 */
export const emergencyAccessIsTimeBound = defineCheck({
  words,
  controls: ["BRK-01"],
  appliesTo: "organization",
  needs: [],
  parameters: ["brk.max_hours"],
  exempt: (_organization, governance) => noEmergency(governance),
  assess: (_organization, { governance, parameter, today }) =>
    registerResult(
      governance.emergencies.flatMap(({ data }) =>
        faultsOf(data, parameter("brk.max_hours", tierOfEmergency(data)), today),
      ),
    ),
});

const HOUR = 3_600_000;

function faultsOf(emergency: Emergency, hours: number, today: Day): Fault<Why>[] {
  const { emergency: id, granted_at: from, expires_at: to, revoked_at: revoked } = emergency;
  if (Date.parse(to) - Date.parse(from) > hours * HOUR)
    return [{ id, reason: "granted-beyond-limit", with: { from, to, hours } }];
  if (revoked === null && today > dayOf(to))
    return [{ id, reason: "not-taken-back", with: { ended: to }, since: addDays(dayOf(to), 1) }];
  if (revoked !== null && revoked > to)
    return [{ id, reason: "taken-back-late", with: { ended: to, revoked } }];
  return [];
}
