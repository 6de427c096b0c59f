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
  lead: (merged: number, without: number, hidden: number, pushes: number) => string;
  merged: readonly string[];
  pushes: string;
  pushHead: readonly string[];
  rewritten: string;
  rewrittenHead: readonly string[];
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

/** How many nobody else approved; where that is not shown of some, none of the others is no finding about all. */
function withoutIn(language: Language, without: number, hidden: number): string {
  const told = {
    en: `${without} of them without an approval of another account`,
    ja: `うち${without}件には他のアカウントの承認がない`,
  }[language];
  if (hidden === 0) return told;
  const untold = {
    en: `of ${hidden} of them it is not shown who approved`,
    ja: `うち${hidden}件は承認者が表示されない`,
  }[language];
  return without === 0 ? untold : told + { en: " and ", ja: "。" }[language] + untold;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    heading: (name, month) => `# Changes of ${name}, ${month}`,
    lead: (merged, without, hidden, pushes) =>
      `${count(merged, "pull request was", "pull requests were")} merged into the default branch, ${withoutIn("en", without, hidden)}, and ${count(pushes, "commit")} came with no pull request.`,
    merged: ["Pull request", "Author", "Approved by", "Merged by", "On", "Checks", "Workflow files"],
    pushes:
      "Commits with no pull request; the day is what the commit itself says, or that of the scan where that cannot be:",
    pushHead: ["Commit", "Author", "On"],
    rewritten: "The history of the branch was rewritten: a commit that was in it was not found any more.",
    rewrittenHead: ["Commit before", "Commit after", "Seen on"],
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
    lead: (merged, without, hidden, pushes) =>
      `既定のブランチに${merged}件のプルリクエストがマージされ、${withoutIn("ja", without, hidden)}。プルリクエストを経ないコミットは${pushes}件である。`,
    merged: [
      "プルリクエスト",
      "作成者",
      "承認者",
      "マージした者",
      "日付",
      "チェック",
      "ワークフローファイル",
    ],
    pushes:
      "プルリクエストを経ないコミット(日付はコミット自体の記載により、それがあり得ない場合はスキャンの日による):",
    pushHead: ["コミット", "作成者", "日付"],
    rewritten: "ブランチの履歴が書き換えられた。以前にあったコミットが見つからない。",
    rewrittenHead: ["以前のコミット", "以後のコミット", "確認日"],
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
  const hidden = merged.filter(({ approved_by: by }) => by === null);
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
    own.lead(merged.length, without.length, hidden.length, pushes.length),
    ...under(
      own.rewritten,
      cut(own, own.rewrittenHead, record.rewritten ?? [], ({ from, to, at }) => [
        commitCell(from),
        commitCell(to),
        day(at),
      ]),
    ),
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
        commitCell(commit),
        author === null ? own.notShown : cellCode(author),
        day(at),
      ]),
    ),
    ...under(
      own.deployments,
      cut(own, own.deploymentHead, deployments, ({ environment, commit, by, at }) => [
        cellCode(environment),
        commitCell(commit),
        account(by),
        day(at),
      ]),
    ),
  ].join("\n\n");
}

const commitCell = (commit: string): string => cellCode(commit.slice(0, 12));

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
