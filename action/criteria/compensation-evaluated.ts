import { type Exception, isValidOn } from "../../model/exception.ts";
import type { Filed } from "../../model/governance.ts";
import { type Day, addDays } from "../../model/instant.ts";
import { yearEndAfter } from "../../model/period.ts";
import { defineCriterion, type CriterionContext } from "./criterion.ts";
import { answer, part, worst } from "./terms/answers.ts";

export const compensationEvaluated = defineCriterion({
  id: "compensation-evaluated",
  question: {
    en: "Were the controls that stand in for an exception tested themselves?",
    ja: "例外の前提となる代替統制は、それ自体が検証されているか。",
  },
  assess: (context) => {
    const relied = reliedOn(context);
    const none = part(
      "not-applicable",
      "No exception with a compensating control is relied on.",
      "代替統制に依拠する例外はない。",
    );
    return answer(
      worst(
        relied.flatMap((exception) => tested(exception, context)),
        none,
      ),
      relied.map(({ file }) => file),
    );
  },
});

/** Exceptions that findings, lines or open deficiencies of the control rest on; all of them for the register itself. */
function reliedOn({ control, findings, reviews, governance, cutOff }: CriterionContext): Filed<Exception>[] {
  const cited = new Set([
    ...findings.map(({ exception }) => exception),
    ...reviews.flatMap(({ data }) => data.lines.map(({ exception }) => exception)),
    ...governance.deficiencies
      .filter(({ data }) => data.control === control.data.control && data.state !== "closed")
      .flatMap(({ data }) => data.exceptions),
  ]);
  const isRegister = control.data.family === "EXC";
  return governance.exceptions.filter(
    ({ data }) => isValidOn(data, cutOff) && (isRegister || cited.has(data.exception)),
  );
}

function tested({ data }: Filed<Exception>, { entity, cutOff }: CriterionContext) {
  const { fiscal_year_end } = entity.data;
  const ends = yearEndAfter(cutOff, fiscal_year_end);
  const begins: Day = addDays(yearEndAfter(addDays(ends, -370), fiscal_year_end), 1);
  if (data.compensating.length === 0)
    return [
      part(
        "missed",
        `${data.exception} names no control that stands in.`,
        `${data.exception}に代替統制が示されていない。`,
      ),
    ];
  return data.compensating.map(({ control, evidence, tested_on }) => {
    if (tested_on === null || evidence === null)
      return part(
        "missed",
        `${control}, on which ${data.exception} rests, has no ${tested_on === null ? "test" : "evidence"} on record.`,
        `${data.exception}が依拠する${control}に${tested_on === null ? "検証" : "証跡"}の記録がない。`,
      );
    return part(
      tested_on < begins || tested_on > cutOff ? "missed" : "met",
      `${control}, on which ${data.exception} rests, was tested on ${tested_on}; the fiscal year began on ${begins}.`,
      `${data.exception}が依拠する${control}は${tested_on}に検証された。事業年度の開始日は${begins}である。`,
    );
  });
}
