import type { Assessment } from "../../model/assessment.ts";
import type { Identity } from "../../model/identity.ts";
import type { SuggestionReason } from "../../model/reasons/reviews/suggestions.ts";
import type { Decision, ReviewLine } from "../../model/review.ts";

/** What is suggested, and why. */
export type Suggestion = SuggestionReason & { decision: Decision };

/** What a failed check suggests; the first decision that any of them asks for is the one. */
export const SUGGESTED: readonly (readonly [Decision, readonly string[]])[] = [
  [
    "revoke",
    [
      "creator-is-still-a-member",
      "archived-repository-has-no-live-credential",
      "credential-is-in-use",
      "secret-is-referenced",
    ],
  ],
  [
    "modify",
    [
      "permissions-match-approval",
      "identity-cannot-initiate-and-approve",
      "identity-cannot-initiate-and-release",
      "identity-cannot-change-rules-and-push",
      "identity-cannot-manage-secrets-and-review-access",
      "deploy-key-is-read-only",
      "token-reaches-selected-repositories-only",
      "secret-reaches-only-repositories-that-use-it",
      "production-secret-is-environment-bound",
      "deploy-key-is-used-once",
      "identity-is-not-shared",
      "credential-is-rotated",
      "credential-expires",
    ],
  ],
  ["escalate", ["identity-was-approved-before-use", "owner-does-not-combine-duties"]],
];

/** What the facts of an identity suggest; null where they suggest nothing, and a person alone can tell. */
export function suggestionFor(
  { assessments, ownership }: Pick<Identity, "assessments" | "ownership">,
  { what }: Pick<ReviewLine["change"], "what">,
): Suggestion | null {
  for (const [decision, checks] of SUGGESTED) {
    const [first, ...others] = checks.flatMap((check) => failed(assessments, check));
    if (first !== undefined)
      return {
        decision,
        reason: "finding-open",
        with: { check: first.check, since: first.since, others: others.length },
      };
  }
  if (!ownership?.business_owner) return { decision: "transfer", reason: "no-owner", with: {} };
  const excepted = assessments.flatMap(({ outcome, exception }) =>
    outcome === "excepted" && exception?.state === "in-force" && exception.until !== null
      ? [{ exception: exception.id, until: exception.until }]
      : [],
  );
  const [first] = excepted;
  if (first !== undefined) return { decision: "except", reason: "exception-in-force", with: first };
  const isQuiet = assessments.every(({ outcome }) => outcome !== "fail" && outcome !== "unknown");
  return isQuiet && what === "unchanged"
    ? { decision: "keep", reason: "nothing-stands-against-it", with: {} }
    : null;
}

const failed = (assessments: readonly Assessment[], check: string): readonly Assessment[] =>
  assessments.filter((one) => one.check === check && one.outcome === "fail");
