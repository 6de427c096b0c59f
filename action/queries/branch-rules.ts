import {
  ADMIN_ROLE,
  type Bypass,
  type BranchRequirement,
  bypassOf,
  requirementsOf,
} from "../../model/branch-rules/bypass.ts";
import type { Actor, RuleSet } from "../../model/branch-rules/rule-set.ts";
import type { Governance } from "../../model/governance.ts";
import type { BranchRuleReason } from "../../model/reasons/branch-rules.ts";
import { listed } from "../../model/reasons/names.ts";
import type { ObservedRepository } from "../../model/snapshot.ts";
import { isFinancial } from "./systems.ts";

/** Why a question about the changes of a repository does not arise; null where it does. */
export function outsideFinancialChange(
  { name, facts }: ObservedRepository,
  governance: Pick<Governance, "systems">,
): { reason: "archived" | "serves-no-financial-system"; with: Record<string, never> } | null {
  if (!isFinancial(name, governance)) return { reason: "serves-no-financial-system", with: {} };
  return facts.archived ? { reason: "archived", with: {} } : null;
}

/** The rules in force on a default branch, or why there are none to look at. */
export type InForce =
  | { is: "there"; sets: readonly RuleSet[] }
  | { is: "none"; why: { outcome: "unknown" | "not-applicable" | "fail" } & BranchRuleReason };

/** The rules of a repository's default branch. On the free plan a private repository can have none. */
export function rulesInForce({ facts }: ObservedRepository, plan: string | null): InForce {
  const { branch_rules: rules } = facts;
  if (rules === null) return { is: "none", why: { outcome: "unknown", reason: "rules-not-read", with: {} } };
  const { branch, sets } = rules;
  if (branch === null)
    return { is: "none", why: { outcome: "not-applicable", reason: "no-branch-yet", with: {} } };
  if (sets.length > 0) return { is: "there", sets };
  const planless = plan === "free" && facts.visibility !== "public";
  const reason = planless ? "free-plan-has-no-rules" : "no-rule-binds";
  return { is: "none", why: { outcome: "fail", reason, with: { branch } } };
}

/** What the sets demand that separates whoever makes a change from whoever approves it, and keeps what was approved. */
export const separating = (sets: readonly RuleSet[], approvals: number): readonly BranchRequirement[] =>
  requirementsOf(sets, approvals).filter(({ demand }) => demand !== "signatures");

/** The approval that is asked for before something comes into a branch; undefined where none is. */
export const approvalIn = (sets: readonly RuleSet[], approvals: number): BranchRequirement | undefined =>
  separating(sets, approvals).find(({ demand }) => demand === "approval");

/**
 * Whether a requirement binds whoever has such an entry in lists of those who may bypass it, or why nobody can tell. One
 * list that is shown and has no such entry binds them, whatever the others hold.
 */
export function bindingOf(
  requirement: BranchRequirement,
  isEntry: (actor: Actor) => boolean,
): "past" | "bound" | BranchRuleReason {
  const bypass = bypassOf(requirement);
  if (bypass.who.some(isEntry)) return "past";
  const bound = requirement.sets.some(
    ({ bypass: list }) => list?.every((actor) => actor.type !== "unnamed" && !isEntry(actor)) === true,
  );
  return bound ? "bound" : (whyOpen([requirement], bypass) ?? "bound");
}

/** Why nobody can tell whether somebody may bypass requirements; null where everybody who may is known. */
export function whyOpen(
  requirements: readonly BranchRequirement[],
  { open }: Bypass,
): BranchRuleReason | null {
  if (!open) return null;
  const hidden = requirements.flatMap(({ sets }) =>
    sets.filter(({ bypass }) => bypass === null).map(({ name }) => name),
  );
  return hidden.length > 0
    ? { reason: "bypass-not-shown", with: { rulesets: listed([...new Set(hidden)].sort()) } }
    : { reason: "bypass-depends-on-members", with: {} };
}

const ADMINISTERING: readonly Actor["type"][] = ["organization-admins", "enterprise-owners"];

/** Whether an entry is for those who administer the repository. */
export const isAdministrator = ({ type, id, name }: Actor): boolean =>
  ADMINISTERING.includes(type) || (type === "repository-role" && (id === ADMIN_ROLE || name === "admin"));
