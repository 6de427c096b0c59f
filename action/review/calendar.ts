import { addBusinessDays } from "../../model/business-days.ts";
import type { Control } from "../../model/control.ts";
import { declaredOn } from "../../model/declared.ts";
import { duePeriods } from "../../model/due-periods.ts";
import type { Entity } from "../../model/entity.ts";
import type { Filed, Governance } from "../../model/governance.ts";
import { addDays, type Day, type Instant } from "../../model/instant.ts";
import { limitsUnder } from "../../model/limits.ts";
import type { Overlay } from "../../model/overlay.ts";
import type { Period } from "../../model/period.ts";
import type { Regime } from "../../model/regime.ts";
import type { CriterionId } from "../../model/verdict.ts";
import { dayIn, zoneOf } from "../../model/time-zone.ts";

/** The control that a review performs, and those whose evidence it leaves besides. */
export const REVIEW = "REV-01";
export const REVIEW_CONTROLS: readonly Control["control"][] = [REVIEW, "REV-02", "REV-03"];

/** When each step of a campaign is due; days are those of the entity's time zone. */
export interface Steps {
  /** The population is frozen, and the review opened. */
  freeze: Day;
  /** Every line is decided. */
  due: Day;
  /** What was decided is carried out; null where each decision has a number of business days of its own. */
  remediation: Day | null;
  /** Dormant, shared and emergency identities are justified anew, and the period is certified. */
  certification: Day;
  /** The result is carried on to this day; null in a period that does not end the fiscal year. */
  rollForward: Day | null;
}

/** One review that there has to be: an entity, a regime and a period. */
export interface Campaign {
  period: Period;
  entity: Filed<Entity>;
  regime: Filed<Regime>;
  /** How the regime words the review, in its authoritative language. */
  overlay: Filed<Overlay>;
  steps: Steps;
  /** Today, where the entity is: whoever holds a role today is who acts. */
  day: Day;
}

/** Days of one campaign, by the regime's words and the limits in force for the entity. */
export function stepsOf(
  period: Period,
  { entity, regime, governance }: Pick<Campaign, "entity" | "regime"> & { governance: Governance },
): Steps {
  const rules = regime.data.reviews;
  const limits = limitsUnder(governance, {
    entity: entity.data.entity,
    regime: regime.data.regime,
    control: REVIEW,
  });
  const { holidays } = governance.configuration.calendar;
  const before = (days: number) => addDays(period.to, -days);
  const after = (days: number) => addBusinessDays(period.to, days, holidays);
  const early = period.endsYear ? rules.freeze_days_at_year_end : null;
  const freeze = before(early ?? rules.freeze_days);
  // What is decided later would be decided on a population that is too old.
  const oldest = addDays(freeze, limits["rev.snapshot_max_age_days"].strict);
  const due = before(rules.due_days);
  return {
    freeze,
    due: due < oldest ? due : oldest,
    remediation: remediationOf(regime, period, after(limits["close.business_days"].strict)),
    certification: after(limits["cert.window_bd"].strict),
    rollForward: period.endsYear ? period.to : null,
  };
}

/** The day that a regime holds the carrying out against: what it demands says which. */
function remediationOf(
  { data: { demands } }: Filed<Regime>,
  { to, endsYear }: Period,
  close: Day,
): Day | null {
  const isDemanded = (criterion: CriterionId) => demands.some((one) => one.criterion === criterion);
  if (isDemanded("remediated-before-close")) return close;
  return isDemanded("remediated-before-year-end") && endsYear ? to : null;
}

/** Every campaign whose population has to be frozen by now, and whose certification is not over. */
export function campaignsOn(now: Instant, governance: Governance): Campaign[] {
  return governance.entities.flatMap((entity) => {
    const today = dayIn(zoneOf(entity.data, governance.configuration), now);
    return governance.regimes
      .filter(({ data }) => entity.data.regimes.includes(data.regime))
      .flatMap((regime) => {
        const overlay = governance.overlays.find(
          ({ data }) =>
            data.regime === regime.data.regime &&
            data.control === REVIEW &&
            data.language === regime.data.languages[0],
        );
        if (overlay === undefined || isLeftOut({ entity, regime, control: REVIEW }, today)) return [];
        return duePeriods(overlay.data, entity.data, today)
          .map((period): Campaign => ({
            period,
            entity,
            regime,
            overlay,
            steps: stepsOf(period, { entity, regime, governance }),
            day: today,
          }))
          .filter(({ steps }) => steps.freeze <= today && today <= steps.certification);
      });
  });
}

/** True where the entity's last decision up to a day is that a control is not assessed under this regime. */
export function isLeftOut(
  { entity, regime, control }: Pick<Campaign, "entity" | "regime"> & { control: Control["control"] },
  day: Day,
): boolean {
  const [last] = entity.data.scoping
    .filter((one) => one.regime === regime.data.regime && one.decided_on <= day)
    .filter(({ controls }) => controls.length === 0 || controls.includes(control))
    .sort((a, b) => (a.decided_on < b.decided_on ? 1 : -1));
  return last?.included === false;
}

/** The roster role that performs or approves the review of an entity on a day. */
export const roleOf = (
  { entity, overlay, day }: Pick<Campaign, "entity" | "overlay" | "day">,
  which: "performer" | "approver",
): string => declaredOn({ ...overlay.data, control: REVIEW }, entity.data, day)[which];
