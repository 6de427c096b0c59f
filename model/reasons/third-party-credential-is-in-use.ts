import { quote } from "../quote.ts";
import { Text } from "../text.ts";
import { defineCheckWords } from "./check-words.ts";
import { credentialIsInUse } from "./credential-is-in-use.ts";
import { sentences } from "./reason.ts";

export const thirdPartyCredentialIsInUse = defineCheckWords({
  id: "third-party-credential-is-in-use",
  title: {
    en: "What a third party holds is in use",
    ja: "外部委託先の保有する資格情報が使用されている",
  },
  question: {
    en: "Was the credential that a third party holds used recently enough to be still needed?",
    ja: "外部委託先の保有する資格情報は、なお必要と認められる程度に最近使用されたか。",
  },
  risk: {
    en: "A key that a third party keeps and does not use is a way in for whoever takes it from them.",
    ja: "外部委託先が使用せずに保有する鍵は、これを窃取した者の侵入経路となる。",
  },
  remedy: {
    en: "Take it back: revoke it, and tell the third party.",
    ja: "失効させて回収し、外部委託先に通知する。",
  },
  reasons: {
    ...credentialIsInUse.reasons,
    "no-third-party-known": sentences({}, () => ({
      en: "No third party is known to hold it.",
      ja: "これを保有する外部委託先は把握されていない。",
    })),
    "no-third-party": sentences({ statement: Text }, ({ statement }) => ({
      en: `${quote(statement)} names no third party that holds it.`,
      ja: `${quote(statement)}に、保有する外部委託先の記載はない。`,
    })),
  },
});
