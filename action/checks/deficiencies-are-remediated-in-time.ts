import { count } from "../../model/count.ts";
import type { Deficiency } from "../../model/deficiency.ts";
import { addDays, type Day } from "../../model/instant.ts";
import type { ParameterName, Tier } from "../../model/parameters.ts";
import { SEVERITIES, type Severity } from "../../model/verdict.ts";
import { defineEnglishCheck } from "./check.ts";
import type { Context } from "../queries/context.ts";
import { nothingDeficient, openDeficiencies } from "../queries/deficiencies.ts";
import { type Fault, registerJudgement } from "../queries/register.ts";
import { isFinancial } from "../queries/systems.ts";

/** How long the cure may take follows from the gravest conclusion or, while nobody concluded, indication. */
const LIMITS: Readonly<Record<Severity, ParameterName>> = {
  deviation: "def.sla_days.low",
  deficiency: "def.sla_days.medium",
  "significant-candidate": "def.sla_days.high",
  "material-candidate": "def.sla_days.high",
};

export const deficienciesAreRemediatedInTime = defineEnglishCheck({
  id: "deficiencies-are-remediated-in-time",
  question: "Is every deficiency cured by its due date, and is that date within the limit?",
  risk: "A failure that everybody knows and nobody cures is worse than one that nobody knew.",
  remedy:
    "Cure it and record the day, or have a person with authority decide on a new date within the limit.",
  controls: ["DEF-01"],
  appliesTo: "organization",
  needs: [],
  parameters: ["def.sla_days.high", "def.sla_days.low", "def.sla_days.medium"],
  exempt: (_organization, governance) => nothingDeficient(governance),
  assess: (_organization, context) =>
    registerJudgement(
      openDeficiencies(context.governance).flatMap((one) => faultsOf(one, context)),
      "Every open deficiency was cured by its due date, or there is still time.",
    ),
});

function faultsOf(deficiency: Deficiency, context: Context): Fault[] {
  const { deficiency: id, due, found_on: found, remediated_on: cured } = deficiency;
  const days = context.parameter(LIMITS[gravest(deficiency)], tierOf(deficiency, context));
  const latest = addDays(found, days);
  const late =
    due === null
      ? lateness(cured, { by: latest, words: `has no due date, and the limit was ${latest}` }, context.today)
      : lateness(cured, { by: due, words: `was due on ${due}` }, context.today);
  if (late !== null) return [{ id, ...late }];
  return due !== null && due > latest
    ? [{ id, why: `is due on ${due}, and ${count(days, "day")} after ${found} are the limit` }]
    : [];
}

/** What is late, and since when; a deficiency without a date of its own is held to the limit. */
function lateness(
  cured: Day | null,
  { by, words }: { by: Day; words: string },
  today: Day,
): Omit<Fault, "id"> | null {
  if (cured !== null) return cured > by ? { why: `${words}, and it was cured on ${cured}` } : null;
  return today > by ? { why: `${words}, and it is not cured`, since: addDays(by, 1) } : null;
}

const gravest = ({ affects }: Deficiency): Severity =>
  affects
    .map(({ conclusion, indication }) => conclusion?.severity ?? indication)
    .reduce((worst, one) => (SEVERITIES.indexOf(one) > SEVERITIES.indexOf(worst) ? one : worst), "deviation");

/** Strict where figures are touched: a subject of a financial system, or a review, which has no subject. */
function tierOf({ subjects }: Deficiency, { snapshot, governance, ownershipOf }: Context): Tier {
  const named = new Set(subjects);
  const touches =
    subjects.length === 0 ||
    snapshot.repositories.some(
      ({ id, name }) => named.has(`github:repository:${id}`) && isFinancial(name, governance),
    ) ||
    snapshot.identities.some(
      (one) =>
        named.has(one.uid) &&
        ((one.repository !== null && isFinancial(one.repository.name, governance)) ||
          (ownershipOf(one)?.systems.length ?? 0) > 0),
    );
  return touches ? "strict" : "default";
}
