import { aRegime } from "../../../criteria/examples/a-context.ts";
import { aLine, aReview } from "../../../criteria/examples/a-ledger.ts";
import { aGovernance, anOverlay, theParent } from "../../../criteria/examples/a-world.ts";
import type { Entity } from "../../../../model/entity.ts";
import type { Governance } from "../../../../model/governance.ts";
import type { Demand } from "../../../../model/regime.ts";
import { type Review, type ReviewLine, UNDECIDED } from "../../../../model/review.ts";
import type { Author, Deciding, Now, Written } from "../deciding.ts";

const entry = (login: string, id: number, over: Partial<Entity["roster"][number]> = {}) => ({
  role: "control-operator",
  login,
  id,
  name: login,
  from: "2025-01-01",
  to: null,
  competence: null,
  delegated_by: null,
  ...over,
});

const ROSTER = [
  entry("li", 1109),
  entry("omar", 1106),
  entry("hana", 1101),
  entry("dana", 1102),
  entry("tomas", 1108, { to: "2026-05-31" }),
  entry("maria", 1105, { role: "controller" }),
  entry("priya", 1107, { role: "security-lead" }),
  entry("sara", 1110, { role: "internal-audit" }),
  entry("noah", 1111, { role: "cfo" }),
];

export const LI: Author = { login: "li", id: 1109, type: "User", app: null };

/** A key that the ledger knows as the line shows it. */
export const AS_FROZEN: Now = { active: true, facts: `sha256:${"0".repeat(64)}`, people: ["hana", "dana"] };

const demand = (criterion: Demand["criterion"]): Demand => ({
  criterion,
  controls: [],
  when: "always",
  miss: "operation",
  unknown_at_year_end: null,
  unknown_at_period_end: null,
  words: { en: "Missed.", ja: "未実施。" },
});

/** A regime that demands reasons and the close, and a roster of the parent. */
export const rules = (over: Partial<Governance> = {}): Governance =>
  aGovernance({
    entities: [theParent({ roster: ROSTER })],
    regimes: [aRegime({ demands: [demand("rationale-recorded"), demand("remediated-before-close")] })],
    overlays: [anOverlay("sox", "REV-01")],
    ...over,
  });

export function deciding(over: Partial<Deciding> = {}): Deciding {
  const { governance = rules() } = over;
  return { governance, entitiesThen: () => governance.entities, now: () => AS_FROZEN, ...over };
}

export const written = (over: Partial<Written> = {}): Written => ({
  author: LI,
  at: "2026-09-10T08:00:00Z",
  source: { comment: 7001 },
  ...over,
});

/** A line that nobody has decided on, of a key that serves no financial system. */
export const openLine = (id: number, over: Partial<ReviewLine> = {}): ReviewLine =>
  aLine(id, {
    financial: false,
    ...UNDECIDED,
    ...over,
  });

export const openReview = (lines: ReviewLine[] = [openLine(1), openLine(2), openLine(3)]): Review =>
  aReview("acme-us", "sox", { lines, completed: null, duties: null, evaluation: null }).data;
