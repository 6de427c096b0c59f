import { existedOn } from "../../model/existed-on.ts";
import { outsourcingCovered as words } from "../../model/reasons/criteria/outsourcing-covered.ts";
import { daysBetween } from "../../model/instant.ts";
import { entitiesServed, repositoriesById, serves } from "../../model/subjects.ts";
import { defineCriterion, type CriterionContext } from "./criterion.ts";
import { answer, partsOf, worst } from "./terms/answers.ts";

const part = partsOf(words);

/** Practice: an assessment of a third party's own controls holds for a year. */
const MAX_AGE_DAYS = 365;

export const outsourcingCovered = defineCriterion({
  words,
  assess: (context) => {
    const vendors = vendorsOf(context);
    return answer(
      worst(
        vendors.map(({ data }) => {
          const last = data.last_assessed;
          if (last === null) return part("missed", "third-party-never-assessed", { vendor: data.name });
          const age = daysBetween(last, context.cutOff);
          return part(age > MAX_AGE_DAYS ? "missed" : "met", "third-party-assessed", {
            vendor: data.name,
            day: last,
          });
        }),
        part("not-applicable", "no-third-party", {}),
      ),
      vendors.map(({ file }) => file),
    );
  },
});

/** Third parties that hold an active identity which serves the entity. */
function vendorsOf({ ledger, governance, entity, cutOff, zone }: CriterionContext) {
  const repositories = repositoriesById(ledger);
  const held = new Map(governance.statements.map(({ file, data }) => [file, data.vendor] as const));
  const ids = new Set(
    ledger.identities
      .filter(
        ({ data }) => data.state === "active" && data.ownership !== null && existedOn(data, cutOff, zone),
      )
      .filter(({ data }) => serves(entitiesServed(data, repositories), entity.data.entity))
      .map(({ data }) => held.get(data.ownership?.statement ?? "")),
  );
  return governance.vendors.filter(({ data }) => ids.has(data.vendor));
}
