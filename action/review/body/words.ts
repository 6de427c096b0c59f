import { count } from "../../../model/count.ts";
import type { Language } from "../../../model/language.ts";

/** What the page of a review says in its own voice. */
export interface Words {
  heading: (regime: string, entity: string, period: string) => string;
  /** `changed` is null in the first review, before which there is nothing to compare with. */
  counts: (all: number, changed: number | null, decided: number) => string;
  period: (from: string, to: string) => string;
  due: (day: string) => string;
  completed: (day: string) => string;
  first: string;
  openedAlthough: string;
  acceptedBy: (login: string, statement: string, seen: boolean) => string;
  questions: string;
  questionsOnReporting: string;
  how: string;
  edit: string;
  example: string;
  cameUp: string;
  /** Where the page does not show every line. */
  notAll: (shown: number, all: number) => string;
  othersOfSection: (lines: number) => string;
  groups: string;
  groupColumns: readonly string[];
  moreGroups: (groups: number) => string;
  identity: string;
  who: string;
  why: string;
  look: string;
  decision: string;
  owner: string;
  steward: string;
  creator: string;
  nobody: string;
  notKnown: string;
  noPurpose: string;
  may: (permissions: string) => string;
  reaches: (repositories: number) => string;
  reachNotKnown: string;
  lastUsed: (day: string) => string;
  noUse: string;
  privileged: string;
  financial: string;
  findings: string;
  revalidate: string;
  suggested: (decision: string) => string;
  others: (n: number) => string;
  /** Between the items of a list. */
  list: string;
  labelled: (label: string, said: string) => string;
  open: string;
  dueOn: (day: string) => string;
  by: (login: string, day: string) => string;
  risk: (exists: boolean) => string;
  removed: string;
  removedColumns: readonly string[];
  excluded: string;
  excludedColumns: readonly string[];
  population: string;
  query: (entity: string, isReporting: boolean) => string;
  complete: string;
  incomplete: string;
  later: string;
  fields: {
    commit: string;
    frozen: string;
    scan: string;
    digest: string;
    identities: string;
    performer: string;
  };
}

