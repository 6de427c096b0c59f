import { lookedBack as words } from "../../model/reasons/criteria/looked-back.ts";
import { defineCriterion } from "./criterion.ts";
import { partsOf } from "./terms/answers.ts";
import { ofWrongLines } from "./terms/reviews.ts";
import { personOn } from "./terms/people.ts";

const part = partsOf(words);

export const lookedBack = defineCriterion({
  words,
  assess: (context) =>
    ofWrongLines(context, noneWrong, ({ title: subject, look_back }) => {
      if (look_back === null) return part("not-performed", "nobody-looked-back", { subject });
      const by = personOn(look_back.by, context.cutOff, context.governance);
      if (look_back.used === null) return part("unknown", "use-not-known", { by, subject });
      return part(look_back.used ? "missed" : "met", "use-found", { by, subject, used: look_back.used });
    }),
});

const noneWrong = (period: string) => part("not-applicable", "no-access-judged-wrong", { period });
