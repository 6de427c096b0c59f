import { renewedAt } from "../../model/identities/traits.ts";
import type { Identity } from "../../model/identity.ts";
import type { Instant } from "../../model/instant.ts";
import type { ReviewLine } from "../../model/review.ts";
import type { AnyCheck } from "../checks/check.ts";
import { checks } from "../checks/index.ts";
import { factsDigest } from "./facts.ts";
import type { LedgerView } from "./view.ts";

/** Checks whose failure a change mends, and whether only a renewal does. */
const MODIFIED: ReadonlyMap<string, { byRenewal: boolean }> = new Map(
  checks
    .filter(({ suggests }: AnyCheck) => suggests === "modify")
    .map(({ id, mendedBy }: AnyCheck) => [id, { byRenewal: mendedBy === "renewal" }]),
);

/** What a finding is held against. */
interface Held {
  line: ReviewLine;
  identity: Identity;
  view: LedgerView;
  /** What the line shows is not older. */
  shown: Instant;
}

/**
 * Whether what a modify was about is mended: every finding of the line that a change mends is gone, and by a change. A
 * limit that was loosened, or an exception, changes nothing on the identity.
 */
export const isMended = (held: Held): boolean =>
  isAbout(held) && about(held.line).every((check) => holds(check, held));

/** Whether what was mended has not been undone: a renewal stays one, however old the credential grows since. */
export const staysMended = (held: Held): boolean =>
  isAbout(held) &&
  about(held.line).every((check) =>
    MODIFIED.get(check)?.byRenewal === true
      ? isRenewed(held)
      : held.identity.assessments.every((one) => one.check !== check || one.outcome !== "fail"),
  );

const about = ({ findings }: ReviewLine): readonly string[] =>
  findings.filter((check) => MODIFIED.has(check));
const isAbout = ({ line }: Held): boolean => about(line).length > 0;
const isRenewed = ({ identity, shown }: Held): boolean => (renewedAt(identity) ?? "") > shown;

function holds(check: string, held: Held): boolean {
  const { identity, line, view } = held;
  const found = identity.assessments.find((one) => one.check === check);
  if (found === undefined || (found.outcome !== "pass" && found.outcome !== "not-applicable")) return false;
  if (MODIFIED.get(check)?.byRenewal === true) return isRenewed(held);
  return !("limit" in found.with) || factsDigest(identity, view) !== line.facts;
}
