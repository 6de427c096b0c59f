import type { Actor, BranchDemand, RuleSet } from "./rule-set.ts";

/** One thing that the rules demand, with every set that demands it. */
export interface BranchRequirement {
  demand: BranchDemand;
  /** The status check, where it is one. */
  check: string | null;
  sets: readonly RuleSet[];
}

/** Who may go past something whoever else must not, and whether somebody may of whom nothing is shown. */
export interface Bypass {
  who: readonly Actor[];
  open: boolean;
}

/** The sets that demand something of the branch; of approvals, at least so many. */
export const demanding = (
  sets: readonly RuleSet[],
  demand: BranchDemand,
  approvals = 1,
): readonly RuleSet[] =>
  sets.filter((set) => set.demands.includes(demand) && (demand !== "approval" || set.approvals >= approvals));

/** The most approvals that any set asks for, which is what binds where none is bypassed. */
export const mostApprovals = (sets: readonly RuleSet[]): number =>
  Math.max(0, ...sets.map(({ approvals }) => approvals));

/** Everything demanded of the branch, each once; approvals as those that are asked for at least. */
export function requirementsOf(sets: readonly RuleSet[], approvals: number): readonly BranchRequirement[] {
  const asked = Math.min(Math.max(1, approvals), Math.max(1, mostApprovals(sets)));
  const plain = [...new Set(sets.flatMap(({ demands }) => demands))]
    .filter((demand) => demand !== "status-checks")
    .sort()
    .map((demand) => ({ demand, check: null, sets: demanding(sets, demand, asked) }));
  const names = [...new Set(sets.flatMap(({ checks }) => checks.map(({ name }) => name)))].sort();
  const checks = names.map((name) => ({
    demand: "status-checks" as const,
    check: name,
    sets: sets.filter((set) => set.checks.some((check) => check.name === name)),
  }));
  return [...plain, ...checks];
}

/**
 * Who may bypass a requirement. What two sets demand holds for whoever is let past one of them alone, so an actor
 * bypasses it only where no set that demands it binds the actor; a set whose list is not shown may let anybody past.
 * https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/about-rulesets#about-rule-layering
 */
export function bypassOf({ demand, sets }: BranchRequirement): Bypass {
  const shown = sets.flatMap(({ bypass }) => (bypass === null ? [] : [bypass.filter(reaches(demand))]));
  if (shown.some((list) => list.length === 0)) return { who: [], open: false };
  const hidden = shown.length < sets.length;
  if (shown.length === 0) return { who: [], open: hidden };
  const answers = distinct(shown.flat()).map((actor) => ({
    actor,
    passes: weakest(shown.map((list) => strongest(list.map((entry) => covers(entry, actor))))),
  }));
  const sure = answers.filter(({ passes }) => passes === "yes" && !hidden).map(({ actor }) => actor);
  const perhaps = answers.some(({ passes }) => passes === "perhaps" || (passes === "yes" && hidden));
  return { who: sure, open: perhaps };
}

/** Who may bypass any of several requirements. */
export function bypassOfAny(requirements: readonly BranchRequirement[]): Bypass {
  const all = requirements.map(bypassOf);
  return { who: distinct(all.flatMap(({ who }) => who)), open: all.some(({ open }) => open) };
}

/** Whoever may bypass by a pull request alone can neither force a push nor delete the branch. */
const reaches =
  (demand: BranchDemand) =>
  ({ mode }: Actor): boolean =>
    mode !== "pull-request" || (demand !== "force-push-denied" && demand !== "deletion-denied");

type Answer = "yes" | "perhaps" | "no";
const strongest = (answers: readonly Answer[]): Answer =>
  (["yes", "perhaps"] as const).find((one) => answers.includes(one)) ?? "no";
const weakest = (answers: readonly Answer[]): Answer =>
  (["no", "perhaps"] as const).find((one) => answers.includes(one)) ?? "yes";

const keyOf = ({ type, id, name }: Actor): string => `${type} ${id ?? name?.toLowerCase() ?? ""}`;

function distinct(actors: readonly Actor[]): readonly Actor[] {
  const first = new Map(actors.toReversed().map((actor) => [keyOf(actor), actor]));
  return [...first.keys()].sort().flatMap((key) => first.get(key) ?? []);
}

/** The role that administers a repository, by GitHub's id. */
export const ADMIN_ROLE = 5;

/** Whether everybody of an actor is among those an entry lets past. Who is in a team or has a role is not read. */
function covers(entry: Actor, actor: Actor): Answer {
  if (entry === actor) return "yes";
  if (entry.type === "unnamed" || actor.type === "unnamed") return "perhaps";
  if (keyOf(entry) === keyOf(actor)) return "yes";
  if (!isPeople(entry) || !isPeople(actor)) return entry.type === actor.type ? unlike(entry, actor) : "no";
  // An owner of the organisation administers each of its repositories.
  if (actor.type === "organization-admins" && entry.type === "repository-role" && entry.id === ADMIN_ROLE)
    return "yes";
  return entry.type === "user" && actor.type === "user" ? unlike(entry, actor) : "perhaps";
}

const isPeople = ({ type }: Actor): boolean => type !== "app" && type !== "every-deploy-key";

/** Two of one kind with different keys: not the same, unless one has only an id and the other only a name. */
const unlike = (one: Actor, other: Actor): Answer =>
  (one.id === null) === (other.id === null) ? "no" : "perhaps";
