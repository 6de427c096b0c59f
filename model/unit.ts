import { z } from "zod";
import { SOURCE_IDS } from "./sources/index.ts";
import type { GapReason } from "./reasons/gaps.ts";
import { RecordedReason } from "./reasons/reason.ts";
import type { Remedy } from "./reasons/remedies.ts";
import { Id, SafeName, Text } from "./text.ts";

export const UNIT_STATES = [
  "complete",
  "partial",
  "denied",
  "unavailable",
  "not-applicable",
  "vanished",
  "error",
  "not-attempted",
] as const;

/** How the reading of one unit ended. */
export const UnitState = z.enum(UNIT_STATES);
export type UnitState = z.infer<typeof UnitState>;

const of = <Kind extends string>(kind: Kind) => z.literal(kind).describe("What kind of thing it is.");
const repository = Id.describe("GitHub's id of the repository.");

/** What a unit is about: the whole organisation, or the one thing in it that could be refused on its own. */
export const Scope = z.discriminatedUnion("of", [
  z.strictObject({ of: of("organization") }),
  z.strictObject({ of: of("repository"), repository }),
  z.strictObject({
    of: of("environment"),
    repository,
    environment: Id.describe("GitHub's id of the environment."),
  }),
  z.strictObject({
    of: of("secret"),
    secret: SafeName.describe("Name of the organisation's secret or variable."),
  }),
  z.strictObject({ of: of("runner-group"), group: Id.describe("GitHub's id of the group of runners.") }),
  z.strictObject({ of: of("token"), token: Id.describe("GitHub's id of the grant.") }),
]);
export type Scope = z.infer<typeof Scope>;

export { SOURCE_IDS };
/** Id of a source (model/sources). */
export const SourceId = z.enum(SOURCE_IDS);
export type SourceId = z.infer<typeof SourceId>;

/** The smallest thing that can be refused on its own, and how its reading ended. */
export interface Unit {
  source: SourceId;
  scope: Scope;
  /** `acme`, `acme/workflow-token`, `ledger-export`, `ledger-export/production`, a secret's name, a token's owner. */
  name: string;
  state: UnitState;
  /** How many items the unit gave; 0 unless complete or partial. */
  items: number;
  /** Why it is not complete; null when complete. */
  reason: GapReason | null;
  /** What would make it readable, the exact permission where GitHub names one; null when complete. */
  remedy: Remedy | null;
}

/** A unit that is neither complete nor not applicable, as the scan record keeps it. */
export const Gap = z.strictObject({
  unit: Text.describe(
    "Name of the unit: of the organisation, a repository, an environment, a secret, a group of runners or a token's owner.",
  ),
  scope: Scope.describe("What the unit is about."),
  state: UnitState.exclude(["complete", "not-applicable"]).describe("How the reading ended."),
  reason: RecordedReason.describe("Why it could not be read to its end."),
  remedy: RecordedReason.nullable().describe(
    "What would make it readable: the exact permission, the plan, another run, or that nothing would; null where none is known.",
  ),
});
export type Gap = z.infer<typeof Gap>;

/** True for a unit that leaves something unseen. */
export const isGap = (unit: Pick<Unit, "state">): boolean =>
  unit.state !== "complete" && unit.state !== "not-applicable";

/** One key per unit, for sorting and for telling units apart: what it is about, then its name, for its parts. */
export const keyOfUnit = ({ source, scope, name }: Pick<Unit, "source" | "scope" | "name">): string =>
  `${unitKey(source, scope)} ${name}`;

/** What a unit is about, for look-up: source, then scope. A source that reads parts has several units of one scope. */
export function unitKey(source: SourceId, scope: Scope): string {
  switch (scope.of) {
    case "organization":
      return `${source}/`;
    case "repository":
      return `${source}/repository-${scope.repository}`;
    case "environment":
      return `${source}/repository-${scope.repository}/environment-${scope.environment}`;
    case "secret":
      return `${source}/secret-${scope.secret}`;
    case "runner-group":
      return `${source}/runner-group-${scope.group}`;
    case "token":
      return `${source}/token-${scope.token}`;
    default:
      return scope satisfies never;
  }
}
