import type { PullRequestWords } from "./words-en.ts";

/** What a pull request, its title and its check runs say in Japanese. */
export const japanese: PullRequestWords = {
  decide:
    "このプルリクエストの承認は、証跡を確認したことを示すものである。指摘事項は、事実又は責任者の記載を変更することにより解消し、その結果は次回のスキャンで確認される。",
  most: "対応の種類ごとに、重要性の高い10件を、財務報告に係るシステムに用いるもの、厳格な限度を適用するもの、書込みが可能なものの順に示す。",
  noDecision: "決定を要する新たな指摘事項はない。",
  conclude:
    "Countersignが起案したものである。不足する事項は、この場で又は後日、担当者がファイルに記載する。重要性は目安であり、結論は指名された者が示す。",
  closed: "是正されたものではない。限度の変更又はリスクの受容により、未解決ではなくなった指摘事項である。",
  headings: {
    rules: "チェックの基準の変更",
    closed: "限度の変更又は例外により解消した指摘事項",
    unseen: "確認できなかったこと",
    gone: "存在しなくなったリポジトリ",
    deficiencies: "原因、責任者及び期限の記載を要する不備",
    decisions: "決定を要する事項",
    drift: "文書の相違",
    concluded: "結論",
    unknown: "判定できなかった事項",
    others: "その他の記載の変更",
    resolved: "解消した指摘事項",
    coverage: "確認した範囲",
    verification: "検証方法",
  },
  moreUnseen: (left, record) =>
    `他${left}件の評価範囲の制約。すべて[スキャン記録](${record})に記載している。`,
  moreSubjects: (left) => `他${left}件。すべてスキャン記録に記載している。`,
  moreFiles: (left) => `他${left}ファイル。すべてスキャン記録に記載している。`,
  differs: (files) => `ベースブランチと異なる証跡ファイルは${files}件である。`,
  verify: (record, commit, list, command) =>
    `${commit}の[スキャン記録](${record})と${list}は、相互に内容を裏付ける。${command}により各ファイルをダイジェストと照合でき、一覧そのもののダイジェストはスキャン記録に記載している。`,
  evidence: "証跡",
  others: (left, where) => `他${left}件。すべて${where}にある。`,
  unstated: (identities, findings) => `責任者の記載がないID:${identities}件(指摘事項${findings}件)`,
  writeStatements: (folder, questions) =>
    `${folder}に責任者の記載を作成する。種類、リポジトリ及び名称により、一つの記載で複数のIDを対象とすることができる。これにより次の指摘事項に対応できる:${questions.join("、")}。`,
  findings: (n) => `指摘事項${n}件`,
  unseenFor: (reason, findings, subjects, rest) =>
    `${reason}指摘事項${findings}件:${subjects.join("、")}${rest > 0 ? `、他${rest}件` : ""}。`,
  moreReasons: (left) => `他${left}件の理由。それぞれの対象の証跡に記載している。`,
  lists: (subject, parts) => `${subject}:${parts.join("、")}。`,
  reason: (subject, reason) => `${subject}:${reason}`,
  looser: (n) => `限度の緩和${n}件`,
  authorities: (n) => `権限を有する者の変更${n}件`,
  exceptions: (n) => `例外の追加${n}件`,
  rulesIn: (files) => `チェックの基準の変更${files}ファイル`,
  comma: "、",
  rulesChanged: (words, since) =>
    `${since === null ? "最初のスキャン以降" : `前回の承認の対象とした${since}以降`}、**${words}**がある。以下の証跡はこの基準により判定しているため、基準の変更を承認する場合に限り承認すること。`,
  notInForce: "まだ効力を生じていない。**このプルリクエストのマージにより効力を生じる。**",
  rulesSince: (words) =>
    `**前回のスキャン以降のチェックの基準の変更:${words}。** すべてプルリクエストに記載している。`,
  withoutMending: (sentence) => `是正によらない解消:${sentence}`,
  lacking: { cause: "原因", owner: "責任者", due: "期限" },
  deficiency: (link, control, what, reaches, lacking) =>
    `${link}(${control}):${what}対象は${reaches.map(([entity, regime]) => `${entity}(${regime})`).join("、")}である。${lacking.length === 0 ? "" : `${lacking.join("、")}の記載を要する。`}`,
  moreDeficiencies: (left, link) => `他${left}件。${link}にある。`,
  conclusion: (link, interim, verdicts, commit) =>
    `${link}${interim ? "(中間)" : ""}:${verdicts.join("、") || "対象の統制なし"}。${commit}に基づく。`,
  addition: (link, day, { verdicts, reasons }, commit) => {
    const parts = [
      ...verdicts,
      ...(reasons.length === 0 ? [] : [`${reasons.join("、")}は判定は同じで理由が異なる`]),
    ];
    return `${link}(確定した結論への${day}の追記):${parts.join("、") || "判定に相違はない"}。${commit}に基づく。`;
  },
  becomes: (control, before, now) => `${control}は${before}から${now}に変更`,
  notConcluded: "結論なし",
  counted: (n, verdict) => `${verdict}${n}件`,
  moreConclusions: (left) => `他${left}件の結論。すべて証跡に記載している。`,
  drift: {
    nothingCompared: "controls/に、一致すべき他の文書を有する文書がないため、比較していない。",
    none: "一致すべき文書の間に相違はない。",
    found: (all, blocking, operation, warn, accepted) =>
      `文書の相違は${all}件である(是正又は承認を要するもの${blocking}件、実施した内容との相違${operation}件、確認を要するもの${warn}件、差異として承認されたもの${accepted}件)。`,
    verdict: {
      block: "是正又は承認を要する",
      "deficient-operation": "記載のとおりに実施されていない",
      warn: "確認を要する",
      accepted: "差異として承認されている",
    },
    line: (rule, verdict, why, left, right) => `${rule}(${verdict}):${why}${left}、${right}。`,
    more: (left) => `他${left}件の相違。すべて文書の相違の報告に記載している。`,
    open: (n) => (n === 0 ? "未解決の相違はない" : `未解決の相違${n}件`),
  },
  moreGone: (left) => `他${left}件のリポジトリ。理由はそれぞれの証跡に記載している。`,
  ended: {
    pass: (checks) => `${checks}に合格`,
    stated: (checks) => `${checks}は文書の記載のみにより解消`,
    excepted: (checks) => `${checks}は例外承認済`,
    "not-applicable": (checks) => `${checks}は対象外`,
    retired: (checks) => `廃止により${checks}は終了`,
  },
  endings: (subject, endings) => `${subject}:${endings.join("、")}。`,
  by: {
    fact: "事実の変更によるもの",
    statement: "記載の変更によるもの",
    limit: "限度の変更によるもの",
    exception: "例外によるもの",
  },
  byUnknown: "理由の記録がないもの",
  resolved: (all, causes) =>
    `解消した指摘事項は${all}件である(${causes.map(([n, words]) => `${words}${n}件`).join("、")})。`,
  title: {
    of: (login, parts) => `${login}の証跡:${parts.join("、")}`,
    tampered: "証跡の手作業による変更",
    failed: (n) => `決定を要する指摘事項${n}件`,
    unknown: (n) => `判定できなかった指摘事項${n}件`,
    deficiencies: (n) => `不備の起案${n}件`,
    conclusions: (n) => `結論${n}件`,
    files: (n) => `変更${n}ファイル、新たな指摘事項なし`,
    quiet: "スキャン記録のみ、変更なし",
  },
  checkRun: (tampered, unseen, open) =>
    [
      ...(tampered ? ["証跡の手作業による変更あり"] : []),
      ...(unseen === 0 ? [] : [`読み取れなかったものがある(評価範囲の制約${unseen}件)`]),
      `未解決の指摘事項${open}件`,
    ].join("、"),
};
