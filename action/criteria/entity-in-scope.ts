import { defineCriterion } from "./criterion.ts";
import { answer, part } from "./terms/answers.ts";

export const entityInScope = defineCriterion({
  id: "entity-in-scope",
  question: {
    en: "Is the entity in the documented scope of the assessment?",
    ja: "当該会社は文書化された評価範囲に含まれるか。",
  },
  assess: ({ entity, regime, control, cutOff }) => {
    const { names, regimes, scoping } = entity.data;
    const id = regime.data.regime;
    const short = regime.data.short;
    if (!regimes.includes(id))
      return answer(
        part(
          "missed",
          `${names.en} does not report under ${short.en}.`,
          `${names.ja}は${short.ja}の対象会社ではない。`,
        ),
        [entity.file],
      );
    const decision = scoping
      .filter((one) => one.regime === id && one.decided_on <= cutOff)
      .filter(({ controls }) => controls.length === 0 || controls.includes(control.data.control))
      .sort((a, b) => (a.decided_on < b.decided_on ? -1 : 1))
      .at(-1);
    if (decision !== undefined)
      return answer(
        decision.included
          ? part(
              "met",
              `${decision.decided_by} decided on ${decision.decided_on} that it is assessed.`,
              `${decision.decided_on}に${decision.decided_by}が評価対象とする旨を決定した。`,
            )
          : part(
              "missed",
              `${decision.decided_by} decided on ${decision.decided_on} that it is not assessed: ${decision.reason}`,
              `${decision.decided_on}に${decision.decided_by}が評価対象外とする旨を決定した。理由:${decision.reason}`,
            ),
        [entity.file],
      );
    // A regime whose content asks for a reason of scope cannot do with the mere fact that the entity reports.
    return answer(
      regime.data.requires.includes("scope_reason")
        ? part(
            "unknown",
            `No decision on the scope of ${names.en} is documented.`,
            `${names.ja}の評価範囲に関する決定が文書化されていない。`,
          )
        : part(
            "met",
            `${names.en} reports under ${short.en}, and nothing narrows its scope.`,
            `${names.ja}は${short.ja}の対象会社であり、範囲を限定する決定はない。`,
          ),
      [entity.file],
    );
  },
});
