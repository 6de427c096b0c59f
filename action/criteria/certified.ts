import { addBusinessDays } from "../../model/business-days.ts";
import { certificationState, newestFirst, signOffsOf } from "../../model/certifications/state-of.ts";
import { monthsBetween } from "../../model/frequency.ts";
import type { Period } from "../../model/period.ts";
import { duePeriodsIn } from "../../model/due-periods.ts";
import { certified as words } from "../../model/reasons/criteria/certified.ts";
import { isValidSignOff, type SignOff } from "../../model/sign-off.ts";
import type { CriterionContext } from "./criterion.ts";
import { defineCriterion } from "./criterion.ts";
import { answer, type Part, partsOf, worst } from "./terms/answers.ts";
import { declaredFrequency } from "./terms/reviews.ts";
import { dayIn, zoneOf } from "../../model/time-zone.ts";

const part = partsOf(words);

export const certified = defineCriterion({
  words,
  assess: (context) => {
    const { certifications, signOffs } = context;
    const due = periodsDue(context);
    const none = part("not-applicable", "no-certification-due", { period: context.period.id });
    const evidence = [
      ...certifications.map(({ file }) => file),
      ...signOffs.filter(({ data }) => data.covers.what === "certification").map(({ file }) => file),
    ];
    return answer(
      worst(
        due.map((period) => assess(period, context)),
        none,
      ),
      evidence,
    );
  },
});

/** The periods that are certified at the declared frequency and end in this one; itself where no calendar says. */
function periodsDue(context: CriterionContext): readonly Period[] {
  return monthsBetween(declaredFrequency(context)) === null
    ? [context.period]
    : duePeriodsIn(context.period, context.overlay.data, context.entity.data);
}

function assess({ id: period, to }: Period, context: CriterionContext): Part {
  const { limits, known, governance, ledger, entity, regime } = context;
  const limit = addBusinessDays(
    to,
    limits["cert.window_bd"].strict,
    governance.configuration.calendar.holidays,
  );
  const zone = zoneOf(entity.data, governance.configuration);
  const scope = { period, entity: entity.data.entity, regime: regime.data.regime };
  const given = signOffsOf(scope, context.signOffs).map(({ data }) => data);
  // One that is void may have been given again; until that one is signed, the void one is what there is.
  const made =
    newestFirst(context.certifications.filter(({ data }) => data.period === period))
      .map(({ data }) => certificationState(data, { ...ledger, signOffs: context.signOffs }, governance))
      .find(({ state }) => state !== "unsigned") ?? null;
  if (made !== null && made.state !== "unsigned") {
    const [first, ...others] = made.signOffs.map(({ data }) => data);
    const day =
      [first, ...others]
        .flatMap((one) => (one === undefined ? [] : [dayIn(zone, one.submitted)]))
        .sort()
        .at(-1) ?? limit;
    const [why] = made.state === "void" ? made.reasons : [];
    if (why !== undefined) return part("missed", "certification-is-void", { period, why });
    const person = first?.reviewer.person ?? first?.reviewer.login ?? "";
    return part(day > limit ? "missed" : "met", "period-certified", { period, limit, person, day });
  }
  if (given.some((one) => !isValidSignOff(one)))
    return part(valueOf(given), "certification-does-not-count", { period });
  return known > limit
    ? part("not-performed", "no-certification-recorded", { period, limit })
    : part("unknown", "not-certified-yet", { period, limit });
}

const valueOf = (given: readonly SignOff[]) =>
  given.some(({ rules }) => rules.some(({ result }) => result === "broken")) ||
  given.every(({ state }) => state === "dismissed")
    ? "missed"
    : "unknown";
