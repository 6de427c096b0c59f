import { approverOf } from "../../model/approver.ts";
import type { Entity } from "../../model/entity.ts";
import type { Governance } from "../../model/governance.ts";
import type { Day } from "../../model/instant.ts";
import type { Language } from "../../model/language.ts";
import { reviewFile, type ConclusionKey } from "../../model/paths.ts";
import type { SignOffFault } from "../../model/reasons/sign-off-faults.ts";
import { Review } from "../../model/review.ts";
import type { CriterionId } from "../../model/verdict.ts";
import { byCodePoint } from "../../model/yaml.ts";
import { bothSides } from "./both-sides.ts";
import { requiredByCertification } from "./certification.ts";
import type { Barred, PullFacts, Requirement } from "./facts.ts";

interface Scoped {
  requirements: Requirement[];
  faults: SignOffFault[];
  due: Day | null;
  language: Language;
}

/** The criteria by which a regime says that one of its controls takes the sign-off of a review. */
const ASKED_BY: readonly CriterionId[] = ["signed-off", "local-sign-off"];

/** A review or a certification is signed by the entity's own roster, in the roles that the regime names for it there. */
export function requiredByScope(
  key: ConclusionKey & { what: "review" | "certification" },
  governance: Governance,
  pull: Pick<PullFacts, "changed" | "author" | "lastPusher">,
): Scoped {
  const { entities, regimes } = governance;
  const entity = entities.find(({ data }) => data.entity === key.entity)?.data;
  const isKnown = regimes.some(({ data }) => data.regime === key.regime);
  if (entity?.regimes.includes(key.regime) !== true || !isKnown)
    return {
      requirements: [],
      faults: [{ reason: "no-such-scope", with: { entity: key.entity, regime: key.regime } }],
      due: null,
      language: entity?.language ?? "en",
    };
  const required =
    key.what === "review"
      ? requiredByReview(key, entity, governance, pull)
      : requiredByCertification(key, entity, governance, pull);
  return { ...required, language: entity.language };
}

/**
 * Which controls a review performs the regime says at the base commit; what the document says of itself decides
 * nothing.
 */
function requiredByReview(
  key: ConclusionKey,
  entity: Entity,
  { regimes, overlays }: Governance,
  { changed }: Pick<PullFacts, "changed">,
): Omit<Scoped, "language"> {
  const demands =
    regimes
      .find(({ data }) => data.regime === key.regime)
      ?.data.demands.filter(({ criterion }) => ASKED_BY.includes(criterion)) ?? [];
  const roles = overlays
    .filter(({ data }) => data.regime === key.regime)
    .filter(({ data }) =>
      demands.some(({ controls }) => controls.length === 0 || controls.includes(data.control)),
    )
    .map(({ data }) => approverOf(data, entity));
  const file = changed.find(({ path }) => path === reviewFile(key));
  const { before, after } = file === undefined ? { before: null, after: null } : bothSides(Review, file);
  const scope = { entity: key.entity, regime: key.regime };
  const barred = [before, after].flatMap((review) => review?.lines.flatMap(behind) ?? []);
  return {
    requirements: [...new Set(roles)]
      .sort(byCodePoint)
      .map((role): Requirement => ({ what: "review", roles: [role], entity: key.entity, barred })),
    faults: [
      ...(roles.length === 0 ? [{ reason: "no-approver-stated", with: scope } as const] : []),
      ...(after === null ? [{ reason: "not-readable", with: { file: reviewFile(key) } } as const] : []),
    ],
    due: after?.due ?? null,
  };
}

function behind(line: Review["lines"][number]): Barred[] {
  const { title: subject, business_owner: owner, technical_steward: steward, created_by: creator } = line;
  const people: [string | null, Barred["as"]][] = [
    [owner, "owner"],
    [steward, "owner"],
    [creator, "creator"],
  ];
  return people.flatMap(([login, as]) => (login === null ? [] : [{ login, as, subject }]));
}
