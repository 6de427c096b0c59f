import type { Identity } from "../../model/identity.ts";
import type { SuggestionReason } from "../../model/reasons/reviews/suggestions.ts";
import type { Decision, ReviewLine } from "../../model/review.ts";
import type { AnyCheck } from "../checks/check.ts";
import { checks } from "../checks/index.ts";

/** What is suggested, and why. */
export type Suggestion = SuggestionReason & { decision: Decision };

/** The first of these that a failed check asks for is the one: what cannot stay comes before what can be mended. */
const FIRST: readonly Decision[] = ["revoke", "modify", "transfer", "escalate", "except", "keep"];

const SUGGESTED: ReadonlyMap<string, Decision | null> = new Map(
  checks.map(({ id, suggests }: AnyCheck) => [id, suggests ?? null]),
);

/** What the failure of a check suggests, as the check declares it; null where only a person can tell. */
const suggestionOf = (check: string): Decision | null => SUGGESTED.get(check) ?? null;

/** What the facts of an identity suggest; null where they suggest nothing, and a person alone can tell. */
export function suggestionFor(
  { assessments, ownership }: Pick<Identity, "assessments" | "ownership">,
  { what }: Pick<ReviewLine["change"], "what">,
): Suggestion | null {
  const failed = assessments.filter(({ outcome }) => outcome === "fail");
  for (const decision of FIRST) {
    const [first, ...others] = failed.filter(({ check }) => suggestionOf(check) === decision);
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
