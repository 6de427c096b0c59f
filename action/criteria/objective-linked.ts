import { defineCriterion } from "./criterion.ts";
import { answer, part } from "./terms/answers.ts";

export const objectiveLinked = defineCriterion({
  id: "objective-linked",
  question: {
    en: "Is the control linked to a control objective of the description?",
    ja: "統制は記述書の統制目的に結び付けられているか。",
  },
  assess: ({ overlay, control }) => {
    const { objective } = overlay.data;
    return answer(
      objective === null
        ? part(
            "missed",
            `The description of ${control.data.control} names no control objective.`,
            `${control.data.control}の記述に統制目的が示されていない。`,
          )
        : part("met", `Objective: ${objective}`, `統制目的:${objective}`),
      [overlay.file],
    );
  },
});
