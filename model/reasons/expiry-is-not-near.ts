import { z } from "zod";
import { count } from "../count.ts";
import { Day } from "../instant.ts";
import { TIERS } from "../parameters.ts";
import { quote } from "../quote.ts";
import { Text } from "../text.ts";
import { defineCheckWords } from "./check-words.ts";
import { nothingStored } from "./nothing-stored.ts";
import { sentences } from "./reason.ts";

const warning = {
  days: z.number().int().nonnegative().describe("For how many days before its last one it is listed."),
  tier: z
    .enum(TIERS)
    .nullable()
    .describe("Which value that is; null where that was not read and both give this answer."),
  listed: Day.describe("The first of those days."),
};
const expiring = { ...warning, expires: Day.describe("The day it expires.") };
const ending = { ...warning, statement: Text, by: Day.describe("The last day that is stated.") };

export const expiryIsNotNear = defineCheckWords({
  id: "expiry-is-not-near",
  title: { en: "The end of the credential is not near", ja: "資格情報の終了の日が間近でない" },
  question: {
    en: "Is there time enough to replace the credential before it ends?",
    ja: "資格情報の終了の日までに、置き換えるための期間が残っているか。",
  },
  risk: {
    en: "GitHub stops a token on its day without asking, and what runs with it, a close perhaps, stops with it.",
    ja: "トークンは期限の日に予告なく無効となり、これを用いる処理(決算処理など)も停止する。",
  },
  remedy: {
    en: "Replace it where it is used and revoke it; of a stated last day, remove the credential by then or state a new day with the reason.",
    ja: "使用箇所を置き換えたうえで失効させる。廃止の予定日については、その日までに廃止するか、理由を付して新たな日を定める。",
  },
  reasons: {
    ...nothingStored,
    "expiry-not-shown": sentences({}, () => ({
      en: "GitHub does not show of this one whether it expires.",
      ja: "GitHubは、これに有効期限があるか否かを示さない。",
    })),
    "ends-on-no-day": sentences({}, () => ({
      en: "No day is known on which it ends; that it has none is asked elsewhere.",
      ja: "終了の日が定まっていない(定めの有無は、別に確認する)。",
    })),
    "expires-soon": sentences(expiring, ({ days, listed, expires }) => ({
      en: `It expires on ${expires}, and from ${listed} on, ${count(days, "day")} before, it is listed to be replaced.`,
      ja: `有効期限は${expires}であり、その${days}日前の${listed}から、置き換えの対象として示される。`,
    })),
    "expires-later": sentences(expiring, ({ days, listed, expires }) => ({
      en: `It expires on ${expires}; it is listed to be replaced from ${listed} on, ${count(days, "day")} before.`,
      ja: `有効期限は${expires}であり、その${days}日前の${listed}以降、置き換えの対象として示される。`,
    })),
    "stated-end-is-near": sentences(ending, ({ days, listed, statement, by }) => ({
      en: `${quote(statement)} states that it must be gone by ${by}, and from ${listed} on, ${count(days, "day")} before, it is listed.`,
      ja: `責任者の記載${quote(statement)}に定めた廃止の予定日は${by}であり、その${days}日前の${listed}から示される。`,
    })),
    "stated-end-is-later": sentences(ending, ({ days, listed, statement, by }) => ({
      en: `${quote(statement)} states that it must be gone by ${by}; it is listed from ${listed} on, ${count(days, "day")} before.`,
      ja: `責任者の記載${quote(statement)}に定めた廃止の予定日は${by}であり、その${days}日前の${listed}以降に示される。`,
    })),
    "stated-end-has-passed": sentences({ statement: Text, by: Day }, ({ statement, by }) => ({
      en: `The last day that ${quote(statement)} states, ${by}, is over; that it is still there is asked elsewhere.`,
      ja: `責任者の記載${quote(statement)}に定めた廃止の予定日(${by})は経過している(なお残っていることは、別に確認する)。`,
    })),
  },
});
