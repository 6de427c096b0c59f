import { addDays } from "../../../model/instant.ts";
import { dayIn } from "../../../model/time-zone.ts";
import type { Ask } from "./gate.ts";

/**
 * What was last seen is young enough; the tighter limit holds where a review found anything privileged or financial. A
 * review itself ages by limits of its own: of its population, its decisions and their carrying out.
 */
export const evidenceAge: Ask = ({ due, scan, reviews, today, zone }) => {
  // That nothing was seen since the period ended is held against the population.
  if (scan === null) return [];
  const isStrict = reviews.some(({ review }) =>
    review?.data.lines.some(({ privileged, financial }) => privileged || financial),
  );
  const limit = due.limits["cert.evidence_max_age_days"][isStrict ? "strict" : "default"];
  const from = dayIn(zone, scan.data.started);
  const until = addDays(from, limit);
  return today <= until ? [] : [{ state: "failed", reason: "evidence-too-old", with: { from, until } }];
};
