import type { ChangeAccount, Deployment, MergedChange, RepositoryChanges } from "../../model/change.ts";
import { firstDayOfChanges } from "../../model/changes-window.ts";
import type { Emergency } from "../../model/emergency.ts";
import type { Governance } from "../../model/governance.ts";
import { type Day, dayOf } from "../../model/instant.ts";
import { listed } from "../../model/reasons/names.ts";
import type { ObservedRepository, Snapshot } from "../../model/snapshot.ts";
import type { Context } from "./context.ts";
import { endOf } from "./emergencies.ts";
import { machineLogins } from "./machine-users.ts";
import { isProduction } from "./production.ts";
import { isFinancial } from "./systems.ts";

/** Why nothing is asked of the changes of a repository; null where it is. One that was archived since had changes, too. */
export const withoutFinancialChange = (
  { name }: Pick<ObservedRepository, "name">,
  governance: Pick<Governance, "systems">,
): { reason: "no-financial-change"; with: Record<string, never> } | null =>
  isFinancial(name, governance) ? null : { reason: "no-financial-change", with: {} };

/** What is asked about of a repository. */
export type ChangesInWindow = Pick<RepositoryChanges, "merged" | "pushes" | "deployments">;

/** Merges and pushes of a repository that are asked about, and all deployments; null where they were not read. */
export function changesInWindow(
  { id }: Pick<ObservedRepository, "id">,
  { snapshot, today }: Pick<Context, "snapshot" | "today">,
): ChangesInWindow | null {
  const found = snapshot.changes.find(({ repository }) => repository === id);
  if (found === undefined) return null;
  const from = firstDayOfChanges(today);
  return {
    merged: found.merged.filter(({ merged_at: at }) => dayOf(at) >= from),
    pushes: found.pushes.filter(({ at }) => dayOf(at) >= from),
    deployments: found.deployments,
  };
}

/** What a reason keeps of changes, and the day of the first of them. */
export const pullsOf = (changes: readonly MergedChange[]) =>
  listed(changes.map(({ number }) => `#${number}`));
export const firstMerged = (changes: readonly MergedChange[]): { since: Day } | Record<string, never> => {
  const [first] = changes.map(({ merged_at: at }) => at).sort();
  return first === undefined ? {} : { since: dayOf(first) };
};

/** GitHub treats logins without regard to case. */
export const sameLogin = (a: string | null | undefined, b: string | null | undefined): boolean =>
  a !== null && a !== undefined && a.toLowerCase() === b?.toLowerCase();

/**
 * People whose approval is another's: neither who opened the pull request nor who wrote its last commit, no App, and no
 * account that works for a machine, which its owner would approve with.
 */
export function approvedByOthers(
  { approved_by: by, author, last_commit_by: last }: MergedChange,
  snapshot: Pick<Snapshot, "identities">,
): readonly ChangeAccount[] | null {
  if (by === null) return null;
  const machines = machineLogins(snapshot);
  return by.filter(
    ({ login, app }) =>
      !app &&
      !sameLogin(login, author?.login) &&
      !sameLogin(login, last) &&
      !machines.some((machine) => sameLogin(machine, login)),
  );
}

/** Whether a change was made in an emergency that people recorded, by the person to whom the access was granted. */
export const isOfEmergency = (
  { author, merged_by: merger, merged_at: at }: MergedChange,
  emergencies: readonly { data: Emergency }[],
): boolean =>
  emergencies.some(
    ({ data }) =>
      (sameLogin(data.granted_to, author?.login) || sameLogin(data.granted_to, merger?.login)) &&
      data.granted_at <= at &&
      at <= endOf(data),
  );

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
