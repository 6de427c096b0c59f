import type { Entity } from "../../model/entity.ts";
import type { Filed } from "../../model/governance.ts";
import type { Identity } from "../../model/identity.ts";
import type { Instant } from "../../model/instant.ts";
import type { SignOffFault } from "../../model/reasons/sign-off-faults.ts";
import type { SignOffReason } from "../../model/reasons/sign-off.ts";
import type { Review } from "../../model/review.ts";
import type { ASKED_OF_GITHUB } from "../../model/sign-off-questions.ts";
import type { MERGE_METHODS, RULE_SUITE_RESULTS } from "../../model/sign-off.ts";

/** An account as GitHub names it; `type` is GitHub's word for what it is, `User` or `Bot`. */
export interface Account {
  login: string;
  id: number;
  type: string;
}

/** One review that approves, or did until it was dismissed. */
export interface Approval {
  id: number;
  /** Null where the account is gone. */
  by: Account | null;
  /** The head it was given on, and its tree; null where GitHub, or git, no longer has it. */
  commit: string | null;
  tree: string | null;
  state: "approved" | "dismissed";
  submitted: Instant;
  /** What was written with it. */
  body: string;
  /** Whether that was written anew afterwards; null where nobody asked, or GitHub does not tell. */
  edited: boolean | null;
  /** True where the same person later asked for changes. */
  withdrawn: boolean;
  /** The entities that base held when it was submitted, with their rosters; null where nobody can tell. */
  entitiesThen: readonly Filed<Entity>[] | null;
}

/** Something that decides about a merge and that GitHub did not show; `status` is null where it answered without it. */
export interface Unread {
  asked: (typeof ASKED_OF_GITHUB)[number];
  status: number | null;
}

/** How a pull request came onto base. */
export interface Merged {
  at: Instant;
  by: Account | null;
  /** The commit that brought it. */
  commit: string;
  method: (typeof MERGE_METHODS)[number];
  /** Files that the pull request changes and that stand otherwise on base than at its head. */
  differing: readonly string[];
  /** GitHub's result of the branch's rules; null where it could not be read. */
  suite: { result: (typeof RULE_SUITE_RESULTS)[number]; by: string } | null;
  /** Who pushed to base, where nobody merged the pull request itself. */
  pushedBy: string | null;
  /** What GitHub may still show: until then nothing is recorded. */
  unread: readonly Unread[];
}

/** A file that a pull request changes, with its text on both sides; null where it has none. */
export interface ChangedFile {
  path: string;
  before: string | null;
  after: string | null;
}

/** What base holds of all access that somebody may look back on. */
export interface LookedBackOn {
  identities: readonly Identity[];
  reviews: readonly Review[];
}

/** A pull request as GitHub and git have it. */
export interface PullFacts {
  number: number;
  author: Account | null;
  branch: string;
  /** True for a branch of the repository itself, false for one of a fork. */
  isOwn: boolean;
  /** True where the account that publishes opened it. */
  isOpenedByAction: boolean;
  /** Whether evidence at the head is what the action wrote; `not-told` where GitHub does not say who pushed. */
  evidence: "as-written" | "changed" | "not-told";
  head: string;
  /** The commit whose roster and rules are in force. */
  base: string;
  /** Null where GitHub does not say who pushed the head. */
  lastPusher: { by: Account | null } | null;
  approvals: readonly Approval[];
  changed: readonly ChangedFile[];
  /** Of a review, the identities that base has, null where they cannot be read; none of any other pull request. */
  identities: readonly Identity[] | null;
  /** Of one that changes a look-back; null where that cannot be read. Nothing of any other pull request. */
  lookedBackOn: LookedBackOn | null;
  /** Null while it is open. */
  merged: Merged | null;
}

/** Why a person may not give a sign-off, besides what the pull request says of them. */
export interface Barred {
  login: string;
  /** GitHub's numeric id, where it was recorded. */
  id?: number;
  as: "owner" | "creator" | "decided" | "requester" | "bound";
  /** What they own, made, decided on, asked for or are bound by, for people. */
  subject: string;
}

/** One sign-off that a pull request needs. */
export interface Requirement {
  what:
    | "evidence"
    | "review"
    | "certification"
    | "exception"
    | "financial-exception"
    | "variance"
    | "deficiency"
    | "workflow"
    | "other";
  /** Roster roles of which one is needed; empty where any person of a roster may. */
  roles: readonly string[];
  /** The entity whose roster counts; null for all of them. */
  entity: string | null;
  barred: readonly Barred[];
  /** Files of `controls/` and the like that it is about; none where it is about evidence. */
  files: readonly string[];
  /** Identities it is about of which nobody knows who made them; 0 where there are none. */
  unknownCreators?: number;
  /** The text that is certified and the sentence by which, for a certification that can be read. */
  certifies?: { digest: string; sentence: string };
}

/** What a rule is asked about: one approval for one requirement. */
export interface Case {
  pull: PullFacts;
  approval: Approval;
  requirement: Requirement;
  /** The entities of the base commit, with their rosters. */
  entities: readonly Filed<Entity>[];
  /** Files of rosters that the pull request changes beside what is to be signed off. */
  rosterChanges: readonly string[];
  /** Time zone in which days end: the entity's whose roster counts, else the group's. */
  zone: string;
  /** Why the pull request must not be merged as it is, whoever approves it. */
  faults: readonly SignOffFault[];
}

/** What a rule says of a case. */
export type Ruling = { result: "kept" | "broken" | "unknown" } & SignOffReason;

/** One rule of sign-off; null where it is about the merge and there was none yet, or about another kind of sign-off. */
export type Rule = (given: Case) => Ruling | null;

/** A rule that GitHub's record keeps, and one that the documents of the base commit do. */
export const RECORDED: Ruling = { result: "kept", reason: "recorded-so", with: {} };
export const STATED: Ruling = { result: "kept", reason: "stated-so", with: {} };
export const NOT_READ: Ruling = { result: "unknown", reason: "not-read", with: {} };

/** Who gave an approval, for people; an account that is gone is GitHub's ghost. */
export const loginOf = ({ by }: Pick<Approval, "by">): string => by?.login ?? "ghost";
