import { count } from "../count.ts";
import { IdentityKind, kinds } from "../identity.ts";
import { Day } from "../instant.ts";
import { quote } from "../quote.ts";
import { Text } from "../text.ts";
import { defineCheckWords } from "./check-words.ts";
import { limitData } from "./limit-data.ts";
import { nothingStored } from "./nothing-stored.ts";
import { sentences } from "./reason.ts";

const what = IdentityKind;
const lifetime = { ...limitData, expires: Day.describe("The day it expires.") };

export const credentialExpires = defineCheckWords({
  id: "credential-expires",
  title: { en: "The credential expires", ja: "資格情報に有効期限がある" },
  question: {
    en: "Does the credential end on a known day?",
    ja: "資格情報の効力が終了する日は定まっているか。",
  },
  risk: {
    en: "A credential without an end outlives its purpose and everyone who remembers it.",
    ja: "期限のない資格情報は、利用目的がなくなり、その存在を知る者がいなくなった後も残る。",
  },
  remedy: {
    en: "Give it an expiry within the limit; where GitHub has none, state `retire_by` in its statement.",
    ja: "限度以内の有効期限を付し、GitHubに有効期限のないものについては、責任者の記載に廃止の予定日(`retire_by`)を定める。",
  },
  reasons: {
    ...nothingStored,
    "expiry-not-shown": sentences({}, () => ({
      en: "GitHub does not show of this one whether it expires.",
      ja: "GitHubは、これに有効期限があるか否かを示さない。",
    })),
    "token-never-expires": sentences({}, () => ({
      en: "It never expires.",
      ja: "有効期限がない。",
    })),
    "lifetime-not-told": sentences({}, () => ({
      en: "GitHub does not tell of this one when it began, so how long it may live is not known.",
      ja: "開始日がGitHubから確認できず、有効期間の長さは不明である。",
    })),
    "expires-beyond-limit": sentences(lifetime, ({ days, from, reached, expires }) => ({
      en: `It expires on ${expires}, later than the ${count(days, "day")} that it may live from ${from}, which end on ${reached}.`,
      ja: `${from}から起算した有効期間の限度は${days}日(${reached}まで)であるが、有効期限は${expires}である。`,
    })),
    "expires-within-limit": sentences(lifetime, ({ days, from, reached, expires }) => ({
      en: `It expires on ${expires}, within the ${count(days, "day")} that it may live from ${from}, which end on ${reached}.`,
      ja: `${from}から起算した有効期間の限度は${days}日(${reached}まで)であり、有効期限は${expires}である。`,
    })),
    "no-statement-of-an-end": sentences({ what }, ({ what: kept }) => ({
      en: `${kinds[kept].noun.en} has no expiry on GitHub, and no ownership statement gives the day by which it must be gone.`,
      ja: `${kinds[kept].noun.ja}にはGitHub上の有効期限がなく、廃止の予定日を示す責任者の記載もない。`,
    })),
    "statement-without-an-end": sentences({ what, statement: Text }, ({ what: kept, statement }) => ({
      en: `${kinds[kept].noun.en} has no expiry on GitHub, and ${quote(statement)} does not give the day by which it must be gone.`,
      ja: `${kinds[kept].noun.ja}にはGitHub上の有効期限がなく、責任者の記載${quote(statement)}に廃止の予定日がない。`,
    })),
    "stated-end-has-passed": sentences({ statement: Text, by: Day }, ({ statement, by }) => ({
      en: `${quote(statement)} states that it must be gone by ${by}, and it is still there.`,
      ja: `責任者の記載${quote(statement)}に定めた廃止の予定日は${by}であるが、なお残っている。`,
    })),
    "end-is-stated": sentences({ statement: Text, by: Day }, ({ statement, by }) => ({
      en: `${quote(statement)} states that it must be gone by ${by}.`,
      ja: `責任者の記載${quote(statement)}に定めた廃止の予定日は${by}である。`,
    })),
  },
});
