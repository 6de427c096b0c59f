import { inForce } from "../../../../model/entity.ts";
import type { Instant } from "../../../../model/instant.ts";
import { entityFile } from "../../../../model/paths.ts";
import { samePerson } from "../../../../model/roster.ts";
import type { FaultReason } from "../../../../model/reasons/verify/faults.ts";
import { isValidSignOff, type SignOff, type SignOffRule } from "../../../../model/sign-off.ts";
import { dayIn } from "../../../../model/time-zone.ts";
import { isBelow } from "../ancestry.ts";
import { broughtDocuments } from "../brought.ts";
import { fileCovered } from "../citations.ts";
import { citationKey, documentKey, type Finding, type History, type HistoryCommit } from "../history.ts";

/** Every sign-off is bound to what git has: the merge, what was merged, the commit of the roster, and the time. */
export function signOffs(history: History): Finding[] {
  return history.commits.flatMap((commit) =>
    broughtDocuments(history, commit, "sign-off").flatMap(({ path, document: { data } }) =>
      [...placed(path, data), ...bound(history, commit, data)].map((reason) => ({
        commit: commit.commit,
        path,
        reason,
      })),
    ),
  );
}

function placed(path: string, data: SignOff): FaultReason[] {
  const expected = `evidence/${data.organization}/sign-offs/${data.period}/pr-${data.pull_request}-${data.review}.md`;
  return path === expected ? [] : [{ reason: "record-misplaced", with: { expected } }];
}

/** Seconds between what GitHub calls the time of a merge and the time of the commit it makes. */
const CLOSE = 300;

/** A run that began within an hour of a merge recorded it at the merge; so much later its commit may be. */
const AT_ONCE = 2 * 60 * 60;

const secondsFrom = (earlier: Instant, later: Instant): number =>
  (Date.parse(later) - Date.parse(earlier)) / 1000;

const isBroken = ({ rules }: Pick<SignOff, "rules">, name: SignOffRule): boolean =>
  rules.some(({ rule, result }) => rule === name && result === "broken");

function bound(history: History, commit: HistoryCommit, signed: SignOff): FaultReason[] {
  const { merge, roster, submitted, merged } = signed;
  const made = history.byName.get(merge);
  if (made === undefined || !isBelow(history, merge, commit.commit))
    return [{ reason: "merge-not-in-history", with: { merge } }];
  const [base = ""] = made.parents;
  const { committed } = made;
  const apart = Math.abs(secondsFrom(merged, committed));
  return [
    ...whatWasMerged(history, made, signed),
    ...ofWhat(history, signed),
    ...byWhom(history, signed),
    ...(isBelow(history, roster, base) ? [] : [{ reason: "roster-otherwise" as const, with: { roster } }]),
    ...(submitted > merged && !isBroken(signed, "in-time")
      ? [{ reason: "approved-after-the-merge" as const, with: { submitted, merged } }]
      : []),
    ...lacking(signed),
    ...onTime(history, signed),
    ...captured(signed, commit.committed),
    ...(apart > CLOSE ? [{ reason: "merged-at-another-time" as const, with: { merged, committed } }] : []),
  ];
}

/** A merge has the head as its second parent; a squash or a rebase makes other commits, and no head is left to see. */
function whatWasMerged(history: History, made: HistoryCommit, signed: SignOff): FaultReason[] {
  const { head, tree, method } = signed;
  const [, second] = made.parents;
  // Nobody merged the pull request itself, so that its commits may have come in any form.
  if (method === "push") return [];
  if ((method === "merge") !== (second !== undefined))
    return [{ reason: "method-otherwise", with: { method } }];
  if (second === undefined) return [];
  // GitHub no longer says what was approved: its rules are not known to be kept, and there is nothing to compare.
  if (head === null || tree === null) return [];
  // An approval of an older head is recorded as that, and does not count.
  const isOfAnother = isBroken(signed, "approved-the-head");
  if ((second === head) === isOfAnother) return [{ reason: "head-otherwise", with: { head } }];
  const approved = history.byName.get(head);
  // What was pushed away since is in no history.
  if (approved === undefined && isOfAnother) return [];
  return approved?.tree === tree ? [] : [{ reason: "tree-otherwise", with: { tree } }];
}

