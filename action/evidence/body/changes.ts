import type { ChangeRecord } from "../../../model/change-record.ts";
import { CHECKED_NAMES } from "../../../model/change-names.ts";
import { type ChangeAccount, type MergedChange, wasApprovedByNobodyElse } from "../../../model/change.ts";
import { count } from "../../../model/count.ts";
import { dayOf } from "../../../model/instant.ts";
import type { Language } from "../../../model/language.ts";
import { cellCode, code, table } from "../../../model/markdown.ts";
import { dateIn } from "../../../model/plain-sentence.ts";

/** Rows that a table shows; the record below has every one. */
const SHOWN = 200;

interface Words {
  heading: (name: string, month: string) => string;
  lead: (merged: number, without: number, pushes: number) => string;
  merged: readonly string[];
  pushes: string;
  pushHead: readonly string[];
  deployments: string;
  deploymentHead: readonly string[];
  more: (left: number) => string;
  nobody: string;
  notShown: string;
  perhaps: (account: string) => string;
  gone: string;
  yes: string;
  no: string;
  comma: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    heading: (name, month) => `# Changes of ${name}, ${month}`,
    lead: (merged, without, pushes) =>
      `${count(merged, "pull request was", "pull requests were")} merged into the default branch, ${without} of them without an approval of another account, and ${count(pushes, "commit")} came with no pull request.`,
    merged: ["Pull request", "Author", "Approved by", "Merged by", "On", "Checks", "Workflow files"],
    pushes: "Commits with no pull request; the day is what the commit itself says:",
    pushHead: ["Commit", "Author", "On"],
    deployments: "Deployments:",
    deploymentHead: ["Environment", "Commit", "Started by", "On"],
    more: (left) => `The record below has ${left} more.`,
    nobody: "nobody",
    notShown: "not shown",
    perhaps: (account) => `${account} (not known to have counted)`,
    gone: "an account that is gone",
    yes: "changed",
    no: "not changed",
    comma: ", ",
  },
  ja: {
    heading: (name, month) => `# ${name}の変更(${month})`,
    lead: (merged, without, pushes) =>
      `既定のブランチに${merged}件のプルリクエストがマージされ、うち${without}件には他のアカウントの承認がない。プルリクエストを経ないコミットは${pushes}件である。`,
    merged: [
      "プルリクエスト",
      "作成者",
      "承認者",
      "マージした者",
      "日付",
      "チェック",
      "ワークフローファイル",
    ],
    pushes: "プルリクエストを経ないコミット(日付はコミット自体の記載による):",
    pushHead: ["コミット", "作成者", "日付"],
    deployments: "デプロイ:",
    deploymentHead: ["環境", "コミット", "開始した者", "日付"],
    more: (left) => `ほか${left}件を下の記録に示す。`,
    nobody: "なし",
    notShown: "表示されない",
    perhaps: (account) => `${account}(有効であったか不明)`,
    gone: "削除されたアカウント",
    yes: "変更あり",
    no: "変更なし",
    comma: "、",
  },
};

/** The body of one month of changes: what nobody else approved comes first. */
export function changesBody(record: ChangeRecord, language: Language): string {
  const own = WORDS[language];
  const { merged, pushes, deployments } = record;
  const without = merged.filter(wasApprovedByNobodyElse);
  const ordered = [...without, ...merged.filter((one) => !wasApprovedByNobodyElse(one))];
  const day = (at: string) => dateIn(dayOf(at), language);
  const account = (one: ChangeAccount | null) => (one === null ? own.gone : cellCode(one.login));
  const approvers = ({ approved_by: by, perhaps_approved_by: perhaps }: MergedChange): string => {
    if (by === null) return own.notShown;
    const all = [...by.map(account), ...(perhaps ?? []).map((one) => own.perhaps(account(one)))];
    return all.length === 0 ? own.nobody : all.join(own.comma);
  };
  const month = language === "en" ? record.month : record.month.replace(/^(\d{4})-0?(\d+)$/, "$1年$2月");
  return [
    own.heading(code(record.repository), month),
    own.lead(merged.length, without.length, pushes.length),
    ...cut(own, own.merged, ordered, (one) => [
      String(one.number),
      account(one.author),
      approvers(one),
      account(one.merged_by),
      day(one.merged_at),
      one.checks === null ? own.notShown : CHECKED_NAMES[one.checks][language],
      one.workflows === null ? own.notShown : one.workflows ? own.yes : own.no,
    ]),
    ...under(
      own.pushes,
      cut(own, own.pushHead, pushes, ({ commit, author, at }) => [
        cellCode(commit.slice(0, 12)),
        author === null ? own.notShown : cellCode(author),
        day(at),
      ]),
    ),
    ...under(
      own.deployments,
      cut(own, own.deploymentHead, deployments, ({ environment, commit, by, at }) => [
        cellCode(environment),
        cellCode(commit.slice(0, 12)),
        account(by),
        day(at),
      ]),
    ),
  ].join("\n\n");
}

const under = (title: string, parts: readonly string[]): string[] =>
  parts.length === 0 ? [] : [title, ...parts];

function cut<Item>(
  own: Words,
  head: readonly string[],
  items: readonly Item[],
  rowOf: (item: Item) => string[],
): string[] {
  if (items.length === 0) return [];
  const left = items.length - SHOWN;
  return [table(head, items.slice(0, SHOWN).map(rowOf)), ...(left > 0 ? [own.more(left)] : [])];
}
