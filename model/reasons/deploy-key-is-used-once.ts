import { z } from "zod";
import { quote } from "../quote.ts";
import { Text } from "../text.ts";
import { defineCheckWords } from "./check-words.ts";
import { list, NameList } from "./names.ts";
import { sentences } from "./reason.ts";

const KeyLocation = z.strictObject({
  title: Text.describe("Its title."),
  repository: Text.describe("Name of the repository it opens."),
});
const asItIs = (name: string) => name;

export const deployKeyIsUsedOnce = defineCheckWords({
  id: "deploy-key-is-used-once",
  title: { en: "The deploy key is used once", ja: "デプロイキーが一か所でのみ使用されている" },
  question: {
    en: "Is the key pair in use for this one deploy key only?",
    ja: "鍵の対は、このデプロイキーのみに用いられているか。",
  },
  risk: {
    en: "One private key that opens several doors lets nobody tell who came in, and a leak opens all of them.",
    ja: "一つの秘密鍵を複数の箇所で用いると、操作を行った者を特定できず、漏えいの影響がすべての箇所に及ぶ。",
  },
  remedy: {
    en: "Make a key pair for each deploy key and delete the shared one.",
    ja: "デプロイキーごとに鍵の対を作成し、共用されているものを削除する。",
  },
  reasons: {
    "same-pair-elsewhere": sentences(
      {
        others: z.array(KeyLocation).min(1).describe("The first others, by uid."),
        more: z.number().int().nonnegative().describe("How many more there are."),
      },
      ({ others, more }) => {
        const en = others.map(({ title, repository }) => `${quote(title)} in ${quote(repository)}`);
        const ja = others.map(({ title, repository }) => `${quote(repository)}の${quote(title)}`);
        return {
          en: `The same key pair is the deploy key ${list({ names: en, more }, asItIs).en}, too.`,
          ja: `同一の鍵の対が、${list({ names: ja, more }, asItIs).ja}のデプロイキーとしても登録されている。`,
        };
      },
    ),
    "deploy-keys-not-read": sentences({ repositories: NameList }, ({ repositories }) => ({
      en: `The deploy keys of ${list(repositories).en} could not be read.`,
      ja: `${list(repositories).ja}のデプロイキーを読み取れなかった。`,
    })),
    "fingerprint-only-here": sentences({}, () => ({
      en: "No other deploy key has its fingerprint.",
      ja: "同一のフィンガープリントを持つデプロイキーは他にない。",
    })),
  },
});