export const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    heading: (regime, entity, period) => `${regime} review of ${entity}, ${period}`,
    counts: (all, changed, decided) =>
      `${count(all, "line")}: ${decided} decided, ${all - decided} left${changed === null ? "" : `; ${changed} changed since the last review`}.`,
    period: (from, to) => `The period runs from ${from} to ${to}.`,
    due: (day) => `Every line is to be decided by ${day}.`,
    completed: (day) => `The last line was decided on ${day}.`,
    first: "It is the first one of this entity under this regime, so every line is new.",
    openedAlthough: "This review was opened although something is held against its population:",
    acceptedBy: (login, statement, seen) =>
      `Accepted by ${login}, in ${statement}${seen ? "" : " (only stated: nobody saw that approval)"}:`,
    questions: "Each line asks: who had this access, why, and is it still needed?",
    questionsOnReporting:
      "Each line asks: who had this access, why, and did it create a risk for financial reporting?",
    how: "Decide in a comment of the pull request; privileged, financial and new identities one by one, others by kind, repository, owner, finding or change as well:",
    edit: "Or edit decision, rationale and reporting_risk of a line in the record below, and write exception or transfer_to beside them where the decision needs one. The decisions are keep, modify, revoke, transfer, except and escalate. Nobody decides on what they own, keep or made.",
    example: "…\nrisk: no, …",
    cameUp: "Came up after the population was frozen",
    notAll: (shown, all) =>
      `This page shows ${shown} of ${all} lines in full, open ones first; the others are counted below by what selects them, and the record and the portal have each. GitHub shows a file of more than 512 kB as plain text, and no difference of it: read there in the portal, and decide in comments, or edit the record in a clone.`,
    othersOfSection: (lines) =>
      `${count(lines, "further line")} of these ${lines === 1 ? "is" : "are"} counted below.`,
    groups: "Further lines, by what selects them",
    groupColumns: ["Selected by", "Lines", "Open"],
    moreGroups: (groups) => `${count(groups, "smaller group")} ${groups === 1 ? "is" : "are"} not listed.`,
    identity: "Identity",
    who: "Who answers for it",
    why: "Why, and what it may do",
    look: "What to look at",
    decision: "Decision",
    owner: "Business owner",
    steward: "Technical steward",
    creator: "Created by",
    nobody: "nobody",
    notKnown: "not known",
    noPurpose: "No purpose is stated.",
    may: (permissions) => `It ${permissions}.`,
    reaches: (repositories) => `Reaches ${count(repositories, "repository", "repositories")}.`,
    reachNotKnown: "Which repositories it reaches is not known.",
    lastUsed: (day) => `Last used on ${day}.`,
    noUse: "No use is recorded.",
    privileged: "privileged",
    financial: "financial",
    findings: "Not met, or not known",
    revalidate: "Justify anew",
    suggested: (decision) => `Suggested: ${decision}.`,
    others: (n) => ` and ${n} more`,
    open: "open",
    dueOn: (day) => `by ${day}`,
    by: (login, day) => `${login}, ${day}`,
    risk: (exists) => (exists ? "Risk: yes. " : "Risk: no. "),
    list: "; ",
    labelled: (label, said) => `${label}: ${said}`,
    removed: "Gone since the last review",
    removedColumns: ["Identity", "Decided then", "Seen gone"],
    excluded: "Left out, and by whom",
    excludedColumns: ["Identity", "Why", "Decided by"],
    population: "Population",
    query: (entity, isReporting) =>
      isReporting
        ? `Every active identity that serves ${entity}, or that is stated to serve nobody in particular, without those of which somebody decided that they can do nothing to reporting; privileged ones are in it whatever was decided.`
        : `Every active identity that serves ${entity}, or that is stated to serve nobody in particular.`,
    complete: "Every source was read to its end where it could hide something of it.",
    incomplete: "Not every source was read to its end, so that identities may be missing.",
    later:
      "What was made after it was frozen is no line here: it needs an approval before it is used, and the next review decides on it.",
    fields: {
      commit: "Frozen at commit",
      frozen: "Frozen",
      scan: "Scan",
      digest: "Digest of the uids",
      identities: "Identities",
      performer: "Performed by",
    },
  },
  ja: {
    heading: (regime, entity, period) => `${entity} ${regime} 棚卸 ${period}`,
    counts: (all, changed, decided) =>
      `明細${all}件のうち、決定済み${decided}件、未決定${all - decided}件である。${changed === null ? "" : `前回の棚卸から変更があったものは${changed}件である。`}`,
    period: (from, to) => `対象期間は${from}から${to}までである。`,
    due: (day) => `すべての明細について、${day}までに決定してください。`,
    completed: (day) => `最後の明細は${day}に決定された。`,
    first: "当該法人及び制度について最初の棚卸であるため、すべての明細が新規である。",
    openedAlthough: "この棚卸は、母集団に次の制約があることを承知の上で開始されている。",
    acceptedBy: (login, statement, seen) =>
      `承認者 ${login}(${statement}${seen ? "" : "。記載のみであり、承認は確認されていない"}):`,
    questions: "明細ごとに、誰がアクセスを有していたか、その理由、及び現在も必要かどうかを確認してください。",
    questionsOnReporting:
      "明細ごとに、誰がアクセスを有していたか、その理由、及び財務報告にリスクをもたらしたかどうかを確認してください。",
    how: "プルリクエストのコメントにより決定します。特権ID、財務に係るID及び新規のIDは一件ずつ、その他は種類、リポジトリ、責任者、指摘事項又は変化によりまとめて決定することもできます。",
    edit: "又は、下記の記録において明細の decision、rationale 及び reporting_risk を編集し、必要な場合は exception 又は transfer_to を書き加えます。決定は、維持、変更、失効、移管、例外及び上申のいずれかです。自らが所有し、管理し、又は作成したIDについて決定することはできません。",
    example: "…\nリスク:なし、…",
    cameUp: "母集団の確定後に判明したもの",
    notAll: (shown, all) =>
      `明細${all}件のうち${shown}件を、未決定のものから順に表示している。その他の明細は、選択条件ごとの件数を後に示し、各明細は記録及びポータルで確認できる。GitHubでは512kBを超えるファイルは書式なしで表示され、その差分は表示されない。その場合は、ポータルで内容を確認し、コメントにより、又はクローンした記録を編集して決定してください。`,
    othersOfSection: (lines) => `このほか${lines}件は、後の一覧に件数を示す。`,
    groups: "その他の明細(選択条件別)",
    groupColumns: ["選択条件", "明細", "未決定"],
    moreGroups: (groups) => `ほかに件数の少ない${groups}区分がある。`,
    identity: "ID",
    who: "アクセスを有していた者",
    why: "理由及び権限",
    look: "確認すべき事項",
    decision: "決定",
    owner: "業務責任者",
    steward: "技術担当者",
    creator: "作成者",
    nobody: "なし",
    notKnown: "不明",
    noPurpose: "利用目的の記載がない。",
    may: (permissions) => `権限:${permissions}`,
    reaches: (repositories) => `リポジトリ${repositories}件に到達する。`,
    reachNotKnown: "到達するリポジトリを確認できない。",
    lastUsed: (day) => `最後の利用は${day}。`,
    noUse: "利用の記録はない。",
    privileged: "特権",
    financial: "財務",
    findings: "満たしていない、又は確認できない事項",
    revalidate: "再検証",
    suggested: (decision) => `提案:${decision}。`,
    others: (n) => `、他${n}件`,
    open: "未決定",
    dueOn: (day) => `期限${day}`,
    by: (login, day) => `${login}、${day}`,
    risk: (exists) => (exists ? "リスク:あり。" : "リスク:なし。"),
    list: "、",
    labelled: (label, said) => `${label}:${said}`,
    removed: "前回の棚卸の後に存在しなくなったもの",
    removedColumns: ["ID", "前回の決定", "確認日時"],
    excluded: "対象から除いたもの及び決定者",
    excludedColumns: ["ID", "理由", "決定者"],
    population: "母集団",
    query: (entity, isReporting) =>
      isReporting
        ? `${entity}が利用する、又は利用する法人の記載がない、有効なIDのすべて。ただし、財務報告に係るデータに対して行い得ることはないと判断されたものを除く。特権IDは、その決定にかかわらず含む。`
        : `${entity}が利用する、又は利用する法人の記載がない、有効なIDのすべて。`,
    complete: "母集団に影響し得るすべての情報源を最後まで読み取った。",
    incomplete: "最後まで読み取れなかった情報源があるため、IDが漏れている可能性がある。",
    later: "母集団の確定後に作成されたIDは対象に含まない。使用前の承認を要し、次回の棚卸において決定する。",
    fields: {
      commit: "確定時のコミット",
      frozen: "確定日時",
      scan: "スキャン",
      digest: "uidのハッシュ値",
      identities: "ID数",
      performer: "実施者",
    },
  },
};
