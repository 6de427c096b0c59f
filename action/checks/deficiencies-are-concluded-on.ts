import type { Affected, Deficiency } from "../../model/deficiency.ts";
import { addDays, type Day } from "../../model/instant.ts";
import {
  deficienciesAreConcludedOn as words,
  type severityClauses,
} from "../../model/reasons/deficiencies-are-concluded-on.ts";
import { listed } from "../../model/reasons/names.ts";
import type { ReasonIn } from "../../model/reasons/reason.ts";
import { roleAmong } from "../../model/roster.ts";
import { defineCheck } from "./check.ts";
import type { Context } from "../queries/context.ts";
import { nothingDeficient, openDeficiencies } from "../queries/deficiencies.ts";
import { type Fault, registerResult } from "../queries/register.ts";

/** Open deficiencies are read together each month, so that each is weighed once within that. */
const MONTH = 31;

/** A proposal waits for its cause first; who opens it answers for the rest. The tool indicates and concludes nothing. */
export const deficienciesAreConcludedOn = defineCheck({
  words,
  controls: ["DEF-01"],
  appliesTo: "organization",
  needs: [],
  parameters: [],
  exempt: (_organization, governance) => nothingDeficient(governance),
  assess: (_organization, { governance, today }) =>
    registerResult(
      openDeficiencies(governance)
        .filter(({ state }) => state !== "proposed")
        .flatMap((one) => faultsOf(one, governance, today)),
    ),
});

type Faults = Fault<ReasonIn<typeof severityClauses>>[];

function faultsOf(deficiency: Deficiency, governance: Context["governance"], today: Day): Faults {
  const { deficiency: id, affects, found_on: found, proposed_on: proposed } = deficiency;
  const open = affects.filter(({ conclusion }) => conclusion === null).map(where);
  const until = addDays(proposed ?? found, MONTH);
  const late: Faults =
    open.length === 0 || today <= until
      ? []
      : [{ id, reason: "not-concluded", with: { found, where: listed(open) }, since: addDays(until, 1) }];
  return [...late, ...affects.flatMap((one) => ofConclusion(id, one, governance, today))];
}

function ofConclusion(id: string, one: Affected, governance: Context["governance"], today: Day): Faults {
  if (one.conclusion === null) return [];
  const { by, at: on } = one.conclusion;
  if (on > today) return [{ id, reason: "concluded-ahead", with: { where: where(one), on } }];
  const entities = governance.entities.filter(({ data }) => data.entity === one.entity);
  // An entity that nobody states has no roster, and nobody can be held against it.
  return entities.length === 0 ||
    roleAmong(governance.configuration.authority.deficiency, by, on, { entities }) !== null
    ? []
    : [{ id, reason: "concluded-without-role", with: { where: where(one), by, on } }];
}

const where = ({ entity, regime }: Affected) => `${entity} ${regime}`;
