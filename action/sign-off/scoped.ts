import { approverOf } from "../../model/approver.ts";
import type { Governance } from "../../model/governance.ts";
import type { Day } from "../../model/instant.ts";
import type { Language } from "../../model/language.ts";
import { reviewFile, type ConclusionKey } from "../../model/paths.ts";
import type { SignOffFault } from "../../model/reasons/sign-off-faults.ts";
import { Review } from "../../model/review.ts";
import type { CriterionId } from "../../model/verdict.ts";
import { byCodePoint } from "../../model/yaml.ts";
import { bothSides } from "./both-sides.ts";
import type { Barred, ChangedFile, Requirement } from "./facts.ts";

interface Scoped {
  requirements: Requirement[];
  faults: SignOffFault[];
  due: Day | null;
  language: Language;
}

/** The criteria by which a regime says that one of its controls takes this sign-off. */
const ASKED_BY: Readonly<Record<"review" | "certification", readonly CriterionId[]>> = {
  review: ["signed-off", "local-sign-off"],
  certification: ["certified"],
};

/**
 * A review or a certification is signed by the entity's own roster, in the role that approves the control there.
 * Which controls those are the regime says at the base commit; what the document says of itself decides nothing.
 */
export function requiredByScope(
  key: ConclusionKey & { what: "review" | "certification" },
  { entities, regimes, overlays }: Governance,
  changed: readonly ChangedFile[],
): Scoped {
  const { what } = key;
  const entity = entities.find(({ data }) => data.entity === key.entity)?.data;
  const regime = regimes.find(({ data }) => data.regime === key.regime)?.data;
  const none = { requirements: [], due: null, language: entity?.language ?? "en" } as const;
  const scope = { entity: key.entity, regime: key.regime };
  if (entity?.regimes.includes(key.regime) !== true || regime === undefined)
    return { ...none, requirements: [], faults: [{ reason: "no-such-scope", with: scope }] };
  const demands = regime.demands.filter(({ criterion }) => ASKED_BY[what].includes(criterion));
  const roles = overlays
    .filter(({ data }) => data.regime === key.regime)
    .filter(({ data }) =>
      demands.some(({ controls }) => controls.length === 0 || controls.includes(data.control)),
    )
    .map(({ data }) => approverOf(data, entity));
  const file = changed.find(({ path }) => path === reviewFile(key));
  const { before, after } = file === undefined ? { before: null, after: null } : bothSides(Review, file);
  const faults: SignOffFault[] = [
    ...(roles.length === 0 ? [{ reason: "no-approver-stated", with: scope } as const] : []),
    ...(what === "review" && after === null
      ? [{ reason: "not-readable", with: { file: reviewFile(key) } } as const]
      : []),
  ];
  const barred = [before, after].flatMap((review) => review?.lines.flatMap(behind) ?? []);
  return {
    requirements: [...new Set(roles)]
      .sort(byCodePoint)
      .map((role): Requirement => ({ what, roles: [role], entity: key.entity, barred })),
    faults,
    due: after?.due ?? null,
    language: entity.language,
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
