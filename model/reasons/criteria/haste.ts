import { z } from "zod";
import { count } from "../../count.ts";
import { quote } from "../../quote.ts";
import { Login, Text } from "../../text.ts";
import { PeriodId } from "../../period.ts";
import { Data, sentences } from "../reason.ts";
import { clauseOf } from "../register.ts";

const times = z.number().int().nonnegative();

/** Who decided; not told in records that were made before each person was looked at. */
const by = Login.optional();
const of = (sign: { by?: string | undefined }) =>
  sign.by === undefined ? { en: "", ja: "" } : { en: ` by ${quote(sign.by)}`, ja: `${quote(sign.by)}により` };

/** Signs that decisions were made without looking. */
export const signSentences = {
  "decided-fast": sentences({ lines: times, seconds: times, limit: z.number(), by }, (sign) => ({
    en: `${count(sign.lines, "line")} ${sign.lines === 1 ? "was" : "were"} decided${of(sign).en} ${sign.seconds === 0 ? "at one moment" : `within ${count(sign.seconds, "second")}`}, more than ${sign.limit} a minute.`,
    ja: `${sign.lines}件が${of(sign).ja}${sign.seconds === 0 ? "同時" : `${sign.seconds}秒以内`}に決定されており、毎分${sign.limit}件を超えている。`,
  })),
  "one-reason-for-most": sentences({ same: times, lines: times, by }, (sign) => ({
    en: `${sign.same} of ${count(sign.lines, "line")} decided${of(sign).en} ${sign.same === 1 ? "gives" : "give"} one and the same reason.`,
    ja: `${of(sign).ja}決定された${sign.lines}件のうち${sign.same}件の理由が同一である。`,
  })),
  "never-reduced": sentences({ reviews: times }, ({ reviews }) => ({
    en: `In ${count(reviews, "review")} in a row nothing was reduced or revoked.`,
    ja: `連続する${reviews}回の棚卸で、削減又は失効の決定が一件もない。`,
  })),
};

const Sign = z.strictObject({ reason: Text, with: Data });

export const hasteReasons = {
  "reviewer-not-asked-about-haste": sentences(
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
