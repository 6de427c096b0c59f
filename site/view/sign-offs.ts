import { type Entity, inForce } from "../../model/entity.ts";
import type { Filed } from "../../model/governance.ts";
import type { Ledger } from "../../model/ledger.ts";
import { isValidSignOff, type SignOff } from "../../model/sign-off.ts";
import { dayIn } from "../../model/time-zone.ts";
import type { ConclusionKey } from "./routes.ts";

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Every sign-off, the newest first. */
export const signOffsNewestFirst = ({ signOffs }: Pick<Ledger, "signOffs">): Filed<SignOff>[] =>
  signOffs.toSorted((a, b) => order(b.data.submitted, a.data.submitted) || order(a.file, b.file));

/** Approvals of one review or certification, the newest first, with the one that counts. */
export interface Approvals {
  all: readonly Filed<SignOff>[];
  /** The newest that every rule was kept for; null where none is. */
  counting: Filed<SignOff> | null;
}

/** The approvals of one review or certification among sign-offs that are in order. */
export function approvalsOf(
  signOffs: readonly Filed<SignOff>[],
  what: "review" | "certification",
  { period, entity, regime, again }: ConclusionKey & { again?: number | undefined },
): Approvals {
  const all = signOffs.filter(
    ({ data: { covers, period: of } }) =>
      of === period &&
      covers.what === what &&
      covers.entity === entity &&
      covers.regime === regime &&
      covers.again === again,
  );
  return { all, counting: all.find(({ data }) => isValidSignOff(data)) ?? null };
}

/** What of a sign-off tells by whose roster it was given. */
export type RosteredSignOff = Pick<SignOff, "reviewer" | "covers" | "submitted" | "time_zone" | "counts_for">;

/** The roles in which somebody signed: those that it counts for, else the one that was recorded. */
export const signingRoles = ({ reviewer, counts_for: counted }: RosteredSignOff): string[] => {
  const roles = counted.length > 0 ? counted.map(({ role }) => role) : [reviewer.role];
  return [...new Set(roles.flatMap((role) => role ?? []))].sort();
};

/** The rules that an approval did not keep, or that could not be told, as they stand. */
export const brokenRules = ({ rules }: Pick<SignOff, "rules">): SignOff["rules"] =>
  rules.filter(({ result }) => result !== "kept");

/**
 * The entities by whose roster somebody signed: those that it counts by; where it does not count, the one that it was
 * given for, else each on whose roster they stood that day, since naming the first of several would look as if the
 * others were none of theirs.
 */
export function rostersOf(
  { reviewer, covers, submitted, time_zone: zone, counts_for: counted }: RosteredSignOff,
  entities: readonly { data: Pick<Entity, "entity" | "roster"> }[],
): string[] {
  if (counted.length > 0) return [...new Set(counted.map(({ entity }) => entity))].sort();
  if (reviewer.entity === null) return [];
  if ("entity" in covers && covers.entity === reviewer.entity) return [reviewer.entity];
  const day = dayIn(zone, submitted);
  const isTheirs = ({ id, role }: { id: number; role: string }) =>
    id === reviewer.id && ("entity" in covers || role === reviewer.role);
  const others = entities.filter(({ data }) =>
    data.roster.some((entry) => isTheirs(entry) && inForce(entry, day)),
  );
  return [...new Set([reviewer.entity, ...others.map(({ data }) => data.entity)])].sort();
}
