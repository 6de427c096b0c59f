import type { Entity } from "../../../model/entity.ts";
import type { Filed, Governance } from "../../../model/governance.ts";
import { dayOf, type Instant } from "../../../model/instant.ts";
import { certificationBranch, evidenceBranch, reviewBranch } from "../../../model/paths.ts";
import type { FaultReason } from "../../../model/reasons/verify/faults.ts";
import { sameData } from "../../../model/same-data.ts";
import { isValidSignOff, type SignOff, type SignOffRule } from "../../../model/sign-off.ts";
import { dayIn } from "../../../model/time-zone.ts";
import { caseOf, evaluate, type Evaluated } from "../../sign-off/decide.ts";
import type { Approval, ChangedFile, LookedBackOn, Requirement } from "../../sign-off/facts.ts";
import { type Needed, neededBy } from "../../sign-off/needed.ts";
import { approvedOf, countedIn, type MergedPull, requiredFor } from "../../sign-off/record.ts";
import type { Identity } from "../../../model/identity.ts";
import type { MergeChanges, MergeCommits } from "./read-merge.ts";

/** What a clone has of a merge that was signed off. */
export interface SignedMerge extends MergeCommits, MergeChanges {
  signed: SignOff;
  files: readonly ChangedFile[];
  identities: readonly Identity[] | null;
  lookedBackOn: LookedBackOn | null;
  /** What people state at base, and the entities that base had when it was approved. */
  governance: Governance;
  entitiesThen: readonly Filed<Entity>[] | null;
}

/** Rules that GitHub alone can tell: who opened a pull request and who pushed to its branch is in no commit. */
const OF_GITHUB: readonly SignOffRule[] = ["is-not-the-author", "is-not-the-last-pusher"];

/** What a record of a sign-off says that git contradicts, by every rule that a clone can tell. */
export function contradictions(given: SignedMerge): FaultReason[] {
  const { signed, governance } = given;
  const needed = neededBy(signed.organization, governance, pullOf(given), dayOf(signed.merged));
  if (needed === null) return [{ reason: "signed-off-for-nothing", with: {} }];
  const required = requiredFor(needed);
  const all = required.map((requirement) => ({ requirement, ...held(given, needed, requirement) }));
  const [first, ...others] = all;
  // Without anything that is needed an approval is not recorded.
  if (first === undefined) return [{ reason: "signed-off-for-nothing", with: {} }];
  const best = others.reduce((least, one) => (one.faults.length < least.faults.length ? one : least), first);
  const kept = all.filter(({ faults }) => isValidSignOff(signed) && faults.length === 0);
  const covers = approvedOf(
    needed.covers,
    kept.map(({ requirement }) => requirement),
    required,
  );
  return [
    ...best.faults,
    ...asAnother(signed, kept),
    ...(needed.period === signed.period ? [] : [otherwise("period")]),
    ...(sameData(covers, signed.covers) ? [] : [otherwise("covers")]),
    ...late(signed, needed),
    ...pushedByThemselves(given),
    ...ofAnotherNumber(given),
  ];
}

const otherwise = (field: string): FaultReason => ({ reason: "sign-off-otherwise", with: { field } });

/** What a record says of its rules that is not so where it was given for this, and by which entries it was. */
function held(
  given: SignedMerge,
  needed: Needed,
  requirement: Requirement,
): Pick<Evaluated, "entries"> & { faults: FaultReason[] } {
  const { signed, governance } = given;
  const asked = caseOf(needed, pullOf(given), governance, requirement);
  const evaluated = evaluate(asked, approvalOf(given, requirement));
  const recorded = new Map(signed.rules.map(({ rule, result }) => [rule, result]));
  const faults = evaluated.ruled.flatMap(({ rule, result }): FaultReason[] => {
    const said = recorded.get(rule);
    if (said === undefined) return [{ reason: "rule-left-out", with: { rule } }];
    return said === "kept" && result !== "kept" && !OF_GITHUB.includes(rule)
      ? [{ reason: "rule-not-kept", with: { rule } }]
      : [];
  });
  return { faults, entries: evaluated.entries };
}

/**
 * What counts was given in a role that is needed, by an entry of the roster that has it, and says each role that it
 * counts for; what does not count says none.
 */
