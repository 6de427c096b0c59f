import { renewedAt } from "../../model/identities/traits.ts";
import type { Identity } from "../../model/identity.ts";
import type { ChangeReason, PermissionStep } from "../../model/reasons/reviews/changes.ts";
import { listed } from "../../model/reasons/names.ts";
import { samePerson } from "../../model/roster.ts";
import type { ReviewLine } from "../../model/review.ts";
import { byCodePoint } from "../../model/yaml.ts";
import { dayIn } from "../../model/time-zone.ts";
import { permissionsOf } from "../identities/ask.ts";
import { reachIn } from "./facts.ts";
import type { LedgerView } from "./view.ts";

/** What happened to an identity, and the fact that shows it. */
export type Change = ChangeReason & { what: ReviewLine["change"]["what"] };

/** One state of an identity, and the ledger it stands in. */
export interface At {
  identity: Identity;
  view: LedgerView;
}

/** What changed between two states of one identity, what must be looked at first before; null for nothing. Days are a zone's. */
export function changeBetween(before: At, after: At, zone: string): Change | null {
  return (
    permissionChange(before.identity, after.identity) ??
    ownerChange(before.identity, after.identity) ??
    reachChange(before, after) ??
    entityChange(before.identity, after.identity) ??
    renewal(before.identity, after.identity, zone)
  );
}

/** Levels from the least to the most, as GitHub names them. */
const LEVELS: readonly (readonly string[])[] = [
  ["none", "read", "triage", "write", "maintain", "admin"],
  ["none", "subset", "all"],
  ["none", "selected", "all"],
];

/** True when one level allows more than another; one that is not known is taken for more. */
export function isMore(before: string | null, after: string | null): boolean {
  const [less, more] = [before ?? "none", after ?? "none"];
  if (less === more) return false;
  const levels = LEVELS.find((one) => one.includes(less) && one.includes(more));
  return levels === undefined ? more !== "none" : levels.indexOf(more) > levels.indexOf(less);
}

function permissionChange(before: Identity, after: Identity): Change | null {
  const [then, now] = [permissionsOf(before) ?? {}, permissionsOf(after) ?? {}];
  const steps = [...new Set([...Object.keys(then), ...Object.keys(now)])]
    .sort(byCodePoint)
    .map((name): PermissionStep => ({ name, before: then[name] ?? null, after: now[name] ?? null }))
    .filter((step) => step.before !== step.after);
  const grown = steps.filter((step) => isMore(step.before, step.after));
  const [first] = grown;
  if (first !== undefined)
    return {
      what: "permissions-grown",
      reason: "permissions-grown",
      with: { first, others: grown.length - 1 },
    };
  const [shrunk] = steps;
  return shrunk === undefined
    ? null
    : {
        what: "permissions-shrunk",
        reason: "permissions-shrunk",
        with: { first: shrunk, others: steps.length - 1 },
      };
}

const isSame = (one: string | null, other: string | null): boolean =>
  one === null || other === null ? one === other : samePerson(one, other);

function ownerChange({ ownership: then }: Identity, { ownership: now }: Identity): Change | null {
  const roles = [
    { role: "business-owner", before: then?.business_owner ?? null, after: now?.business_owner ?? null },
    {
      role: "technical-steward",
      before: then?.technical_steward ?? null,
      after: now?.technical_steward ?? null,
    },
  ] as const;
  const changed = roles.find(({ before, after }) => !isSame(before, after));
  return changed === undefined ? null : { what: "owner-changed", reason: "owner-changed", with: changed };
}

function reachChange(before: At, after: At): Change | null {
  const [then, now] = [reachIn(before.identity, before.view), reachIn(after.identity, after.view)];
  if (then === null && now === null) return null;
  if (then === null || now === null) return { what: "reach-changed", reason: "reach-not-known", with: {} };
  // Its own repository may have been renamed, which changes nothing about what it reaches.
  if (before.identity.repository_id !== null) return null;
  const further = now.filter((name) => !then.includes(name));
  if (further.length > 0)
    return { what: "reach-changed", reason: "reach-grown", with: { repositories: listed(further) } };
  const fewer = then.filter((name) => !now.includes(name));
  return fewer.length === 0
    ? null
    : { what: "reach-changed", reason: "reach-shrunk", with: { repositories: listed(fewer) } };
}

function entityChange({ ownership: then }: Identity, { ownership: now }: Identity): Change | null {
  const served = (one: Identity["ownership"]) =>
    [...(one?.entities ?? []), ...(one?.systems ?? [])].sort().join(" ");
  return served(then) === served(now)
    ? null
    : { what: "reach-changed", reason: "entities-changed", with: {} };
}

function renewal(before: Identity, after: Identity, zone: string): Change | null {
  const [was, on] = [renewedAt(before), renewedAt(after)];
  return was === null || on === null || was === on
    ? null
    : { what: "renewed", reason: "renewed", with: { on: dayIn(zone, on) } };
}
