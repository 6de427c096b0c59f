import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { ownersAreReplacedInTime as words } from "../../model/reasons/owners-are-replaced-in-time.ts";
import { defineCheck } from "./check.ts";
import type { CheckResult } from "../queries/context.ts";
import { limitFrom } from "../queries/limit.ts";
import { twoOwnersOf } from "../queries/two-owners.ts";

/**
 * That owners are missing is a finding from its first day (`identity-has-two-owners`); this asks how long. It counts
 * from the scan that first found it, because nothing says since when a person that a statement names could not answer.
 */
export const ownersAreReplacedInTime = defineCheck({
  words,
  controls: ["INV-02"],
  restsOnStatement: true,
  appliesTo: "identity",
  needs: ["members"],
  suggests: null,
  parameters: ["own.vacancy_max_days"],
  assess: (_identity, context): CheckResult<ReasonsOf<typeof words>> => {
    const { parameter, tier, today, ownerlessSince } = context;
    const { outcome } = twoOwnersOf(context);
    if (outcome === "unknown") return { outcome, reason: "members-not-read", with: {} };
    if (outcome === "pass") return { outcome, reason: "two-people-answer", with: {} };
    const [from, days] = [ownerlessSince ?? today, parameter("own.vacancy_max_days")];
    const { reached, over, since } = limitFrom(from, days, today);
    const data = { limit: "own.vacancy_max_days" as const, tier, days, from, reached };
    return over
      ? { outcome: "fail", reason: "vacant-too-long", with: data, since }
      : { outcome: "pass", reason: "vacant-within-limit", with: data };
  },
});
