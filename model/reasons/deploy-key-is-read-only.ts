import { quote } from "../quote.ts";
import { Text } from "../text.ts";
import { defineCheckWords } from "./check-words.ts";
import { sentences } from "./reason.ts";

export const deployKeyIsReadOnly = defineCheckWords({
  id: "deploy-key-is-read-only",
  title: { en: "The deploy key is read-only", ja: "デプロイキーが読取り専用である" },
  question: {
    en: "Can this deploy key only read, or is its need to write stated?",
    ja: "デプロイキーの権限は読取りのみであるか、又は書込みの必要性が記載されているか。",
  },
  risk: {
    en: "Whoever holds a write key can change the code that produces the figures.",
    ja: "書込み可能な鍵の保有者は、財務数値を作成するコードを変更できる。",
  },
  remedy: {
    en: "Replace it with a read-only key, or state the entitlement `write` in its ownership statement.",
    ja: "読取り専用の鍵に置き換えるか、責任者の記載に必要な権限(`write`)を記載する。",
  },
  reasons: {
    "read-only": sentences({}, () => ({
      en: "GitHub reports the key as read-only.",
      ja: "GitHub上、この鍵は読取り専用である。",
    })),
    "need-to-write-stated": sentences({ statement: Text }, ({ statement }) => ({
      en: `The key can push, and ${quote(statement)} names that need.`,
      ja: `この鍵はプッシュでき、その必要性は責任者の記載${quote(statement)}に示されている。`,
    })),
    "need-to-write-not-stated": sentences({}, () => ({
      en: "The key can push, and no ownership statement names that need.",
      ja: "この鍵はプッシュできるが、その必要性を示す責任者の記載がない。",
    })),
    "need-to-write-not-stated-though-archived": sentences({}, () => ({
      en: "The key can push as soon as its archived repository is reopened, and no ownership statement names that need.",
      ja: "この鍵は、リポジトリのアーカイブが解除され次第プッシュできるが、その必要性を示す責任者の記載がない。",
    })),
  },
});
