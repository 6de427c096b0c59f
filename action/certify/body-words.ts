import { count } from "../../model/count.ts";
import type { Language } from "../../model/language.ts";

/** What the page of a certification, and its pull request, say in their own voice. */
interface Words {
  heading: (title: string, entity: string, regime: string, period: string) => string;
  /** True before and after it was signed: the page stays as it is. `people` is how many sign. */
  ready: (roles: string, due: string, people: number) => string;
  notReady: (items: number) => string;
  type: string;
  merge: string;
  text: string;
  /** What stands over the columns beside the one of the gates. */
  head: readonly [string, string, string];
  met: string;
  evidence: (commit: string) => string;
  files: readonly [string, string];
  page: (address: string) => string;
  and: string;
}

export const BODY_WORDS: Readonly<Record<Language, Words>> = {
  en: {
    heading: (title, entity, regime, period) => `${title}: ${entity}, ${regime}, ${period}`,
    ready: (roles, due, people) =>
      `To be signed by ${due} by the ${roles}${people > 1 ? `: ${people === 2 ? "two" : people} different people` : ""}.`,
    notReady: (items) => `Not ready to be signed: ${count(items, "item")} to put right.`,
    type: "Whoever signs approves the pull request and types this as the text of the review, with nothing else in it, and does not edit it:",
    merge:
      "When everybody has signed, merge with a merge commit: by any other way the signatures do not count.",
    text: "What is certified",
    head: ["State", "What is missing", "Who can put it right"],
    met: "nothing",
    evidence: (commit) => `What it rests on, at commit ${commit}`,
    files: ["File", "Digest"],
    page: (address) => `[The page of the certification](${address}) has all of it.`,
    and: " and the ",
  },
  ja: {
    heading: (title, entity, regime, period) => `${title}:${entity} ${regime} ${period}`,
    ready: (roles, due, people) =>
      `署名者は${roles}${people > 1 ? "(それぞれ別の者)" : ""}、署名の期限は${due}です。`,
    notReady: (items) => `署名できません。対応を要する事項が${items}件あります。`,
    type: "署名する者は、プルリクエストを承認する際に、レビューの本文として次の文のみを入力し、その後は編集しません。",
    merge: "全員の署名の後、マージコミットによりマージします。他の方法によると、署名は有効と認められません。",
    text: "確認の内容",
    head: ["状況", "不足しているもの", "対応できる者"],
    met: "なし",
    evidence: (commit) => `根拠とした証跡(コミット${commit})`,
    files: ["ファイル", "ダイジェスト"],
    page: (address) => `全文は[文書](${address})にあります。`,
    and: "及び",
  },
};
