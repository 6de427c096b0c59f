import { closedWithinSla as words } from "../../model/reasons/criteria/closed-within-sla.ts";
import { addBusinessDays, businessDaysBetween } from "../../model/business-days.ts";
import type { Review } from "../../model/review.ts";
import { promisedDays } from "../../model/reviews/deadlines.ts";
import { defineCriterion, type CriterionContext } from "./criterion.ts";
import { partsOf } from "./terms/answers.ts";
import { nothingToChange, ofWrongLines, subjectNamed, type Wrong } from "./terms/reviews.ts";
import { dayIn } from "../../model/time-zone.ts";

const part = partsOf(words);

export const closedWithinSla = defineCriterion({
  words,
  assess: (context) =>
    ofWrongLines(context, nothingToChange, (line, review) => ofLine(line, review.data, context)),
});

function ofLine(line: Wrong, review: Review, context: CriterionContext) {
  const zone = review.time_zone;
  const { holidays } = context.governance.configuration.calendar;
  const { limits, governance } = context;
  const limit = promisedDays(line, { limits, group: governance.parameters });
  const subject = subjectNamed(line);
  const done = line.remediation?.done ?? null;
  if (line.at === null) return part("unknown", "day-of-decision-not-recorded", subject);
  const decided = dayIn(zone, line.at);
  if (done === null) {
    const due = addBusinessDays(decided, limit, holidays);
    return part(context.known > due ? "missed" : "unknown", "change-not-seen", { ...subject, decided, due });
  }
  const took = businessDaysBetween(decided, dayIn(zone, done), holidays);
  return part(took > limit ? "missed" : "met", "change-seen", {
    ...subject,
    decided,
    done: dayIn(zone, done),
    took,
    limit,
  });
}
