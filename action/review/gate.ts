import { type AcceptedGap, inForce } from "../../model/entity.ts";
import type { Filed } from "../../model/governance.ts";
import type { Identity } from "../../model/identity.ts";
import type { Instant } from "../../model/instant.ts";
import type { Parameters } from "../../model/parameters.ts";
import { listed } from "../../model/reasons/names.ts";
import type { ReviewGapReason } from "../../model/reasons/reviews/gaps.ts";
import type { Review } from "../../model/review.ts";
import { samePerson } from "../../model/roster.ts";
import type { Scan } from "../../model/scan.ts";
import { serves } from "../../model/subjects.ts";
import { dayIn } from "../../model/time-zone.ts";
import { type Campaign, roleOf } from "./calendar.ts";
import { isSeenIn } from "../queries/approvals.ts";
import { inAcceptedGap } from "../queries/named-approvals.ts";
import type { LedgerView } from "./view.ts";

type Gap = Review["population"]["gaps"][number];

/** Identities that one review decides on: with every decision its file stays below what GitHub shows at all, 5 MB. */
const MOST_IDENTITIES = 2_500;
/** Identities that a review names without deciding on them. */
const MOST_OTHERS = 4_000;

/** What is looked at before a review is opened. */
export interface GateInput {
  campaign: Campaign;
  scan: Filed<Scan>;
  view: LedgerView;
  members: readonly Filed<Identity>[];
  /** How many identities it names besides: left out, or gone. */
  others: number;
  limits: Parameters;
  /** When the population is frozen. */
  frozen: Instant;
  /** Where the entity's days begin and end. */
  zone: string;
}

/** Everything that is held against a population, and who accepted it; a review opens when somebody accepted all. */
export function populationGaps(input: GateInput): Gap[] {
  return [...unreadIn(input), ...tooOld(input), ...unowned(input), ...tooLarge(input)].map((gap): Gap => {
    const accepted = acceptanceOf(gap, input);
    const { file } = input.campaign.entity;
    return {
      ...gap,
      accepted:
        accepted === null
          ? null
          : {
              by: accepted.accepted_by,
              rationale: accepted.rationale,
              statement: file,
              seen: isSeenIn(input.view.ledger, file, inAcceptedGap(accepted)),
            },
    };
  });
}

type Unread = Extract<ReviewGapReason, { reason: "source-not-read" }>;
type Looked = Pick<GateInput, "scan" | "view" | "frozen" | "zone"> & {
  campaign: Omit<Campaign, "steps" | "day">;
};

/** Sources that were not read to their end, and of which nobody accepted that. */
export const unacceptedIn = (input: Looked): Unread[] =>
  unreadIn(input).filter((gap) => acceptanceOf(gap, input) === null);

/** True where nobody has to accept anything any more. */
export const isOpen = (gaps: readonly Gap[]): boolean => gaps.every(({ accepted }) => accepted !== null);

/** One gap for each source that was not read to its end where it could hide something of the entity. */
export function unreadIn({ scan, view, campaign: { entity } }: Omit<Looked, "frozen" | "zone">): Unread[] {
  const elsewhere = (id: number) => {
    const repository = view.repositories.get(id);
    return repository !== undefined && !serves(repository.entities, entity.data.entity);
  };
  return scan.data.sources.flatMap(({ source, gaps }): Unread[] => {
    const [first, ...others] = gaps.filter(
      ({ scope }) => !("repository" in scope && elsewhere(scope.repository)),
    );
    if (first === undefined) return [];
    const { scope, unit, state, reason: why, remedy } = first;
    return [
      {
        reason: "source-not-read",
        with: { source, scope, unit, state, why, remedy, others: others.length },
      },
    ];
  });
}

function tooOld({ scan, limits, frozen, zone }: GateInput): ReviewGapReason[] {
  const { started } = scan.data;
  const hours = Math.floor((Date.parse(frozen) - Date.parse(started)) / 3_600_000);
  const limit = limits["scan.max_gap_hours"].default;
  return hours <= limit
    ? []
    : [{ reason: "scan-too-old", with: { day: dayIn(zone, started), hours, limit } }];
}

function unowned({ members }: GateInput): ReviewGapReason[] {
  const without = members.filter(({ data }) => !data.ownership?.business_owner);
  return without.length === 0
    ? []
    : [{ reason: "owners-missing", with: { identities: listed(without.map(({ data }) => data.title)) } }];
}

function tooLarge({ members, others }: GateInput): ReviewGapReason[] {
  const identities = members.length;
  return identities <= MOST_IDENTITIES && others <= MOST_OTHERS
    ? []
    : [
        {
          reason: "population-too-large",
          with: { identities, most: MOST_IDENTITIES, others, most_others: MOST_OTHERS },
        },
      ];
}

/** Who accepted a gap: somebody who held, on that day, the role that approves the review. */
export function acceptanceOf(
  gap: ReviewGapReason,
  { campaign, frozen, zone }: Pick<Looked, "campaign" | "frozen" | "zone">,
): AcceptedGap | null {
  const { entity, regime, period } = campaign;
  const found = entity.data.accepted_gaps
    .filter((one) => one.regime === regime.data.regime && one.period === period.id)
    .filter((one) => one.accepted_on <= dayIn(zone, frozen) && covers(one, gap))
    .find((one) =>
      entity.data.roster.some(
        (entry) =>
          entry.role === roleOf({ ...campaign, day: one.accepted_on }, "approver") &&
          samePerson(entry.login, one.accepted_by) &&
          inForce(entry, one.accepted_on),
      ),
    );
  return found ?? null;
}

const covers = ({ gap, source }: AcceptedGap, reason: ReviewGapReason): boolean =>
  gap === reason.reason &&
  (reason.reason !== "source-not-read" || source === null || source === reason.with.source);
