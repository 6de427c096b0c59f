import { approverOf, performerOf } from "../../model/approver.ts";
import { addBusinessDays } from "../../model/business-days.ts";
import type { CertificationText } from "../../model/certification-text.ts";
import type { Entity } from "../../model/entity.ts";
import type { Filed, Governance } from "../../model/governance.ts";
import { addDays, type Day, type Instant } from "../../model/instant.ts";
import { limitsUnder } from "../../model/limits.ts";
import type { Overlay } from "../../model/overlay.ts";
import type { Parameters } from "../../model/parameters.ts";
import { duePeriods } from "../../model/due-periods.ts";
import type { Period } from "../../model/period.ts";
import type { Regime } from "../../model/regime.ts";
import { isLeftOut } from "../review/calendar.ts";
import { dayIn, zoneOf } from "../../model/time-zone.ts";

/** One certification that there has to be: an entity, a regime and a period that is over. */
export interface Due {
  period: Period;
  entity: Filed<Entity>;
  regime: Filed<Regime>;
  text: Filed<CertificationText>;
  /** How the regime words the control that certifying performs. */
  overlay: Filed<Overlay>;
  /** Last day of the window. */
  by: Day;
  /** Roles that sign: who performs the control, then who approves it. */
  roles: readonly string[];
  limits: Parameters;
}

/** Days for which a period goes on being offered after its end: a fiscal year, and the month that its books take. */
export const LOOK_BACK_DAYS = 400;

/**
 * The certifications of the periods that are over, oldest first, for every entity and regime with a text: of all that
 * ended within the look-back, so that one that is late stays in sight when the next period ends, and of the last
 * whenever it ended; of the period asked for, where one is.
 */
export function certificationsDue(now: Instant, governance: Governance, asked: string | null): Due[] {
  return governance.entities.flatMap((entity) =>
    governance.regimes
      .filter(({ data }) => entity.data.regimes.includes(data.regime))
      .flatMap((regime): Due[] => {
        const { regime: id, languages } = regime.data;
        const text = governance.certificationTexts.find(({ data }) => data.regime === id);
        const overlay = governance.overlays.find(
          ({ data }) =>
            data.regime === id && data.control === text?.data.control && data.language === languages[0],
        );
        if (text === undefined || overlay === undefined) return [];
        const today = dayIn(zoneOf(entity.data, governance.configuration), now);
        const { control } = text.data;
        // What was decided on the scope later is of later periods.
        const periods = periodsOver(today, { entity, overlay }, asked).filter(
          ({ to }) => !isLeftOut({ entity, regime, control }, to),
        );
        const limits = limitsUnder(governance, {
          entity: entity.data.entity,
          regime: id,
          control: text.data.control,
        });
        const { holidays } = governance.configuration.calendar;
        const roles = [
          ...new Set([
            performerOf(overlay.data, entity.data, today),
            approverOf(overlay.data, entity.data, today),
          ]),
        ];
        return periods.map((period) => ({
          period,
          entity,
          regime,
          text,
          overlay,
          by: addBusinessDays(period.to, limits["cert.window_bd"].strict, holidays),
          roles,
          limits,
        }));
      }),
  );
}

function periodsOver(
  today: Day,
  { entity, overlay }: Pick<Due, "entity" | "overlay">,
  asked: string | null,
): Period[] {
  const around = asked === null ? today : asked.replace("FY", "");
  const over = duePeriods(overlay.data, entity.data, around)
    .filter(({ id }) => asked === null || id === asked)
    .filter(({ to }) => to < today);
  const oldest = addDays(today, -LOOK_BACK_DAYS);
  return asked === null
    ? over.filter(({ to }, at) => to >= oldest || at === over.length - 1)
    : over.slice(-1);
}
