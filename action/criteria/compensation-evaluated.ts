import { compensationEvaluated as words } from "../../model/reasons/criteria/compensation-evaluated.ts";
import { type Exception, isValidOn } from "../../model/exception.ts";
import type { Filed } from "../../model/governance.ts";
import { type Day, addDays } from "../../model/instant.ts";
import { yearEndAfter } from "../../model/period.ts";
import { samePerson } from "../../model/roster.ts";
import { defineCriterion, type CriterionContext } from "./criterion.ts";
import { answer, partsOf, worst } from "./terms/answers.ts";

const part = partsOf(words);

export const compensationEvaluated = defineCriterion({
  words,
  assess: (context) => {
    const relied = reliedOn(context);
    const none = part("not-applicable", "no-exception-with-compensation", {});
    return answer(
      worst(
        relied.flatMap((exception) => tested(exception, context)),
        none,
      ),
      relied.map(({ file }) => file),
    );
  },
});

/** Exceptions that cover a finding, or on which a line or an open deficiency rests; all of them for the register itself. */
function reliedOn({ control, findings, reviews, governance, cutOff }: CriterionContext): Filed<Exception>[] {
  const cited = new Set<string | null>([
    ...findings.flatMap(({ outcome, exception }) =>
      outcome === "excepted" && exception !== null ? [exception.id] : [],
    ),
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
  const { exception } = data;
  if (data.compensating.length === 0) return [part("missed", "no-compensating-control", { exception })];
  return data.compensating.map(({ control, evidence, tested_by: by, tested_on }) => {
    if (tested_on === null || by === null || evidence === null)
      return part("missed", "compensation-not-tested", {
        exception,
        control,
        lacks: evidence === null && tested_on !== null ? "evidence" : "test",
      });
    if (samePerson(by, data.requested_by))
      return part("missed", "compensation-not-tested", { exception, control, lacks: "independent test" });
    return part(tested_on < begins || tested_on > cutOff ? "missed" : "met", "compensation-tested", {
      exception,
      control,
      tested: tested_on,
      year_began: begins,
    });
  });
}
