import type { Assessment } from "../../model/assessment.ts";
import type { OwnershipStatement } from "../../model/ownership.ts";
import type { ReviewLine } from "../../model/review.ts";
import type { AnyCheck } from "../checks/check.ts";
import { checks } from "../checks/index.ts";

type Why = ReviewLine["revalidate"][number];

type Shown = Exclude<Why, "break-glass">;

const SHOWN: ReadonlyMap<string, Shown | null> = new Map(
  checks.map(({ id, revalidates }: AnyCheck) => [id, revalidates ?? null]),
);

/** Why an identity has to be justified anew, each on its own, before the period is certified. */
export function toRevalidate(
  assessments: readonly Assessment[],
  statement: Pick<OwnershipStatement, "shared" | "break_glass"> | null,
): Why[] {
  // An exception accepts the finding and does not take the identity off the list.
  const isShown = (why: Shown) =>
    assessments.some(
      ({ check, outcome }) => SHOWN.get(check) === why && (outcome === "fail" || outcome === "excepted"),
    );
  return [
    ...(isShown("dormant") ? (["dormant"] as const) : []),
    ...(isShown("shared") || statement?.shared === true ? (["shared"] as const) : []),
    ...(statement?.break_glass === true ? (["break-glass"] as const) : []),
  ];
}
