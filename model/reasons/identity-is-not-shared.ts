import { quote } from "../quote.ts";
import { Text } from "../text.ts";
import { defineCheckWords } from "./check-words.ts";
import { equalClaimSays } from "./ownership.ts";
import { sentences } from "./reason.ts";

export const identityIsNotShared = defineCheckWords({
  id: "identity-is-not-shared",
  title: { en: "The identity is not shared", ja: "IDが共有されていない" },
  question: {
    en: "Can what the identity does be traced to one team or one job?",
    ja: "IDによる操作を、一つの部署又は一つの処理に特定できるか。",
  },
  risk: {
    en: "What is done with a shared credential cannot be traced to whoever did it.",
    ja: "共有の資格情報による操作は、実行者を特定できない。",
  },
  remedy: {
    en: "Give each team or job a credential of its own.",
    ja: "部署又は処理ごとに個別の資格情報を発行する。",
  },
  reasons: {
    "claimed-with-equal-weight": equalClaimSays({
      en: "none of them shows who uses it",
      ja: "使用者を特定できない",
    }),
    "no-statement": sentences({}, () => ({
      en: "No ownership statement shows who uses it.",
      ja: "責任者の記載がなく使用者を確認できない。",
    })),
    shared: sentences({ statement: Text }, ({ statement }) => ({
      en: `${quote(statement)} states that several people or teams use it.`,
      ja: `${quote(statement)}に、複数の者又は部署が使用する旨の記載がある。`,
    })),
    "no-sharing-stated": sentences({ statement: Text }, ({ statement }) => ({
      en: `${quote(statement)} does not state that it is shared.`,
      ja: `${quote(statement)}に、共有する旨の記載はない。`,
    })),
  },
});
