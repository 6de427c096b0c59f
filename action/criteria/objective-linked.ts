import { objectiveLinked as words } from "../../model/reasons/criteria/objective-linked.ts";
import { defineCriterion } from "./criterion.ts";
import { answer, partsOf } from "./terms/answers.ts";
import { inLanguages } from "./terms/in-languages.ts";

const part = partsOf(words);

export const objectiveLinked = defineCriterion({
  words,
  assess: ({ overlay, control, governance }) => {
    const { objective } = overlay.data;
    return answer(
      objective === null
        ? part("missed", "no-objective-named", { control: control.data.control })
        : part("met", "objective-named", {
            objective: inLanguages(overlay, governance, ({ objective: own }) => (own === null ? [] : [own])),
          }),
      [overlay.file],
    );
  },
});
