import { ADMIN_ROLE } from "../../model/branch-rules/bypass.ts";
import { type Actor, type BranchDemand, DEMANDS, type RuleSet } from "../../model/branch-rules/rule-set.ts";
import { groupBy } from "../../model/group-by.ts";
import { byCodePoint } from "../../model/yaml.ts";

type Check = RuleSet["checks"][number];

/** Reviews that a set of rules asks for. */
export interface Reviews {
  approvals: number;
  stale: boolean;
  codeOwner: boolean;
  lastPush: boolean;
}

/** Classic protection, whichever interface gave it. */
export interface Classic {
  id: number | null;
  pattern: string;
  /** Whether it holds for administrators. */
  admins: boolean;
  /** Null where no pull request is asked for. */
  reviews: (Reviews & { allowed: readonly Actor[] }) | null;
  checks: readonly Check[];
  forcePushes: { denied: boolean; allowed: readonly Actor[] };
  deletionDenied: boolean;
  signatures: boolean;
}

/** One rule of a ruleset, whichever interface gave it. */
export interface RulesetRule {
  ruleset: Pick<RuleSet, "from" | "name"> & { id: number };
  type: string;
  reviews: Reviews | null;
  checks: readonly Check[] | null;
}

const actor = (type: Actor["type"], named: Partial<Actor> = {}): Actor => ({
  type,
  id: null,
  name: null,
  mode: "always",
  ...named,
});

/** An entry of which only that it is there is known. */
export const UNNAMED = actor("unnamed", { mode: null });

/**
 * Whom classic protection leaves out unless it holds for administrators. A deploy key that may write can do what an
 * administrator can.
 * https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-protected-branches/about-protected-branches#do-not-allow-bypassing-the-above-settings
 * https://docs.github.com/en/rest/deploy-keys/deploy-keys
 */
const ADMINISTRATORS = [
  actor("every-deploy-key"),
  actor("repository-role", { id: ADMIN_ROLE, name: "admin" }),
] as const;

const ROLES: Readonly<Record<number, string>> = { 2: "maintain", 4: "write", [ADMIN_ROLE]: "admin" };
/** What a role that GitHub has for every repository is called; null for one of the organisation's own. */
export const repositoryRole = (id: number | null): string | null =>
  id === null ? null : (ROLES[id] ?? null);

/** Classic protection as sets of rules, each with one list of those who may bypass it. */
export function classicSets({ id, pattern, reviews, forcePushes, ...rest }: Classic): RuleSet[] {
  const base = { from: "branch-protection" as const, id, name: pattern };
  const admins = rest.admins ? [] : ADMINISTRATORS;
  const parts = [
    reviews && {
      ...reviewDemands(reviews),
      checks: [],
      bypass: sorted([...admins, ...reviews.allowed]),
    },
    forcePushes.denied && {
      demands: ["force-push-denied" as const],
      approvals: 0,
      checks: [],
      bypass: sorted([...admins, ...forcePushes.allowed]),
    },
    {
      demands: [
        ...(rest.deletionDenied ? ["deletion-denied" as const] : []),
        ...(rest.signatures ? ["signatures" as const] : []),
        ...(rest.checks.length > 0 ? ["status-checks" as const] : []),
      ],
      approvals: 0,
      checks: rest.checks,
      bypass: sorted(admins),
    },
  ].filter((part) => part !== null && part !== false);
  const together = groupBy(parts, ({ bypass }) => JSON.stringify(bypass));
  return [...together.values()].flatMap((same) => {
    const set = {
      ...base,
      demands: inOrder(same.flatMap(({ demands }) => demands)),
      approvals: Math.max(...same.map(({ approvals }) => approvals)),
      checks: sortedChecks(same.flatMap(({ checks }) => checks)),
      bypass: same[0]?.bypass ?? null,
    };
    return set.demands.length > 0 ? [set] : [];
  });
}

const PLAIN: Readonly<Partial<Record<string, BranchDemand>>> = {
  deletion: "deletion-denied",
  non_fast_forward: "force-push-denied",
  required_signatures: "signatures",
};

/** The rules of rulesets as one set each; null where a rule does not tell what it demands. */
export function rulesetSets(
  rules: readonly RulesetRule[],
  bypassOf: (ruleset: RulesetRule["ruleset"]) => readonly Actor[] | null,
): RuleSet[] | null {
  const hidden = rules.some(
    ({ type, reviews, checks }) =>
      (type === "pull_request" && reviews === null) || (type === "required_status_checks" && checks === null),
  );
  if (hidden) return null;
  return [...groupBy(rules, ({ ruleset }) => ruleset.id).values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const parts = own.map(({ type, reviews, checks }) => {
      const plain = PLAIN[type];
      const checked = checks ?? [];
      return {
        demands: [
          ...(plain === undefined ? [] : [plain]),
          ...(reviews === null ? [] : reviewDemands(reviews).demands),
          ...(checked.length > 0 ? ["status-checks" as const] : []),
        ],
        approvals: reviews?.approvals ?? 0,
        checks: checked,
      };
    });
    const demands = inOrder(parts.flatMap((part) => part.demands));
    const bypass = bypassOf(first.ruleset);
    const { from, id, name } = first.ruleset;
    const set = {
      from,
      id,
      name,
      demands,
      approvals: Math.max(...parts.map(({ approvals }) => approvals)),
      checks: sortedChecks(parts.flatMap(({ checks }) => checks)),
      bypass: bypass && sorted(bypass),
    };
    return demands.length > 0 ? [set] : [];
  });
}

const reviewDemands = ({ approvals, stale, codeOwner, lastPush }: Reviews) => ({
  demands: [
    "pull-request" as const,
    ...(approvals > 0 ? ["approval" as const] : []),
    ...(stale ? ["stale-dismissed" as const] : []),
    ...(codeOwner ? ["code-owner" as const] : []),
    ...(lastPush ? ["last-push-approval" as const] : []),
  ],
  approvals,
});

const inOrder = (demands: readonly BranchDemand[]): BranchDemand[] =>
  DEMANDS.filter((one) => demands.includes(one));

const sortedChecks = (checks: readonly Check[]): Check[] =>
  checks.toSorted((a, b) => byCodePoint(a.name, b.name) || (a.app ?? 0) - (b.app ?? 0));

function sorted(actors: readonly Actor[]): Actor[] {
  const key = ({ type, id, name }: Actor) => `${type} ${String(id ?? 0).padStart(12, "0")} ${name ?? ""}`;
  return [...new Map(actors.map((one) => [key(one), one])).entries()]
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([, one]) => one);
}

/** Sets in the order in which a fact keeps them. */
export const inFactOrder = (sets: readonly RuleSet[]): RuleSet[] =>
  sets.toSorted(
    (a, b) =>
      byCodePoint(a.from, b.from) ||
      (a.id ?? 0) - (b.id ?? 0) ||
      byCodePoint(a.demands.join(), b.demands.join()),
  );
