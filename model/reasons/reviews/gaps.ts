import { z } from "zod";
import { count } from "../../count.ts";
import { Day } from "../../instant.ts";
import { type Names } from "../../text.ts";
import { list, NameList, sizeOf } from "../names.ts";
import { notReadReasons } from "../not-read.ts";
import { printReason } from "../print-reason.ts";
import { type Reason, type ReasonIn, sentences } from "../reason.ts";

/** What is held against a population before it is reviewed; the names are those of the gaps that can be accepted. */
export const reviewGapReasons = {
  "source-not-read": notReadReasons["not-read"],
  "scan-too-old": sentences(
    { day: Day, hours: z.number().int().nonnegative(), limit: z.number().int().nonnegative() },
    ({ day, hours, limit }) => ({
      en: `The last scan began on ${day}, ${count(hours, "hour")} before the population was frozen; the limit is ${count(limit, "hour")}.`,
      ja: `直近のスキャンの開始は${day}であり、母集団の確定の${hours}時間前に当たる(限度は${limit}時間)。`,
    }),
  ),
  "owners-missing": sentences({ identities: NameList }, ({ identities }) => ({
    en: `Nobody is stated as business owner of ${count(sizeOf(identities), "identity", "identities")}: ${list(identities).en}.`,
    ja: `次のID${sizeOf(identities)}件に業務責任者の記載がない。${list(identities).ja}。`,
  })),
  // No name of what can be accepted: nobody could read or write such a review.
  "population-too-large": sentences(
    {
      identities: z.number().int().nonnegative(),
      most: z.number().int().nonnegative(),
      others: z.number().int().nonnegative(),
      most_others: z.number().int().nonnegative(),
    },
    ({ identities, most, others, most_others: mostOthers }) => ({
      en: `The population has ${count(identities, "identity", "identities")} to decide on and names ${others} that are left out or gone; one review holds at most ${most} and ${mostOthers}. State in controls/ whom they serve (entities of systems and of ownership statements), so that the reviews of several entities share them, and end what is used no more.`,
      ja: `母集団のうち決定の対象となるIDは${identities}件、除外したもの及び存在しなくなったものは${others}件である。一つの棚卸に含めることができるのはそれぞれ${most}件及び${mostOthers}件までである。controls/ のシステム及び責任者の記載に、利用する法人(entities)を記載して法人ごとの棚卸に分け、利用されていないIDを廃止する必要がある。`,
    }),
  ),
};
export type ReviewGapReason = ReasonIn<typeof reviewGapReasons>;

/** What is held against a population, in words. */
export const printReviewGap = (reason: Reason): Names => printReason(reason, reviewGapReasons);
