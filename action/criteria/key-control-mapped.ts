import { keyControlMapped as words } from "../../model/reasons/criteria/key-control-mapped.ts";
import { defineCriterion } from "./criterion.ts";
import { answer, partsOf } from "./terms/answers.ts";
import { inLanguages } from "./terms/in-languages.ts";

const part = partsOf(words);

export const keyControlMapped = defineCriterion({
  words,
  assess: ({ overlay, control, governance }) => {
    const { assertions } = overlay.data;
    return answer(
      assertions.length > 0
        ? part("met", "assertions-named", {
            assertions: inLanguages(overlay, governance, ({ assertions: own }) => own),
          })
        : part("missed", "no-assertion-named", { control: control.data.control }),
      [overlay.file],
    );
  },
});
