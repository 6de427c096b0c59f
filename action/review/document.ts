import { writeEvidence } from "../../model/document.ts";
import type { Filed } from "../../model/governance.ts";
import type { Instant } from "../../model/instant.ts";
import { limitsUnder } from "../../model/limits.ts";
import { reviewFile } from "../../model/paths.ts";
import { recordedLine, type Review } from "../../model/review.ts";
import { recordedConflict } from "../../model/reviews/conflict.ts";
import type { Scan } from "../../model/scan.ts";
import { digestOfPopulation } from "../digest/digest.ts";
import { bodyOf, type Naming } from "./body/body.ts";
import { type Campaign, REVIEW, REVIEW_CONTROLS, roleOf } from "./calendar.ts";
import { conflictsOf } from "./conflicts.ts";
import { populationGaps } from "./gate.ts";
import { type LinesInput, lineOf, removedSince } from "./lines.ts";
import { membersOf } from "./population.ts";

/** What a review is opened from. */
export interface OpeningInput extends LinesInput {
  organization: string;
  campaign: Campaign;
  scan: Filed<Scan>;
  /** Commit of base whose evidence is the population. */
  commit: string;
  /** Server time. */
  at: Instant;
}

/** The review of a campaign as it is opened: nobody has decided anything. */
export function openingOf(input: OpeningInput): Review {
  const { organization, campaign, view, governance, scan, commit, at, zone } = input;
  const { entity, regime, period, steps } = campaign;
  const ids = { entity: entity.data.entity, regime: regime.data.regime };
  const limits = limitsUnder(governance, { ...ids, control: REVIEW });
  const { identities, excluded } = membersOf(view, campaign, governance);
  const removed = removedSince(input);
  const others = excluded.length + removed.length;
  const gaps = populationGaps({
    campaign,
    scan,
    view,
    members: identities,
    others,
    limits,
    frozen: at,
    zone,
  });
  const worded = (control: string) =>
    governance.overlays.some(({ data }) => data.regime === ids.regime && data.control === control);
  return {
    record: "review",
    schema: 2,
    organization,
    period: period.id,
    ...ids,
    controls: REVIEW_CONTROLS.filter(worded),
    population: {
      commit,
      frozen: at,
      scan: scan.data.id,
      digest: digestOfPopulation(identities.map(({ data }) => data.uid)),
      identities: identities.length,
      kinds: [],
      relevance: regime.data.reviews.population,
      excluded,
      removed,
      complete: gaps.every(({ reason }) => reason !== "source-not-read"),
      gaps,
    },
    opened: at,
    answered: [],
    due: steps.due,
    time_zone: zone,
    completed: null,
    attestation: null,
    performer_role: roleOf(campaign, "performer"),
    conflicts: conflictsOf(identities.map(({ data }) => data)),
    duties: null,
    evaluation: null,
    interview: null,
    roll_forward: null,
    remediation_summary: null,
    lines: identities.map((one) => lineOf(one, input)),
  };
}

/** Path and text of a review. */
export function writtenReview(review: Review, naming: Naming): readonly [string, string] {
  const recorded = {
    ...review,
    lines: review.lines.map(recordedLine),
    conflicts: review.conflicts?.map(recordedConflict) ?? null,
  };
  return [reviewFile(review), writeEvidence(recorded, bodyOf(review, naming))];
}
