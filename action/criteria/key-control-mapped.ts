import { defineCriterion } from "./criterion.ts";
import { answer, part } from "./terms/answers.ts";

export const keyControlMapped = defineCriterion({
  id: "key-control-mapped",
  question: {
    en: "Is the control tied to an assertion of the financial statements?",
    ja: "統制は財務諸表のアサーションに結び付けられているか。",
  },
  assess: ({ overlay, control }) => {
    const { assertions } = overlay.data;
    return answer(
      assertions.length > 0
        ? part(
            "met",
            `The description names: ${assertions.join(" ")}`,
            `記述に示されたアサーション:${assertions.join("")}`,
          )
        : part(
            "missed",
            `The description of ${control.data.control} names no assertion.`,
            `${control.data.control}の記述にアサーションが示されていない。`,
          ),
      [overlay.file],
    );
  },
});
