import type { ObservedIdentityOf, ObservedRepository, Snapshot } from "../../model/snapshot.ts";
import { lookUp } from "./look-up.ts";
import { listed } from "../../model/reasons/names.ts";
import type { SecretReachReason } from "../../model/reasons/secret-reach.ts";

export type Secret = ObservedIdentityOf<"actions-secret">;
/** Whatever is stored for repositories to use: secrets of each store, and variables. */
export type Stored = ObservedIdentityOf<
  "actions-secret" | "agents-secret" | "codespaces-secret" | "dependabot-secret" | "variable"
>;

/** True for what workflows are given, where the plan limits which repositories get it. */
const isOfWorkflows = ({ kind }: Stored): boolean => kind === "actions-secret" || kind === "variable";

/**
 * Whether GitHub would hand what is stored to a repository; null when its selection or, for the workflows of one that is
 * not public, the plan was not readable. `private` covers internal repositories too; on the Free plan what an
 * organisation stores for workflows reaches public repositories only.
 * https://docs.github.com/en/rest/actions/secrets#create-or-update-an-organization-secret
 * https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets#creating-secrets-for-an-organization
 */
export function reaches(
  stored: Stored,
  repository: ObservedRepository,
  { organization }: Pick<Snapshot, "organization">,
): boolean | null {
  if (stored.repository !== null) return stored.repository.id === repository.id;
  const shared = isShared(stored.facts, repository);
  if (shared !== true || repository.facts.visibility === "public" || !isOfWorkflows(stored)) return shared;
  return organization.facts.plan === null ? null : organization.facts.plan !== "free";
}

function isShared(
  {
    visibility,
    selected_repositories: selected,
  }: Pick<Stored["facts"], "visibility" | "selected_repositories">,
  repository: ObservedRepository,
): boolean | null {
  switch (visibility) {
    case "all":
      return true;
    case "private":
      return repository.facts.visibility !== "public";
    case "selected":
      return selected?.some((name) => name.toLowerCase() === repository.name.toLowerCase()) ?? null;
    case null:
      return null;
    default:
      return visibility satisfies never;
  }
}

/** Repositories that something reaches for certain, and those it reaches unless the plan is Free, each by name. */
export interface Reach {
  sure: readonly ObservedRepository[];
  perhaps: readonly ObservedRepository[];
}

/** Repositories that something stored reaches; null when its selection was not readable. */
export function reachOf(secret: Stored, snapshot: Snapshot): Reach | null {
  const { repositories, repository } = lookUp(snapshot);
  if (secret.repository !== null) {
    const own = repository(secret.repository.id);
    return { sure: own ? [own] : [], perhaps: [] };
  }
  const { visibility, selected_repositories: selected } = secret.facts;
  if (visibility === null || (visibility === "selected" && selected === null)) return null;
  return {
    sure: repositories.filter((one) => reaches(secret, one, snapshot) === true),
    perhaps: repositories.filter((one) => reaches(secret, one, snapshot) === null),
  };
}

/** Those a secret reaches or may reach, without archived ones: they run no workflow. */
export const running = ({ sure, perhaps }: Reach): Reach => ({
  sure: sure.filter(({ facts }) => !facts.archived),
  perhaps: perhaps.filter(({ facts }) => !facts.archived),
});

/**
 * Ids of the repositories that something stored reaches, for `reach`: all their environments count, because one of them
 * may hold the same name. What is stored in an environment goes there alone.
 */
export function reachIds(secret: Stored, snapshot: Snapshot): readonly number[] {
  if (secret.facts.level === "environment") return [];
  return secret.repository ? [secret.repository.id] : everyOf(reachOf(secret, snapshot)).map(({ id }) => id);
}

const everyOf = (reach: Reach | null) => (reach === null ? [] : [...reach.sure, ...reach.perhaps]);

/** The reason for a selection that was not readable. */
export const NO_REACH: SecretReachReason = { reason: "selection-not-read", with: {} };

/** The reason for repositories that a secret reaches unless the plan is Free. */
export const noPlan = (repositories: readonly ObservedRepository[]): SecretReachReason => ({
  reason: "reach-depends-on-plan",
  with: { repositories: listed(repositories.map(({ name }) => name)) },
});

/** The reason where workflow files of some of them are not read; null where all are. */
export function unreadFiles(repositories: readonly ObservedRepository[]) {
  const unread = repositories.filter(({ facts }) => facts.workflows === null).map(({ name }) => name);
  if (unread.length === 0) return null;
  return { reason: "workflow-files-not-read", with: { repositories: listed(unread) } } as const;
}