function asAnother(signed: SignOff, kept: readonly Pick<Evaluated, "entries">[]): FaultReason[] {
  const { reviewer, counts_for: all } = signed;
  if (!isValidSignOff(signed)) return all.length === 0 ? [] : [otherwise("counts_for")];
  const counted = countedIn(kept);
  // Where a rule was not kept, that is what there is to say.
  if (counted.length === 0) return [];
  const isTheirs = counted.some(({ role, entity }) => role === reviewer.role && entity === reviewer.entity);
  return [
    ...(isTheirs ? [] : [otherwise("reviewer")]),
    ...(sameData(all, counted) ? [] : [otherwise("counts_for")]),
  ];
}

function late({ submitted, timely }: SignOff, { due, zone }: Needed): FaultReason[] {
  const isLate = due !== null && dayIn(zone, submitted) > due;
  return timely === "on-time" && isLate ? [{ reason: "late-and-not-said-so", with: { submitted, due } }] : [];
}

/** GitHub commits what is done on its pages in its own name, and names the account by its number. */
const ON_GITHUB = "noreply@github.com";

function pushedByThemselves({ signed, head }: SignedMerge): FaultReason[] {
  const isOwn = head.committer === ON_GITHUB && head.author.address.startsWith(`${signed.reviewer.id}+`);
  const rule = "is-not-the-last-pusher";
  const isSaid = signed.rules.some((one) => one.rule === rule && one.result === "kept");
  return isOwn && isSaid ? [{ reason: "rule-not-kept", with: { rule } }] : [];
}

/** GitHub begins the message of a merge with the number of the pull request; people may write another. */
function ofAnotherNumber({ signed, merge }: SignedMerge): FaultReason[] {
  const [, number] = /^Merge pull request #(\d+) from /.exec(merge.subject) ?? [];
  return number === undefined || Number(number) === signed.pull_request ? [] : [otherwise("pull_request")];
}

/** The branch that a pull request of its kind comes from; people's have any name. */
function branchOf({ covers, organization, period }: SignOff): string {
  switch (covers.what) {
    case "evidence":
      return evidenceBranch(organization);
    case "review":
      return reviewBranch({ organization, period, ...covers });
    case "certification":
      return certificationBranch({ organization, period, ...covers });
    case "controls":
      return "controls";
    default:
      return covers satisfies never;
  }
}

/** The pull request as its merge shows it; of what GitHub alone knows, what counts in its favour. */
function pullOf({
  signed,
  base,
  head,
  merge,
  files,
  identities,
  lookedBackOn,
  differing,
}: SignedMerge): MergedPull {
  const { rule_suite: suite, method, merged } = signed;
  return {
    number: signed.pull_request,
    author: null,
    branch: branchOf(signed),
    isOwn: true,
    isOpenedByAction: true,
    evidence: "as-written",
    head: head.commit,
    base: base.commit,
    lastPusher: null,
    approvals: [],
    changed: files,
    identities,
    lookedBackOn,
    merged: {
      at: merged,
      by: null,
      commit: merge.commit,
      method,
      differing,
      suite: suite === null ? null : { result: suite, by: "" },
      pushedBy: null,
      unread: [],
    },
  };
}

function approvalOf({ signed, entitiesThen }: SignedMerge, { certifies }: Requirement): Approval {
  const { login, id } = signed.reviewer;
  const sentence = certifies?.digest === signed.certifies ? certifies.sentence : undefined;
  return {
    id: signed.review,
    by: { login, id, type: "User" },
    commit: signed.head,
    tree: signed.tree,
    state: signed.state,
    submitted: signed.submitted,
    body: sentence ?? "",
    edited: false,
    withdrawn: false,
    entitiesThen,
  };
}

/** Seconds by which a commit may seem to be made after what came upon it. */
const CLOSE = 300_000;

/** The commit that base was at, by the times of its commits, along the first parents. */
export function baseThen(
  byName: ReadonlyMap<string, { commit: string; parents: readonly string[]; committed: Instant }>,
  base: string,
  at: Instant,
): string | null {
  const until = Date.parse(at) + CLOSE;
  for (let one = byName.get(base); one !== undefined; one = byName.get(one.parents[0] ?? ""))
    if (Date.parse(one.committed) <= until) return one.commit;
  return null;
}
