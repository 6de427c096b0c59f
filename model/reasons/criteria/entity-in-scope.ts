import { Day } from "../../instant.ts";
import { Names, Text } from "../../text.ts";
import { sentences } from "../reason.ts";
import { defineCriterionWords } from "./criterion-words.ts";
import { nameOf, Person } from "./person.ts";

const reports = {
  entity: Names.describe("Names of the entity."),
  regime: Names.describe("Short names of the regime."),
};

export const entityInScope = defineCriterionWords({
  id: "entity-in-scope",
  question: {
    en: "Is the entity in the documented scope of the assessment?",
    ja: "当該法人は文書化された評価範囲に含まれるか。",
  },
  reasons: {
    "entity-does-not-report": sentences(reports, ({ entity, regime }) => ({
      en: `${entity.en} does not report under ${regime.en}.`,
      ja: `${entity.ja}は${regime.ja}の対象法人ではない。`,
    })),
    "entity-included": sentences({ by: Person, day: Day }, ({ by, day }) => ({
      en: `${nameOf(by).en} decided on ${day} that it is assessed.`,
      ja: `${day}、${nameOf(by).ja}が評価対象とする旨を決定した。`,
    })),
    "entity-excluded": sentences(
      { by: Person, day: Day, rationale: Text.describe("In that person's words.") },
      ({ by, day, rationale }) => ({
        en: `${nameOf(by).en} decided on ${day} that it is not assessed: ${rationale}`,
        ja: `${day}、${nameOf(by).ja}が評価対象外とする旨を決定した。理由:${rationale}`,
      }),
    ),
    "no-decision-on-scope": sentences({ entity: reports.entity }, ({ entity }) => ({
      en: `No decision on the scope of ${entity.en} is documented.`,
      ja: `${entity.ja}の評価範囲に関する決定が文書化されていない。`,
    })),
    "entity-reports-in-full": sentences(reports, ({ entity, regime }) => ({
      en: `${entity.en} reports under ${regime.en}, and nothing narrows its scope.`,
      ja: `${entity.ja}は${regime.ja}の対象法人であり、範囲を限定する決定はない。`,
    })),
  },
});
