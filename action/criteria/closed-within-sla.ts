import { closedWithinSla as words } from "../../model/reasons/criteria/closed-within-sla.ts";
import { addBusinessDays, businessDaysBetween } from "../../model/business-days.ts";
import { dayOf } from "../../model/instant.ts";
import type { ReviewLine } from "../../model/review.ts";
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
  const limit = promised(line, context);
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

/**
 * Business days promised for a line. The shorter figure for privileged credentials counts only where this conclusion
 * tightened it below the group's: the group's own is a goal, and only what a description promises is tested.
 */
function promised({ privileged, financial }: ReviewLine, { limits, governance }: CriterionContext): number {
  const usual = limits["rev.remediate_bd"][privileged || financial ? "strict" : "default"];
  const own = limits["rev.remediate_bd.privileged"].strict;
  const isPromised = own < governance.parameters["rev.remediate_bd.privileged"].strict;
  return privileged && isPromised ? Math.min(usual, own) : usual;
}
