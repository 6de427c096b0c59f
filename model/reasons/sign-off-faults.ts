import { Day } from "../instant.ts";
import { quote } from "../quote.ts";
import { RegimeId } from "../regime.ts";
import { Slug, Text } from "../text.ts";
import { authorityReasons } from "./authority.ts";
import { type ReasonIn, says } from "./reason.ts";
import { Clause, clauseOf } from "./register.ts";

/** Why a pull request must not be merged as it is, whoever approves it. */
export const signOffFaults = {
  "without-authority": says({ id: Text, why: Clause }, ({ id, why }) => {
    const clause = clauseOf(why, authorityReasons);
    return { en: `${id} ${clause.en}.`, ja: `${id}${clause.ja}。` };
  }),
  "decided-without-role": says({ id: Text, by: Text, day: Day }, ({ id, by, day }) => ({
    en: `${quote(id)} was decided by ${quote(by)}, who held no role on ${day} that may do so.`,
    ja: `${quote(id)}は、${day}の時点で権限のある役割に就いていない${quote(by)}が決定している。`,
  })),
  "not-readable": says({ file: Text }, ({ file }) => ({
    en: `${quote(file)} cannot be read, so it is not known what it asks to be signed off.`,
    ja: `${quote(file)}を読み取れないため、承認の対象を確認できない。`,
  })),
  "no-such-scope": says({ entity: Slug, regime: RegimeId }, ({ entity, regime }) => ({
    en: `The base commit states no entity ${quote(entity)} that reports under ${quote(regime)}.`,
    ja: `基準コミットには、${quote(regime)}の対象となる法人${quote(entity)}の定めがない。`,
  })),
  "no-approver-stated": says({ entity: Slug, regime: RegimeId }, ({ entity, regime }) => ({
    en: `No control of ${quote(regime)} says which role of ${quote(entity)} signs this.`,
    ja: `${quote(entity)}のどの役割が承認するかを定めた${quote(regime)}の統制がない。`,
  })),
};
export type SignOffFault = ReasonIn<typeof signOffFaults>;
