import { addBusinessDays } from "../../model/business-days.ts";
import type { Deficiency } from "../../model/deficiency.ts";
import { addDays, type Day } from "../../model/instant.ts";
import { defineEnglishCheck } from "./check.ts";
import { nothingDeficient, openDeficiencies } from "../queries/deficiencies.ts";
import { type Fault, registerJudgement } from "../queries/register.ts";

/** Business days a proposal may wait for the person who names what the action cannot know. */
const PROPOSED_DAYS = 5;

export const deficienciesHaveCauseOwnerAndDate = defineEnglishCheck({
  id: "deficiencies-have-cause-owner-and-date",
  question: "Does every deficiency name its cause, its owner and the day by which it is cured?",
  risk: "What nobody owns and nothing dates is cured by nobody.",
  remedy: "Find the cause, name who answers for the cure and by when, and set the state to open.",
  controls: ["DEF-01"],
  appliesTo: "organization",
  needs: [],
  parameters: [],
  exempt: (_organization, governance) => nothingDeficient(governance),
  assess: (_organization, { governance, today }) => {
    const { holidays } = governance.configuration.calendar;
    const faults = openDeficiencies(governance).flatMap((one) => faultsOf(one, holidays, today));
    return registerJudgement(
      faults,
      "Every open deficiency names cause, owner and date, or there is still time.",
    );
  },
});

function faultsOf(deficiency: Deficiency, holidays: readonly Day[], today: Day): Fault[] {
  const { deficiency: id, state, root_cause: cause, owner, due, found_on: found } = deficiency;
  const missing = [
    ...(cause === null ? ["cause"] : []),
    ...(owner === null ? ["owner"] : []),
    ...(due === null ? ["due date"] : []),
  ];
  if (missing.length === 0) return [];
  const why = `was found on ${found} and lacks: ${missing.join(", ")}`;
  if (state !== "proposed") return [{ id, why }];
  const until = addBusinessDays(found, PROPOSED_DAYS, holidays);
  return today > until ? [{ id, why, since: addDays(until, 1) }] : [];
}
