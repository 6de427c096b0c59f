import { count } from "../count.ts";
import { IDENTITY_KINDS, kinds } from "../identity.ts";
import { type Names, Slug } from "../text.ts";
import { defineCheckWords } from "./check-words.ts";
import { limitData } from "./limit-data.ts";
import { nothingStored } from "./nothing-stored.ts";
import { sentences } from "./reason.ts";

/** What grows old, as its kind words it. */
const AGED: ReadonlyMap<string, Names> = new Map(
  IDENTITY_KINDS.flatMap((kind) => Object.entries<Names>(kinds[kind].aged)),
);
const aged = (what: string): Names => AGED.get(what) ?? { en: what, ja: what };

const shape = { what: Slug.refine((what) => AGED.has(what), "is nothing that grows old"), ...limitData };

export const credentialIsRotated = defineCheckWords({
  id: "credential-is-rotated",
  title: { en: "The credential is rotated in time", ja: "資格情報が期限内に更新されている" },
  question: {
    en: "Was the credential renewed within its maximum age?",
    ja: "資格情報は有効期間の限度までに更新されたか。",
  },
  risk: {
    en: "The longer a credential lives, the more copies of it exist and the longer a stolen one works.",
    ja: "資格情報は存続期間が長いほど複製が増え、窃取された場合に悪用できる期間も長くなる。",
  },
  remedy: {
    en: "Issue a new credential, replace the old one where it is used, and revoke the old one.",
    ja: "新しい資格情報を発行し、使用箇所を置き換え、古い資格情報を失効させる。",
  },
  reasons: {
    ...nothingStored,
    "renewal-not-told": sentences({}, () => ({
      en: "GitHub does not tell of this one since when its credential is as it is.",
      ja: "この資格情報がいつから現在のものであるかは、GitHubから確認できない。",
    })),
    "limit-reached": sentences(shape, ({ what, days, reached }) => ({
      en: `${aged(what).en} may be ${count(days, "day")} old; this one reached that on ${reached}.`,
      ja: `${aged(what).ja}の限度は${days}日であり、${reached}に達した。`,
    })),
    "within-limit": sentences(shape, ({ what, days, reached }) => ({
      en: `${aged(what).en} may be ${count(days, "day")} old; this one reaches that on ${reached}.`,
      ja: `${aged(what).ja}の限度は${days}日であり、${reached}に達する。`,
    })),
  },
});
