import { defineCheckWords } from "./check-words.ts";
import { financialReach } from "./financial-reach.ts";
import { list, NameList } from "./names.ts";
import { sentences } from "./reason.ts";
import { secretReach } from "./secret-reach.ts";
import { unreadWorkflows } from "./unread-workflows.ts";

const mixed = { financial: NameList, others: NameList };
const { "repositories-not-read": repositoriesNotRead } = financialReach;

export const identityServesOneFunction = defineCheckWords({
  id: "identity-serves-one-function",
  title: { en: "The identity serves one function", ja: "IDが一つの業務機能にのみ使用されている" },
  question: {
    en: "Is the identity used by financial systems or by engineering, and not by both?",
    ja: "IDは、財務に係るシステム又はそれ以外の開発のいずれか一方にのみ使用されているか。",
  },
  risk: {
    en: "Who approves, reconciles and releases is blurred when finance and engineering share one credential.",
    ja: "財務と開発が一つの資格情報を共有すると、承認、照合及び本番反映の責任の所在が不明確になる。",
  },
  remedy: {
    en: "Issue one credential for the financial systems and another one for the rest.",
    ja: "財務に係るシステム用とその他用の資格情報を別に発行する。",
  },
  reasons: {
    ...secretReach,
    ...unreadWorkflows,
    "repositories-not-read": repositoriesNotRead,
    "belongs-to-one-repository": sentences({}, () => ({
      en: "It belongs to one repository.",
      ja: "一つのリポジトリに属するIDである。",
    })),
    "no-financial-system": sentences({}, () => ({
      en: "No financial system is stated.",
      ja: "財務に係るシステムの記載がない。",
    })),
    "reaches-both": sentences(mixed, ({ financial, others }) => ({
      en: `It reaches repositories of financial systems (${list(financial).en}) and others (${list(others).en}).`,
      ja: `財務に係るシステムのリポジトリ(${list(financial).ja})とその他のリポジトリ(${list(others).ja})の双方にアクセスできる。`,
    })),
    "used-by-both": sentences(mixed, ({ financial, others }) => ({
      en: `It is used by repositories of financial systems (${list(financial).en}) and by others (${list(others).en}).`,
      ja: `財務に係るシステムのリポジトリ(${list(financial).ja})とその他のリポジトリ(${list(others).ja})の双方で使用されている。`,
    })),
    "does-not-reach-both": sentences({}, () => ({
      en: "It does not reach repositories of both financial systems and others.",
      ja: "財務に係るシステムのリポジトリとその他のリポジトリの双方にはアクセスできない。",
    })),
    "not-used-by-both": sentences({}, () => ({
      en: "No workflows of both financial systems and others use it.",
      ja: "財務に係るシステムのワークフローとその他のワークフローの双方で使用されている事実はない。",
    })),
  },
});
