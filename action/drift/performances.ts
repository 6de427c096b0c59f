import { phrase, type Phrase } from "../../model/reasons/drift/phrases.ts";
import type { ControlId } from "../../model/assessment.ts";
import { addBusinessDays } from "../../model/business-days.ts";
import { demandsOn } from "../../model/demands.ts";
import type { Frequency } from "../../model/control.ts";
import { declaredOn } from "../../model/declared.ts";
import { frequencyOn } from "../../model/due-periods.ts";
import type { Filed } from "../../model/governance.ts";
import { addDays, type Day, daysBetween, dayOf } from "../../model/instant.ts";
import { limitsUnder } from "../../model/limits.ts";
import { periodOf } from "../../model/period.ts";
import type { Review } from "../../model/review.ts";
import { dayIn } from "../../model/time-zone.ts";
import { byCodePoint } from "../../model/yaml.ts";
import type { DriftContext, AssessedControl } from "./context.ts";
import { overrideAt } from "./overrides.ts";
import { DAYS, DURATIONS } from "./lexicon/frequencies.ts";
import { entityName, type Position, speakerOf } from "./position.ts";

/** One control of one entity under one regime, what is stated of it, and the reviews that performed it. */
export interface Performances {
  control: ControlId;
  assessed: AssessedControl;
  speaker: Phrase;
  /** How often from a day on, and by whom on a day. */
  frequencyOn: (day: Day) => Position & { value: Frequency };
  performerOn: (day: Day) => Position;
  /** Completed ones, oldest first. */
  reviews: readonly Filed<Review>[];
}

/** What an entity states of a control in one field: its own word where it has one that day, else the overlay's. */
function statedOf(context: DriftContext, assessed: AssessedControl) {
  const { entity, overlay } = assessed;
  const heldIn = (field: "frequency" | "performer", day: Day) => {
    const found = overrideAt(assessed, day);
    return found?.override[field] === undefined
      ? { file: overlay.file, field, speaker: speakerOf(context, overlay) }
      : { file: entity.file, field: `overrides[${found.index}].${field}`, speaker: entityName(entity) };
  };
  return {
    frequencyOn: (day: Day) => {
      const value = frequencyOn(overlay.data, entity.data, day);
      return {
        ...heldIn("frequency", day),
        value,
        normalised: DURATIONS[value],
        says: phrase("frequency", { frequency: value }),
      };
    },
    performerOn: (day: Day) => {
      const { performer } = declaredOn(overlay.data, entity.data, day);
      return {
        ...heldIn("performer", day),
        value: performer,
        normalised: performer,
        says: phrase("role", { role: performer }),
      };
    },
  };
}

/** True for a control that a review performs: the regime demands of it that one is done in each cycle. */
function isReviewed({ governance }: DriftContext, { overlay }: AssessedControl): boolean {
  const regime = governance.regimes.find(({ data }) => data.regime === overlay.data.regime)?.data;
  return (
    regime !== undefined &&
    demandsOn(regime, overlay.data.control, overlay.data, { endsYear: true }).some(
      ({ criterion }) => criterion === "done-in-cycle",
    )
  );
}

/**
 * Every control with a completed review, and how many that a review performs have none. What performs the other
 * controls are scans and people's documents, and the criteria of each control ask after those.
 */
export function performances(context: DriftContext): { performed: Performances[]; unperformed: number } {
  const all = context.assessedControls.map((assessed): Performances => {
    const { entity, overlay } = assessed;
    const { control, regime } = overlay.data;
    const stated = statedOf(context, assessed);
    return {
      control,
      assessed,
      ...stated,
      speaker: stated.frequencyOn(context.day).speaker,
      reviews: context.ledger.reviews
        .filter(
          ({ data }) =>
            data.entity === entity.data.entity &&
            data.regime === regime &&
            data.controls.includes(control) &&
            data.completed !== null,
        )
        .sort((a, b) =>
          byCodePoint(`${a.data.completed ?? ""} ${a.file}`, `${b.data.completed ?? ""} ${b.file}`),
        ),
    };
  });
  const performed = all.filter(({ reviews }) => reviews.length > 0);
  const unperformed = all.filter(
    ({ reviews, assessed }) => reviews.length === 0 && isReviewed(context, assessed),
  );
  return { performed, unperformed: unperformed.length };
}

/** The longest time without a performance. */
export interface Interval {
  longest: number;
  /** Days there may be: the frequency and the time in which a period is certified. */
  allowed: number;
  /** The performance it began with. */
  since: Day;
  /** How often the next one was due. */
  stated: Position;
}

/** The longest interval between performances, up to the day that is known; null where no calendar drives them. */
export function intervalOf(
  context: DriftContext,
  { assessed, frequencyOn: often, reviews }: Performances,
): Interval | null {
  const { governance, ledger, today } = context;
  const lastScan = ledger.scans
    .map(({ data }) => dayOf(data.started))
    .sort(byCodePoint)
    .at(-1);
  const until = today ?? lastScan ?? null;
  const done = reviews.map(({ data }) => dayIn(data.time_zone, data.completed ?? data.opened));
  const ends = [...done.slice(1), ...(until === null ? [] : [until])];
  const grace = limitsUnder(governance, {
    entity: assessed.entity.data.entity,
    regime: assessed.overlay.data.regime,
    control: assessed.overlay.data.control,
  })["cert.window_bd"].default;
  const { holidays } = governance.configuration.calendar;
  // What is not due until a period is certified is not late before that.
  const { fiscal_year_end: yearEnd } = assessed.entity.data;
  const intervals = reviews.flatMap(({ data }, index): Interval[] => {
    // The next one is of the period that follows.
    const stated = often(addDays(periodOf(data.period, yearEnd).to, 1));
    const days = DAYS[stated.value];
    const since = done[index];
    if (days === null || since === undefined) return [];
    const due = addBusinessDays(addDays(since, days), grace, holidays);
    const longest = daysBetween(since, ends[index] ?? since);
    return [{ since, stated, allowed: daysBetween(since, due), longest }];
  });
  const over = ({ longest, allowed }: Interval) => longest - allowed;
  return intervals.toSorted((a, b) => over(b) - over(a) || byCodePoint(a.since, b.since))[0] ?? null;
}
