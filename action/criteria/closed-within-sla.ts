import { closedWithinSla as words } from "../../model/reasons/criteria/closed-within-sla.ts";
import { addBusinessDays, businessDaysBetween } from "../../model/business-days.ts";
import { dayOf } from "../../model/instant.ts";
import type { ReviewLine } from "../../model/review.ts";
import { promisedDays } from "../../model/reviews/deadlines.ts";
import { defineCriterion, type CriterionContext } from "./criterion.ts";
import { partsOf } from "./terms/answers.ts";
import { nothingToChange, ofWrongLines } from "./terms/reviews.ts";

const part = partsOf(words);

export const closedWithinSla = defineCriterion({
  words,
  assess: (context) => ofWrongLines(context, nothingToChange, (line) => ofLine(line, context)),
});

function ofLine(line: ReviewLine, context: CriterionContext) {
  const { holidays } = context.governance.configuration.calendar;
  const { limits, governance } = context;
  const limit = promisedDays(line, { limits, group: governance.parameters });
  const subject = line.title;
  const done = line.remediation?.done ?? null;
  if (line.at === null) return part("unknown", "day-of-decision-not-recorded", { subject });
  const decided = dayOf(line.at);
  if (done === null) {
    const due = addBusinessDays(decided, limit, holidays);
    return part(context.known > due ? "missed" : "unknown", "change-not-seen", { subject, decided, due });
  }
  const took = businessDaysBetween(decided, dayOf(done), holidays);
  return part(took > limit ? "missed" : "met", "change-seen", {
    subject,
    decided,
    done: dayOf(done),
    took,
    limit,
  });
}
