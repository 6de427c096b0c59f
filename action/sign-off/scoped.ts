import { approverOf } from "../../model/approver.ts";
import type { Entity } from "../../model/entity.ts";
import type { Filed, Governance } from "../../model/governance.ts";
import type { Day } from "../../model/instant.ts";
import { unknownCreator } from "../../model/identities/unknown-creator.ts";
import type { Language } from "../../model/language.ts";
import { evidenceFolder, reviewFile, type CertificationKey, type ConclusionKey } from "../../model/paths.ts";
import { PeriodId, periodOf } from "../../model/period.ts";
import type { SignOffFault } from "../../model/reasons/sign-off-faults.ts";
import type { Regime } from "../../model/regime.ts";
import { Review, type ReviewLine } from "../../model/review.ts";
import { isDecided } from "../../model/reviews/decided.ts";
import type { CriterionId } from "../../model/verdict.ts";
import { byCodePoint } from "../../model/yaml.ts";
import { stepsOf } from "../review/calendar.ts";
import { bothSides } from "./both-sides.ts";
import { requiredByCertification } from "./certification.ts";
import { peopleOf } from "./evidence.ts";
import type { Barred, PullFacts, Requirement } from "./facts.ts";
import { zoneOf } from "../../model/time-zone.ts";

interface Scoped {
  /** Time zone in which the day that it is due by ends. */
  zone: string;
  requirements: Requirement[];
  faults: SignOffFault[];
  due: Day | null;
  language: Language;
}

/** What a review is about, as the base commit states it. */
interface Scope {
  entity: Filed<Entity>;
  regime: Filed<Regime>;
  governance: Governance;
  /** That of the merge, or today: whoever holds the role then approves. */
  day: Day;
}

/** The criteria by which a regime says that one of its controls takes the sign-off of a review. */
const ASKED_BY: readonly CriterionId[] = ["signed-off", "local-sign-off"];

/** A review or a certification is signed by the entity's own roster, in the roles that the regime names for it there. */
export function requiredByScope(
  key: CertificationKey & { what: "review" | "certification" },
  governance: Governance,
  pull: Pick<PullFacts, "changed" | "identities" | "evidence">,
  day: Day,
): Scoped {
  const { entities, regimes } = governance;
  const entity = entities.find(({ data }) => data.entity === key.entity);
  const regime = regimes.find(({ data }) => data.regime === key.regime);
  if (entity?.data.regimes.includes(key.regime) !== true || regime === undefined)
    return {
      requirements: [],
      faults: [{ reason: "no-such-scope", with: { entity: key.entity, regime: key.regime } }],
      due: null,
      zone: zoneOf(entity?.data, governance.configuration),
      language: entity?.data.language ?? "en",
    };
  const required =
    key.what === "review"
      ? requiredByReview(key, { entity, regime, governance, day }, pull)
      : requiredByCertification(key, entity.data, governance, { ...pull, day });
  return {
    ...required,
    zone: zoneOf(entity.data, governance.configuration),
    language: entity.data.language,
  };
}

/**
 * Which controls a review performs the regime says at the base commit, by when follows from there, too, and who owns
 * or made an identity its evidence says there; what the document says of itself rules nobody in. What a person pushed
 * is no review before the action took it over: until then nobody knows what of it stands.
 */
function requiredByReview(
  key: ConclusionKey,
  { entity, regime, governance, day }: Scope,
  { changed, identities, evidence }: Pick<PullFacts, "changed" | "identities" | "evidence">,
): Omit<Scoped, "language" | "zone"> {
  const demands = regime.data.demands.filter(({ criterion }) => ASKED_BY.includes(criterion));
  const roles = governance.overlays
    .filter(({ data }) => data.regime === key.regime)
    .filter(({ data }) =>
      demands.some(({ controls }) => controls.length === 0 || controls.includes(data.control)),
    )
    .map(({ data }) => approverOf(data, entity.data, day));
  const file = changed.find(({ path }) => path === reviewFile(key));
  const { before, after } = file === undefined ? { before: null, after: null } : bothSides(Review, file);
  const scope = { entity: key.entity, regime: key.regime };
  const lines = [before, after].flatMap((review) => review?.lines ?? []);
  const uids = new Set(lines.map(({ uid }) => uid));
  const reviewed = identities?.filter(({ uid }) => uids.has(uid)) ?? [];
  const barred = [...reviewed.flatMap(peopleOf), ...lines.flatMap(peopleBehindLine)];
  const open = after?.lines.filter((line) => !isDecided(line)).length ?? 0;
  const period = PeriodId.safeParse(key.period);
  return {
    requirements: [...new Set(roles)].sort(byCodePoint).map((role): Requirement => ({
      what: "review",
      roles: [role],
      entity: key.entity,
      files: [],
      barred,
      unknownCreators: reviewed.filter((identity) => unknownCreator(identity) !== null).length,
    })),
    faults: [
      ...(roles.length === 0 ? [{ reason: "no-approver-stated", with: scope } as const] : []),
      ...(after === null ? [notReadable(reviewFile(key))] : []),
      ...(open === 0 ? [] : [{ reason: "lines-not-decided", with: { n: open } } as const]),
      ...(identities === null ? [notReadable(evidenceFolder(key.organization))] : []),
      ...(evidence === "changed" ? [{ reason: "not-taken-over", with: {} } as const] : []),
    ],
    due: period.success
      ? stepsOf(periodOf(period.data, entity.data.fiscal_year_end), { entity, regime, governance }).due
      : null,
  };
}

const notReadable = (file: string): SignOffFault => ({ reason: "not-readable", with: { file } });

/** Who owns, keeps or made what a line is about, and who decided on it. */
export function peopleBehindLine(line: ReviewLine): Barred[] {
  const { title: subject, business_owner: owner, technical_steward: steward, created_by: creator } = line;
  const { by, by_id: id } = line;
  const people: [string | null, Barred["as"]][] = [
    [owner, "owner"],
    [steward, "owner"],
    [creator, "creator"],
  ];
  return [
    ...people.flatMap(([login, as]): Barred[] => (login === null ? [] : [{ login, as, subject }])),
    ...(by === null ? [] : [{ login: by, ...(id === null ? {} : { id }), as: "decided" as const, subject }]),
  ];
}
