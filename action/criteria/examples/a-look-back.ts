import type { Filed } from "../../../model/governance.ts";
import type { LookBack } from "../../../model/look-back.ts";
import type { ReviewLine } from "../../../model/review.ts";
import { PEOPLE } from "./a-world.ts";

/** What somebody wrote once a scan saw the access of a line gone: they looked at all days until then. */
export const aLookBack = (
  { uid }: Pick<ReviewLine, "uid">,
  over: Partial<LookBack> & Pick<LookBack, "from" | "to">,
): Filed<LookBack> => {
  const data: LookBack = {
    look_back: "LBK-1",
    period: "2026-Q3",
    entity: "acme-us",
    regime: "sox",
    identity: uid,
    looked_back_by: PEOPLE.evaluator.login,
    looked_back_on: over.to,
    evidence: "The provider's log.",
    used: false,
    response: null,
    ...over,
  };
  return { file: `controls/look-backs/${data.look_back}.md`, body: "", data };
};
