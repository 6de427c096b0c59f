import { Login, Text } from "../text.ts";
import { quote } from "../quote.ts";
import { defineCheckWords } from "./check-words.ts";
import { equalClaimSays } from "./ownership.ts";
import { sentences } from "./reason.ts";

export const personalTokenIsNotAMachineIdentity = defineCheckWords({
  id: "personal-token-is-not-a-machine-identity",
  title: {
    en: "A personal token is no machine identity",
    ja: "個人のトークンが機械のIDとして用いられていない",
  },
  question: {
    en: "Does a token that works for a machine belong to a machine account, and not to a person?",
    ja: "機械が用いるトークンが、個人でなく機械用アカウントに属しているか。",
  },
  risk: {
    en: "What the machine does is laid to the person, ends when they leave, and reaches whatever they reach.",
    ja: "機械の操作が個人によるものとして記録され、個人の離任により停止し、個人と同じ範囲に到達する。",
  },
  remedy: {
    en: "Let an App or a machine account do the work, and state the account as a machine; revoke the person's token.",
    ja: "App又は機械用アカウントに処理を移し、当該アカウントが機械用であることを記載した上で、個人のトークンを失効させる。",
  },
  reasons: {
    "claimed-with-equal-weight": equalClaimSays({
      en: "none of them shows whether a machine uses it",
      ja: "機械が用いるものかどうかを特定できない",
    }),
    "no-statement": sentences({}, () => ({
      en: "No ownership statement shows whether a machine or the person uses the token.",
      ja: "責任者の記載がなく、トークンを用いるのが機械か個人かを確認できない。",
    })),
    "use-not-stated": sentences({ statement: Text }, ({ statement }) => ({
      en: `${quote(statement)} does not say why no person does the work, and so not whether a machine uses the token.`,
      ja: `${quote(statement)}に、人が処理しない理由の記載がなく、機械が用いるものかどうかを確認できない。`,
    })),
    "belongs-to-a-machine": sentences({ owner: Login }, ({ owner }) => ({
      en: `The token belongs to the machine account ${quote(owner)}.`,
      ja: `トークンは、機械用アカウント${quote(owner)}に属している。`,
    })),
    "person-lends-it": sentences({ owner: Login, statement: Text }, ({ owner, statement }) => ({
      en: `By ${quote(statement)} a machine uses the token, and it belongs to ${quote(owner)}, whom nothing tells to be a machine account.`,
      ja: `${quote(statement)}によれば機械がトークンを用いるが、その所有者${quote(owner)}が機械用アカウントであるとの記載はない。`,
    })),
  },
});
