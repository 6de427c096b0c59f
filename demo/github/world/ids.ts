import type { World } from "../world.ts";

// Each kind counts from its own start, so that an id mistaken for another kind's id finds nothing.
const firstIds = {
  user: 101,
  organization: 9001,
  team: 301,
  app: 401,
  installation: 25001,
  repository: 5001,
  "deploy-key": 48001,
  environment: 61001,
  deployment: 62001,
  "protection-rule": 3701,
  "token-grant": 25301,
  token: 98701,
  "token-request": 26301,
  "pull-request": 71001,
  review: 80001,
  label: 20801,
  comment: 90001,
  "check-run": 40001,
  activity: 50001,
  "rule-suite": 30001,
  hook: 55001,
  runner: 23001,
  "runner-group": 1,
  "credential-authorization": 161001,
  ruleset: 35001,
  "branch-protection": 36001,
} as const;

/** Kinds of things that carry a GitHub number. */
export type IdKind = keyof typeof firstIds;

/** The given id, or the next free number of that kind; the same calls in the same order give the same ids. */
export function takeId(world: World, kind: IdKind, given?: number): number {
  const last = world.lastIds.get(kind) ?? firstIds[kind] - 1;
  const id = given ?? last + 1;
  world.lastIds.set(kind, Math.max(last, id));
  return id;
}

/** A time as GitHub writes it: ISO 8601, UTC, whole seconds. */
export function timestamp(at: Date): string {
  return `${at.toISOString().slice(0, 19)}Z`;
}
