import type { Identity } from "../../model/identity.ts";
import { canWrite } from "../identities/ask.ts";
import { madeOnce } from "../../model/same-lists.ts";
import { limitOf } from "../../model/reasons/limit-data.ts";

/** What makes one subject matter more than another to a person who decides. */
export interface Weight {
  /** True for an identity in use that no ownership statement names. */
  unowned: boolean;
  /** True where a check evaluated it by the strict limits: it is privileged or serves a financial system. */
  strict: boolean;
  /** True where its ownership statement names a financial system. */
  serves: boolean;
  /** True for a credential that can change something, as far as GitHub shows. */
  writes: boolean;
}

/** The weight of what is no identity. */
export const WEIGHTLESS: Weight = { unowned: false, strict: false, serves: false, writes: false };

/** Whether an assessment of a list was held against a strict limit; of one list, once. */
const isStrict = madeOnce((assessments: Identity["assessments"]): boolean =>
  // Most name no limit, and to look at one in full takes long for a hundred thousand identities.
  assessments.some((one) => one.with.tier === "strict" && limitOf(one)?.tier === "strict"),
);

/** How much one identity matters, from its evidence alone. */
export const weightOf = (identity: Identity): Weight =>
  asOne(
    identity.ownership === null && identity.state === "active",
    isStrict(identity.assessments),
    (identity.ownership?.systems ?? []).length > 0,
    canWrite(identity),
  );

const weights: Weight[] = [];

/** One object for all that weigh the same. A memo, not state. */
function asOne(unowned: boolean, strict: boolean, serves: boolean, writes: boolean): Weight {
  const at = (unowned ? 8 : 0) + (strict ? 4 : 0) + (serves ? 2 : 0) + (writes ? 1 : 0);
  return (weights[at] ??= { unowned, strict, serves, writes });
}
