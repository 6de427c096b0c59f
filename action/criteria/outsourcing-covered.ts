import { daysBetween } from "../../model/instant.ts";
import { entitiesServed, repositoriesById, serves } from "../../model/subjects.ts";
import { defineCriterion, type CriterionContext } from "./criterion.ts";
import { answer, part, worst } from "./terms/answers.ts";

/** Practice: an assessment of a third party's own controls holds for a year. */
const MAX_AGE_DAYS = 365;

export const outsourcingCovered = defineCriterion({
  id: "outsourcing-covered",
  question: {
    en: "Was every third party that holds access assessed within a year?",
    ja: "アクセスを持つ外部委託先は、いずれも1年以内に評価されているか。",
  },
  assess: (context) => {
    const vendors = vendorsOf(context);
    return answer(
      worst(
        vendors.map(({ data }) => {
          const last = data.last_assessed;
          if (last === null)
            return part("missed", `${data.name} was never assessed.`, `${data.name}は評価されていない。`);
          const age = daysBetween(last, context.cutOff);
          return part(
            age > MAX_AGE_DAYS ? "missed" : "met",
            `${data.name} was last assessed on ${last}.`,
            `${data.name}の直近の評価は${last}である。`,
          );
        }),
        part(
          "not-applicable",
          "No third party holds an identity of the entity.",
          "当該会社のIDを保有する外部委託先はない。",
        ),
      ),
      vendors.map(({ file }) => file),
    );
  },
});

/** Third parties that hold an active identity which serves the entity. */
function vendorsOf({ ledger, governance, entity }: CriterionContext) {
  const repositories = repositoriesById(ledger);
  const held = new Map(governance.statements.map(({ file, data }) => [file, data.vendor] as const));
  const ids = new Set(
    ledger.identities
      .filter(({ data }) => data.state === "active" && data.ownership !== null)
      .filter(({ data }) => serves(entitiesServed(data, repositories), entity.data.entity))
      .map(({ data }) => held.get(data.ownership?.statement ?? "")),
  );
  return governance.vendors.filter(({ data }) => ids.has(data.vendor));
}
