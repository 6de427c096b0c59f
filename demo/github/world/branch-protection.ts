import type { App } from "./app.ts";
import { takeId } from "./ids.ts";
import type { Team } from "./organization.ts";
import type { Repository } from "./repository.ts";
import type { User } from "./user.ts";
import type { World } from "../world.ts";

/** Whom a part of classic branch protection lets past. */
export interface Allowance {
  users: User[];
  teams: Team[];
  apps: App[];
}

/** Classic protection of a branch. It is shown; merges and pushes are held by `protections` alone. */
export interface ClassicProtection {
  id: number;
  /** The branch by its name: patterns are not served. */
  pattern: string;
  enforce_admins: boolean;
  /** Null where no pull request is required. */
  reviews: {
    required_approving_review_count: number;
    dismiss_stale_reviews: boolean;
    require_code_owner_reviews: boolean;
    require_last_push_approval: boolean;
    bypass: Allowance;
  } | null;
  checks: { context: string; app: App | null }[];
  allow_force_pushes: boolean;
  /** Whom else it lets force a push. */
  force_pushes_by: Allowance;
  allow_deletions: boolean;
  required_signatures: boolean;
}

const known = new WeakMap<Repository, ClassicProtection[]>();

/** The classic protections of a repository, to be changed by whoever sets the world. */
export function classicProtectionsOf(repository: Repository): ClassicProtection[] {
  const protections = known.get(repository) ?? [];
  known.set(repository, protections);
  return protections;
}

/** Nobody. */
export const nobody = (): Allowance => ({ users: [], teams: [], apps: [] });

/** One approval, dropped when something is pushed, unless stated otherwise. */
export const classicReviews = (
  given: Partial<NonNullable<ClassicProtection["reviews"]>> = {},
): NonNullable<ClassicProtection["reviews"]> => ({
  required_approving_review_count: 1,
  dismiss_stale_reviews: true,
  require_code_owner_reviews: false,
  require_last_push_approval: false,
  bypass: nobody(),
  ...given,
});

/** Protects a branch the classic way, administrators too, unless stated otherwise. */
export function addClassicProtection(
  world: World,
  repository: Repository,
  given: Partial<ClassicProtection> = {},
): ClassicProtection {
  const protection: ClassicProtection = {
    pattern: repository.default_branch,
    enforce_admins: true,
    reviews: classicReviews(),
    checks: [],
    allow_force_pushes: false,
    force_pushes_by: nobody(),
    allow_deletions: false,
    required_signatures: false,
    ...given,
    id: takeId(world, "branch-protection", given.id),
  };
  classicProtectionsOf(repository).push(protection);
  return protection;
}

/** The classic protection of a branch, if there is one. */
export const classicProtectionOf = (repository: Repository, branch: string): ClassicProtection | undefined =>
  classicProtectionsOf(repository).find(({ pattern }) => pattern === branch);
