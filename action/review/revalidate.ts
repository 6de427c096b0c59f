import type { Assessment } from "../../model/assessment.ts";
import type { OwnershipStatement } from "../../model/ownership.ts";
import type { ReviewLine } from "../../model/review.ts";

type Why = ReviewLine["revalidate"][number];

/** Checks that show it; an exception accepts the finding and does not take the identity off the list. */
const SHOWN_BY: Readonly<Record<Exclude<Why, "break-glass">, readonly string[]>> = {
  dormant: ["credential-is-in-use"],
  shared: ["identity-is-not-shared", "deploy-key-is-used-once"],
};

/** Why an identity has to be justified anew, each on its own, before the period is certified. */
export function toRevalidate(
  assessments: readonly Assessment[],
  statement: Pick<OwnershipStatement, "shared" | "break_glass"> | null,
): Why[] {
  const isShown = (checks: readonly string[]) =>
    assessments.some(
      ({ check, outcome }) => checks.includes(check) && (outcome === "fail" || outcome === "excepted"),
    );
  return [
    ...(isShown(SHOWN_BY.dormant) ? (["dormant"] as const) : []),
    ...(isShown(SHOWN_BY.shared) || statement?.shared === true ? (["shared"] as const) : []),
    ...(statement?.break_glass === true ? (["break-glass"] as const) : []),
  ];
}
