import { scopingOn } from "../../model/entity.ts";
import { entityInScope as words } from "../../model/reasons/criteria/entity-in-scope.ts";
import { defineCriterion } from "./criterion.ts";
import { answer, partsOf } from "./terms/answers.ts";
import { personOn } from "./terms/people.ts";

const part = partsOf(words);

export const entityInScope = defineCriterion({
  words,
  assess: ({ entity, regime, control, cutOff, governance }) => {
    const { names, regimes } = entity.data;
    const id = regime.data.regime;
    const short = regime.data.short;
    if (!regimes.includes(id))
      return answer(part("missed", "entity-does-not-report", { entity: names, regime: short }), [
        entity.file,
      ]);
    const decision = scopingOn(entity.data, { regime: id, control: control.data.control, day: cutOff });
    if (decision !== null) {
      const day = decision.decided_on;
      const decided = { by: personOn(decision.decided_by, day, governance), day };
      return answer(
        decision.included
          ? part("met", "entity-included", decided)
          : part("missed", "entity-excluded", { ...decided, rationale: decision.reason }),
        [entity.file],
      );
    }
    // A regime whose content asks for a reason of scope cannot do with the mere fact that the entity reports.
    return answer(
      regime.data.requires.includes("scope_reason")
        ? part("unknown", "no-decision-on-scope", { entity: names })
        : part("met", "entity-reports-in-full", { entity: names, regime: short }),
      [entity.file],
    );
  },
});
