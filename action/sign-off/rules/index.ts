import { SIGN_OFF_RULES, type SignOffRule } from "../../../model/sign-off.ts";
import type { Case, Rule, Ruling } from "../facts.ts";
import { approvalStands } from "./approval-stands.ts";
import { approvedTheHead } from "./approved-the-head.ts";
import { approvedTheMergedTree } from "./approved-the-merged-tree.ts";
import { holdsTheRole } from "./holds-the-role.ts";
import { inForceOnTheRoster } from "./in-force-on-the-roster.ts";
import { inTime } from "./in-time.ts";
import { isAPerson } from "./is-a-person.ts";
import { isNotACreator } from "./is-not-a-creator.ts";
import { isNotADecider } from "./is-not-a-decider.ts";
import { isNotAnOwner } from "./is-not-an-owner.ts";
import { isNotBound } from "./is-not-bound.ts";
import { isNotTheAuthor } from "./is-not-the-author.ts";
import { isNotTheLastPusher } from "./is-not-the-last-pusher.ts";
import { mergedWithAMergeCommit } from "./merged-with-a-merge-commit.ts";
import { notBypassed } from "./not-bypassed.ts";
import { ofTheEntity } from "./of-the-entity.ts";
import { onTheRoster } from "./on-the-roster.ts";
import { rosterUnchanged } from "./roster-unchanged.ts";
import { statedWithAuthority } from "./stated-with-authority.ts";
import { typedTheSentence } from "./typed-the-sentence.ts";

/** How each rule decides; the compiler asks for one of every rule. */
const RULES: Readonly<Record<SignOffRule, Rule>> = {
  "approval-stands": approvalStands,
  "approved-the-head": approvedTheHead,
  "in-time": inTime,
  "typed-the-sentence": typedTheSentence,
  "is-a-person": isAPerson,
  "is-not-the-author": isNotTheAuthor,
  "is-not-the-last-pusher": isNotTheLastPusher,
  "is-not-an-owner": isNotAnOwner,
  "is-not-a-creator": isNotACreator,
  "is-not-a-decider": isNotADecider,
  "is-not-bound": isNotBound,
  "on-the-roster": onTheRoster,
  "in-force-on-the-roster": inForceOnTheRoster,
  "of-the-entity": ofTheEntity,
  "holds-the-role": holdsTheRole,
  "stated-with-authority": statedWithAuthority,
  "roster-unchanged": rosterUnchanged,
  "approved-the-merged-tree": approvedTheMergedTree,
  "merged-with-a-merge-commit": mergedWithAMergeCommit,
  "not-bypassed": notBypassed,
};

/** A ruling with the rule that made it. */
export type Ruled = Ruling & { rule: SignOffRule };

/** What every rule says of an approval, in the order of the rules. */
export const ruledOn = (given: Case): Ruled[] =>
  SIGN_OFF_RULES.flatMap((rule) => {
    const ruling = RULES[rule](given);
    return ruling === null ? [] : [{ rule, ...ruling }];
  });

/** True for an approval that counts: every rule was kept. */
export const counts = (ruled: readonly Ruled[]): boolean => ruled.every(({ result }) => result === "kept");
