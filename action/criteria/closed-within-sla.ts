import { addBusinessDays, businessDaysBetween } from "../../model/business-days.ts";
import { dayOf } from "../../model/instant.ts";
import type { ReviewLine } from "../../model/review.ts";
import { defineCriterion, type CriterionContext } from "./criterion.ts";
import { part } from "./terms/answers.ts";
import { quoted } from "./terms/quoted.ts";
import { nothingToChange, ofWrongLines } from "./terms/reviews.ts";

export const closedWithinSla = defineCriterion({
  id: "closed-within-sla",
  question: {
    en: "Was every change decided on carried out within the time promised?",
    ja: "決定された変更は、定められた期限内に実施されたか。",
  },
  assess: (context) => ofWrongLines(context, nothingToChange, (line) => ofLine(line, context)),
});

function ofLine(line: ReviewLine, context: CriterionContext) {
  const { holidays } = context.governance.configuration.calendar;
  const limit = promised(line, context);
  const name = quoted(line.title);
  const done = line.remediation?.done ?? null;
  if (line.at === null)
    return part(
      "unknown",
      `Nobody recorded when ${name.en} was decided on.`,
      `${name.ja}の判断日が記録されていない。`,
    );
  const decided = dayOf(line.at);
  if (done === null) {
    const due = addBusinessDays(decided, limit, holidays);
    return part(
      context.known > due ? "missed" : "unknown",
      `${name.en} was decided on ${decided}, was due on ${due}, and no scan has seen it done.`,
      `${name.ja}は${decided}に判断され、期限は${due}であるが、実施を確認したスキャンはない。`,
    );
  }
  const took = businessDaysBetween(decided, dayOf(done), holidays);
  return part(
    took > limit ? "missed" : "met",
    `${name.en} was decided on ${decided} and seen done on ${dayOf(done)}: ${took} business days of a promised ${limit}.`,
    `${name.ja}は${decided}に判断され、${dayOf(done)}に実施が確認された。期限${limit}営業日に対し${took}営業日を要した。`,
  );
}

/**
 * Business days promised for a line. The shorter figure for privileged credentials counts only where this chain
 * tightened it below the group's: the group's own is a goal, and only what a description promises is tested.
 */
function promised({ privileged, financial }: ReviewLine, { limits, governance }: CriterionContext): number {
  const usual = limits["rev.remediate_bd"][privileged || financial ? "strict" : "default"];
  const own = limits["rev.remediate_bd.privileged"].strict;
  const isPromised = own < governance.parameters["rev.remediate_bd.privileged"].strict;
  return privileged && isPromised ? Math.min(usual, own) : usual;
}
