import type { ChangeAccount, Deployment, MergedChange, RepositoryChanges } from "../../model/change.ts";
import { firstDayOfChanges } from "../../model/changes-window.ts";
import type { Governance } from "../../model/governance.ts";
import { type Day, dayOf } from "../../model/instant.ts";
import { listed } from "../../model/reasons/names.ts";
import { samePerson } from "../../model/roster.ts";
import type { ObservedRepository, Snapshot } from "../../model/snapshot.ts";
import type { Context } from "./context.ts";
import { endOf } from "./emergencies.ts";
import { isProduction } from "./production.ts";
import { isFinancial } from "./systems.ts";

/** Why nothing is asked of the changes of a repository; null where it is. One that was archived since had changes, too. */
export const withoutFinancialChange = (
  { name }: Pick<ObservedRepository, "name">,
  governance: Pick<Governance, "systems">,
): { reason: "no-financial-change"; with: Record<string, never> } | null =>
  isFinancial(name, governance) ? null : { reason: "no-financial-change", with: {} };

const NOT_ASKED = { outcome: "unknown", reason: "changes-not-asked", with: {} } as const;
const NOTHING_MERGED = { outcome: "not-applicable", reason: "nothing-merged", with: {} } as const;

/** What is asked about of a repository, or the answer of each check on it where there is nothing to ask about. */
type InWindow<Why> = { is: "none"; why: Why } | { is: "there"; changes: Required<RepositoryChanges> };

/** Merges, pushes and rewrites of a repository that are asked about, and all deployments. */
export function changesInWindow(
  { id }: Pick<ObservedRepository, "id">,
  { snapshot, today }: Pick<Context, "snapshot" | "today">,
): InWindow<typeof NOT_ASKED> {
  const found = snapshot.changes.find(({ repository }) => repository === id);
  if (found === undefined) return { is: "none", why: NOT_ASKED };
  const from = firstDayOfChanges(today);
  const changes = {
    ...found,
    merged: found.merged.filter(({ merged_at: at }) => dayOf(at) >= from),
    pushes: found.pushes.filter(({ at }) => dayOf(at) >= from),
    rewritten: (found.rewritten ?? []).filter(({ at }) => dayOf(at) >= from),
  };
  return { is: "there", changes };
}

/** The same for checks on merges alone. */
export function mergesInWindow(
  ...asked: Parameters<typeof changesInWindow>
): InWindow<typeof NOT_ASKED | typeof NOTHING_MERGED> {
  const found = changesInWindow(...asked);
  return found.is === "there" && found.changes.merged.length === 0
    ? { is: "none", why: NOTHING_MERGED }
    : found;
}

/** Changes by the answer to a question about each: yes, no, or that it is not known. */
export function byAnswer(
  changes: readonly MergedChange[],
  answerOf: (change: MergedChange) => boolean | null,
): Record<"yes" | "no" | "unknown", MergedChange[]> {
  const found: ReturnType<typeof byAnswer> = { yes: [], no: [], unknown: [] };
  for (const change of changes) {
    const answer = answerOf(change);
    found[answer === null ? "unknown" : answer ? "yes" : "no"].push(change);
  }
  return found;
}

/** What a reason keeps of changes, and the day of the first of them. */
export const pullsOf = (changes: readonly MergedChange[]) =>
  listed(changes.map(({ number }) => `#${number}`));
export const pullsOrNone = (changes: readonly MergedChange[]) =>
  changes.length === 0 ? null : pullsOf(changes);
export const firstMerged = (changes: readonly MergedChange[]): { since: Day } | Record<string, never> => {
  const [first] = changes.map(({ merged_at: at }) => at).sort();
  return first === undefined ? {} : { since: dayOf(first) };
};

/** Whether two logins are one account's; nobody is whom GitHub does not name. */
export const sameLogin = (a: string | null | undefined, b: string | null | undefined): boolean =>
  typeof a === "string" && typeof b === "string" && samePerson(a, b);

/** Whether an account wrote part of a change, as the commits say; null where not all of their authors are known. */
export function wrote(
  login: string,
  { author, last_commit_by: last, written_by: by }: MergedChange,
): boolean | null {
  if ([author?.login, last, ...(by ?? [])].some((one) => sameLogin(login, one))) return true;
  return by === null || by.includes(null) ? null : false;
}

/** Approvals that a change certainly had, and those that it had at most. */
interface Approvals {
  least: number;
  most: number;
}

/**
 * How many people approved what another wrote: neither who opened the pull request nor who wrote one of its commits, no
 * App, and no account that works for a machine, which its owner would approve with.
 */
export function approvalsOfOthers(change: MergedChange, machines: readonly string[]): Approvals {
  const { approved_by: by, perhaps_approved_by: perhaps } = change;
  if (by === null) return { least: 0, most: Infinity };
  const counts = (one: ChangeAccount | null): boolean | null => {
    if (one === null) return null;
    const { login, app } = one;
    if (app || machines.some((machine) => sameLogin(machine, login))) return false;
    const own = wrote(login, change);
    return own === null ? null : !own;
  };
  const sure = by.map(counts);
  const possible = [...sure, ...(perhaps ?? []).map(counts)].filter((one) => one !== false);
  return {
    least: sure.filter((one) => one === true).length,
    most: perhaps === null ? Infinity : possible.length,
  };
}

/**
 * Whether a change was made in an emergency that people recorded: reporting code was changed in it, by the person to
 * whom the access was granted, with an identity that reaches the repository. Null where no scan sees that identity today.
 */
export function isOfEmergency(
  { author, merged_by: merger, merged_at: at }: MergedChange,
  { id }: Pick<ObservedRepository, "id">,
  { governance, snapshot }: Pick<Context, "governance" | "snapshot">,
): boolean | null {
  const reached = governance.emergencies
    .map(({ data }) => data)
    .filter(
      (one) =>
        one.changed_reporting_code &&
        (sameLogin(one.granted_to, author?.login) || sameLogin(one.granted_to, merger?.login)) &&
        one.granted_at <= at &&
        at <= endOf(one),
    )
    .map(({ identity }) => reachedWith(identity, id, snapshot));
  return reached.includes(true) || (reached.includes(null) ? null : false);
}

/** Whether an identity is of this repository or of the organisation; null for one that is not seen. */
function reachedWith(
  uid: string,
  repository: number,
  { identities }: Pick<Snapshot, "identities">,
): boolean | null {
  const identity = identities.find((one) => one.uid === uid);
  if (identity === undefined) return null;
  return identity.repository === null || identity.repository.id === repository;
}

/**
 * The deployment that first brought a change into production: the first of a commit that a change became which was
 * merged then or later. Null where none is recorded.
 */
export function firstDeployed(
  change: MergedChange,
  { merged, deployments }: Pick<RepositoryChanges, "merged" | "deployments">,
): Deployment | null {
  const later = new Set(
    merged.filter(({ merged_at: at }) => at >= change.merged_at).map(({ commit }) => commit),
  );
  const first = deployments.find(
    ({ environment, commit, at }) =>
      at >= change.merged_at && later.has(commit) && isProduction(environment, true),
  );
  return first ?? null;
}
