import { z } from "zod";
import { count } from "../../count.ts";
import { Text } from "../../text.ts";
import { PeriodId } from "../../period.ts";
import { Data, says } from "../reason.ts";
import { clauseOf } from "../register.ts";

const times = z.number().int().nonnegative();

/** Signs that decisions were made without looking. */
export const signSentences = {
  "decided-fast": says({ lines: times, seconds: times, limit: z.number() }, ({ lines, seconds, limit }) => ({
    en: `${count(lines, "line")} ${lines === 1 ? "was" : "were"} decided within ${count(seconds, "second")}, more than ${limit} a minute.`,
    ja: `${lines}件が${seconds}秒以内に判断されており、毎分${limit}件を超えている。`,
  })),
  "one-reason-for-most": says({ same: times, lines: times }, ({ same, lines }) => ({
    en: `${same} of ${count(lines, "line")} ${same === 1 ? "gives" : "give"} one and the same reason.`,
    ja: `${lines}件のうち${same}件の理由が同一である。`,
  })),
  "never-reduced": says({ reviews: times }, ({ reviews }) => ({
    en: `In ${count(reviews, "review")} in a row nothing was reduced or revoked.`,
    ja: `連続する${reviews}回の棚卸で、削減又は失効の判断が一件もない。`,
  })),
};

const Sign = z.strictObject({ reason: Text, with: Data });

export const hasteReasons = {
  "reviewer-not-asked-about-haste": says(
    { period: PeriodId, signs: z.array(Sign).min(1) },
    ({ period, signs }) => {
      const said = signs.map((sign) => clauseOf(sign, signSentences));
      return {
        en: `Nobody has asked the reviewer of ${period} yet. ${said.map(({ en }) => en).join(" ")}`,
        ja: `${period}のレビュー実施者への面談が行われていない。${said.map(({ ja }) => ja).join("")}`,
      };
    },
  ),
};