/**
 * Whoever counts as on a roster is on it, by number, in that role, on that day and by that name; others do not count
 * anyway. So it is on each roster that it counts by.
 */
function byWhom(history: History, signed: SignOff): FaultReason[] {
  const { reviewer, roster, rules, counts_for: all } = signed;
  const { role, entity } = reviewer;
  if (!history.byName.has(roster)) return [];
  const counts = rules.some(({ rule, result }) => rule === "holds-the-role" && result === "kept");
  if (!counts || role === null || entity === null) return [];
  const others = all.filter((one) => one.role !== role || one.entity !== entity);
  const faults = [{ role, entity }, ...others].flatMap((one) => asOn(history, signed, one));
  return faults.slice(0, 1);
}

function asOn(
  history: History,
  { reviewer, roster, submitted, time_zone: zone }: SignOff,
  { role, entity }: SignOff["counts_for"][number],
): FaultReason[] {
  const { id, login, person } = reviewer;
  const blob = history.cited.get(citationKey(roster, entityFile(entity))) ?? "";
  const all = history.rosters.get(blob) ?? [];
  const held = all.filter(
    (entry) => entry.id === id && entry.role === role && inForce(entry, dayIn(zone, submitted)),
  );
  if (held.length === 0) return [{ reason: "reviewer-not-on-the-roster", with: { id, role, roster } }];
  // A login may have been changed since; that of somebody else on the roster is theirs.
  const isOfAnother =
    all.some((entry) => samePerson(entry.login, login) && entry.id !== id) &&
    !held.some((entry) => samePerson(entry.login, login));
  return !isOfAnother && held.some(({ name }) => name === person)
    ? []
    : [{ reason: "reviewer-named-otherwise", with: { id, person, roster } }];
}

/** What counts says what was approved and in which role: without that no rule on it can have been kept. */
function lacking(signed: SignOff): FaultReason[] {
  const { head, tree, reviewer, counts_for: all } = signed;
  if (!isValidSignOff(signed))
    return all.length === 0 ? [] : [{ reason: "sign-off-otherwise", with: { field: "counts_for" } }];
  const { role, entity } = reviewer;
  const lacks = Object.entries({ head, tree, role, entity }).flatMap(([field, value]): FaultReason[] =>
    value === null ? [{ reason: "counts-and-lacks", with: { field } }] : [],
  );
  const isTheirs = all.some((one) => one.role === role && one.entity === entity);
  return isTheirs ? lacks : [...lacks, { reason: "counts-for-otherwise", with: {} }];
}

/** What is said to be on time broke no rule on that, and a certification says itself by when it had to be signed. */
function onTime(history: History, signed: SignOff): FaultReason[] {
  const { submitted, timely, merge } = signed;
  if (timely === "late") return [];
  if (isBroken(signed, "in-time"))
    return [{ reason: "late-and-not-said-so", with: { submitted, due: null } }];
  const file = fileCovered(signed);
  const blob = file === null ? null : (history.cited.get(citationKey(merge, file)) ?? null);
  const document =
    file === null || blob === null ? undefined : history.documents.get(documentKey(file, blob));
  if (document?.kind !== "certification") return [];
  const { due } = document.data;
  return dayIn(signed.time_zone, submitted) <= due
    ? []
    : [{ reason: "late-and-not-said-so", with: { submitted, due } }];
}

/** What was recorded at the merge came with a commit of that time. */
const captured = ({ captured: when, merged }: SignOff, committed: Instant): FaultReason[] =>
  when === "late" || secondsFrom(merged, committed) <= AT_ONCE
    ? []
    : [{ reason: "recorded-later-than-it-says", with: { merged, committed } }];

/** What was signed off is there where it was merged: a sign-off of one period, entity or regime is none of another. */
function ofWhat(history: History, signed: SignOff): FaultReason[] {
  const { merge } = signed;
  const file = fileCovered(signed);
  if (file === null || (history.cited.get(citationKey(merge, file)) ?? null) !== null) return [];
  return [{ reason: "cited-file-missing", with: { file, cited: merge } }];
}
