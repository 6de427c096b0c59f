import type { SignOff } from "../../../../model/sign-off.ts";
import type { Compared, Comparison } from "../answer.ts";
import type { Review } from "../ask.ts";
import { ofSignOffs } from "../of-sign-offs.ts";

/** GitHub's account for those that are gone: https://github.com/ghost */
const GHOST = 10137;

/** The review of each sign-off is there, by that account, of that commit, at that time and in that state. */
export const reviews: Comparison = (history, github) =>
  ofSignOffs(history, "reviews", [github.reviews, compared]);

function compared({ pull_request: pull, review, ...signed }: SignOff, all: readonly Review[]): Compared[] {
  const found = all.find(({ id }) => id === review);
  if (found === undefined) return [{ differs: { reason: "review-not-there", with: { pull, review } } }];
  const { commit_id: commit, submitted_at: at } = found;
  const told = found.state.toLowerCase();
  const differing: (Compared | false)[] = [
    told !== signed.state && {
      differs: { reason: "review-state-otherwise", with: { review, recorded: signed.state, told } },
    },
    commit !== null &&
      signed.head !== null &&
      commit !== signed.head && {
        differs: { reason: "review-commit-otherwise", with: { review, recorded: signed.head, told: commit } },
      },
    at !== null &&
      at !== signed.submitted && {
        differs: { reason: "review-time-otherwise", with: { review, recorded: signed.submitted, told: at } },
      },
    (at === null || (commit === null && signed.head !== null)) && {
      notTold: { reason: "commit-forgotten", with: { review } },
    },
  ];
  return [...differing.filter((one) => one !== false), ...byWhom(review, signed.reviewer.id, found)];
}

/** A deleted account is GitHub's ghost, or nobody. */
function byWhom(review: number, recorded: number, { user }: Review): Compared[] {
  const told = user?.id ?? GHOST;
  if (told === recorded) return [];
  return user === null || told === GHOST
    ? [{ notTold: { reason: "account-gone", with: { recorded } } }]
    : [{ differs: { reason: "reviewer-otherwise", with: { review, recorded, told, login: user.login } } }];
}
