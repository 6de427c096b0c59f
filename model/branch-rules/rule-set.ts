import { z } from "zod";
import { Id, Text } from "../text.ts";

/** What a set of rules can demand of a branch, as far as a control asks for it. */
export const DEMANDS = [
  "approval",
  "code-owner",
  "force-push-denied",
  "deletion-denied",
  "last-push-approval",
  "pull-request",
  "signatures",
  "stale-dismissed",
  "status-checks",
] as const;
export type BranchDemand = (typeof DEMANDS)[number];

/** Who may be let past a set of rules; `unnamed` where GitHub shows an entry and not whom it names. */
export const ACTOR_TYPES = [
  "app",
  "every-deploy-key",
  "enterprise-owners",
  "organization-admins",
  "repository-role",
  "team",
  "unnamed",
  "user",
] as const;

/** One entry of a list of those who may bypass. A deploy key has none of its own: the entry is for all that may write. */
export const Actor = z.strictObject({
  type: z.enum(ACTOR_TYPES).describe("What kind of entry it is."),
  id: Id.nullable().describe("GitHub's id of the App, team, user or role; null where the entry has none."),
  name: Text.nullable().describe("Slug, login or role; null where GitHub gives the id alone, or nothing."),
  mode: z
    .enum(["always", "pull-request", "exempt"])
    .nullable()
    .describe(
      "When it may bypass; `exempt` leaves no entry in the audit log; null when GitHub does not tell.",
    ),
});
export type Actor = z.infer<typeof Actor>;

/** One set of rules that binds the branch now: a ruleset, or a part of classic protection with a bypass of its own. */
export const RuleSet = z.strictObject({
  from: z
    .enum(["branch-protection", "repository", "organization", "enterprise"])
    .describe("Classic branch protection, or whose ruleset it is."),
  id: Id.nullable().describe("GitHub's id; null where GitHub gives none."),
  name: Text.describe("Name of the ruleset, or pattern of the classic protection."),
  demands: z.array(z.enum(DEMANDS)).describe("What it demands."),
  approvals: z.number().int().nonnegative().describe("Approvals it asks for; 0 for none."),
  checks: z
    .array(
      z.strictObject({
        name: Text.describe("Name of the status check."),
        app: z.number().int().nullable().describe("The App that must give it; null for any."),
      }),
    )
    .describe("Status checks that must have passed."),
  bypass: z
    .array(Actor)
    .nullable()
    .describe("Who may bypass it; null when GitHub does not show that, which is not nobody."),
});
export type RuleSet = z.infer<typeof RuleSet>;
