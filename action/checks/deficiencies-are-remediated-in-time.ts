import type { Deficiency } from "../../model/deficiency.ts";
import { addDays } from "../../model/instant.ts";
import type { ParameterName, Tier } from "../../model/parameters.ts";
import {
  deficienciesAreRemediatedInTime as words,
  type remediationClauses,
} from "../../model/reasons/deficiencies-are-remediated-in-time.ts";
import type { ReasonIn } from "../../model/reasons/reason.ts";
import { SEVERITIES, type Severity } from "../../model/verdict.ts";
import { defineCheck } from "./check.ts";
import type { Context } from "../queries/context.ts";
import { nothingDeficient, openDeficiencies } from "../queries/deficiencies.ts";
import { limitFrom } from "../queries/limit.ts";
import { type Fault, registerResult } from "../queries/register.ts";
import { isFinancial } from "../queries/systems.ts";

type Why = ReasonIn<typeof remediationClauses>;

/** How long the remediation may take follows from the gravest conclusion or, while nobody concluded, indication. */
const LIMITS: Readonly<Record<Severity, ParameterName>> = {
  deviation: "def.sla_days.low",
  deficiency: "def.sla_days.medium",
  "significant-candidate": "def.sla_days.high",
  "material-candidate": "def.sla_days.high",
};

export const deficienciesAreRemediatedInTime = defineCheck({
  words,
  controls: ["DEF-01"],
  appliesTo: "organization",
  needs: [],
  parameters: ["def.sla_days.high", "def.sla_days.low", "def.sla_days.medium"],
  exempt: (_organization, governance) => nothingDeficient(governance),
  assess: (_organization, context) =>
    registerResult(openDeficiencies(context.governance).flatMap((one) => faultsOf(one, context))),
});

function faultsOf(deficiency: Deficiency, context: Context): Fault<Why>[] {
  const { deficiency: id, due, found_on: from, remediated_on: remediated } = deficiency;
  const limit = LIMITS[gravest(deficiency)];
  const tier = tierOf(deficiency, context);
  const days = context.parameter(limit, tier);
  const { reached } = limitFrom(from, days, context.today);
  const held = { limit, tier, days, from, reached };
  const last = due ?? reached;
  const since = addDays(last, 1);
  if (remediated === null && context.today > last)
    return due === null
      ? [{ id, reason: "no-due-date-and-not-remediated", with: held, since }]
      : [{ id, reason: "due-and-not-remediated", with: { due }, since }];
  if (remediated !== null && remediated > last)
    return due === null
      ? [{ id, reason: "no-due-date-and-remediated-late", with: { ...held, remediated } }]
      : [{ id, reason: "remediated-after-due-date", with: { due, remediated } }];
  return last > reached ? [{ id, reason: "due-date-beyond-limit", with: { ...held, due: last } }] : [];
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
