import type { Actor, RuleSet } from "../rule-set.ts";

/** A ruleset of the repository that asks for one approval and denies force pushes and deletion; nobody may bypass it. */
export const aRuleSet = (changes: Partial<RuleSet> = {}): RuleSet => ({
  from: "repository",
  id: 35001,
  name: "main",
  demands: ["approval", "force-push-denied", "deletion-denied", "pull-request"],
  approvals: 1,
  checks: [],
  bypass: [],
  ...changes,
});

/** Every demand that the rules of a financial repository have to make. */
export const STRICT: RuleSet["demands"] = [
  "approval",
  "code-owner",
  "force-push-denied",
  "deletion-denied",
  "last-push-approval",
  "pull-request",
  "stale-dismissed",
];

/** An entry of a bypass list. */
export const anActor = (type: Actor["type"], changes: Partial<Actor> = {}): Actor => ({
  type,
  id: null,
  name: null,
  mode: "always",
  ...changes,
});
