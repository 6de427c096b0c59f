import { Day } from "../instant.ts";
import { quote } from "../quote.ts";
import { Text } from "../text.ts";
import { defineCheckWords } from "./check-words.ts";
import { nothingStored } from "./nothing-stored.ts";
import { equalClaimSays } from "./ownership.ts";
import { sentences } from "./reason.ts";

const shape = { statement: Text };

export const staticCredentialStatesItsReason = defineCheckWords({
  id: "static-credential-states-its-reason",
  title: {
    en: "A static credential states why it is one",
    ja: "静的資格情報を用いる理由が記載されている",
  },
  question: {
    en: "Is it written down why nothing that ends by itself can do the work of the static credential?",
    ja: "短期間で失効する資格情報では処理できない理由が記載されているか。",
  },
  risk: {
    en: "A static credential can be copied and works for whoever has it, for as long as it is there.",
    ja: "静的資格情報は写しを取ることができ、存在する限り、写しを持つ者が利用できる。",
  },
  remedy: {
    en: "Let an App or a login by OpenID Connect do the work and revoke the credential; where neither can, state `why_static` in its ownership statement.",
    ja: "GitHub App又はOpenID Connectによる認証に置き換えて資格情報を失効させ、いずれもできない場合は、責任者の記載に`why_static`としてその理由を記載する。",
  },
  reasons: {
    ...nothingStored,
    "claimed-with-equal-weight": equalClaimSays({
      en: "none of them says why it is static",
      ja: "静的資格情報を用いる理由が定まらない",
    }),
    "ends-by-itself": sentences({ expires: Day }, ({ expires }) => ({
      en: `It is not static: GitHub ends it on ${expires}.`,
      ja: `有効期限(${expires})があり、静的資格情報に当たらない。`,
    })),
    "expiry-not-shown": sentences({}, () => ({
      en: "GitHub does not show of this one whether it expires, and no statement says why it would be static.",
      ja: "GitHubは、これに有効期限があるか否かを示さず、静的である場合の理由の記載もない。",
    })),
    "no-statement": sentences({}, () => ({
      en: "It does not end by itself, and no ownership statement says why nothing shorter-lived can do its work.",
      ja: "自ら失効せず、短期間で失効する資格情報では処理できない理由を示す責任者の記載もない。",
    })),
    "no-reason": sentences(shape, ({ statement }) => ({
      en: `It does not end by itself, and ${quote(statement)} does not say why nothing shorter-lived can do its work.`,
      ja: `自ら失効せず、責任者の記載${quote(statement)}に、短期間で失効する資格情報では処理できない理由がない。`,
    })),
    "reason-is-stated": sentences(shape, ({ statement }) => ({
      en: `${quote(statement)} states why nothing shorter-lived can do its work.`,
      ja: `責任者の記載${quote(statement)}に、短期間で失効する資格情報では処理できない理由が示されている。`,
    })),
  },
});
