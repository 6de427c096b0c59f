import { count } from "../../model/count.ts";
import type { Language } from "../../model/language.ts";
import { list, listed } from "../../model/reasons/names.ts";
import { SCAN_WORDS } from "../evidence/body/scan-words.ts";

/** What the job summary and the annotations of a scan say in their own voice. */
interface SummaryWords {
  heading: (login: string) => string;
  headingOfPart: (login: string) => string;
  limited: (patterns: readonly string[]) => string;
  failed: string;
  looked: string;
  unseen: string;
  accounts: string;
  inRecord: (left: number) => string;
  firstScan: string;
  changed: string;
  unchanged: string;
  counts: (identities: number, open: number, opened: number, resolved: number) => string;
  changes: string;
  resolved: string;
  notEvaluated: string;
  drift: string;
  restated: string;
  voided: string;
  voidOne: (certification: string, why: string) => string;
  since: (words: string) => string;
  next: string;
  decide: (number: number, url: string) => string;
  nothing: string;
  unpublished: string;
  published: (commit: string) => string;
  complete: string;
  unable: string;
  forEveryone: string;
  unableTitle: string;
  more: string;
  moreUnseen: (left: number) => string;
  moreFindings: (left: number) => string;
  namesEach: (lacking: readonly string[]) => string;
  found: (title: string, repository: string | null, reason: string) => string;
  driftHeading: (login: string) => string;
  readAt: (commit: string) => string;
  driftForEveryone: string;
  differs: (difference: string, field: string, value: string) => string;
  concluded: (login: string, period: string) => string;
  restsOn: (commit: string) => string;
  certifiedStays: (count: number) => string;
  concludedHead: readonly string[];
  conclusionStates: Record<"interim" | "final", string>;
  verdictsForEveryone: string;
  noControl: string;
}

const are = (n: number) => (n === 1 ? "is" : "are");

export const SUMMARY_WORDS: Readonly<Record<Language, SummaryWords>> = {
  en: {
    heading: (login) => `Scan of ${login}`,
    headingOfPart: (login) => `Dry run of a part of ${login}`,
    limited: (patterns) =>
      `Only a part of the organisation was read, the repositories that match ${list(listed(patterns)).en}, and nothing is recorded. Of others it shows what was recorded before.`,
    failed: "The scan ended without evidence.",
    looked: "What was looked at",
    unseen: "What could not be seen",
    accounts: "What was asked, by source",
    inRecord: (left) => `${left} more ${are(left)} listed in the scan record.`,
    firstScan: "This is the first scan.",
    changed: "Facts changed since the last scan.",
    unchanged: "No fact changed since the last scan.",
    counts: (identities, open, opened, resolved) =>
      `${count(identities, "identity", "identities")} ${are(identities)} active; ${count(open, "finding")} ${are(open)} open, ${opened} opened and ${resolved} resolved by this scan.`,
    changes: "What changed",
    resolved: "Resolved",
    notEvaluated: "What could not be evaluated",
    drift: "Where documents differ",
    restated: SCAN_WORDS.en.restated,
    voided: "Certifications that no longer hold",
    voidOne: (certification, why) => `${certification}: ${why}.`,
    since: (words) => `Since the scan before: **${words}**.`,
    next: "What to do",
    decide: (number, url) => `Decide on [pull request ${number}](${url}).`,
    nothing: "Nothing.",
    unpublished: "Nothing was published.",
    published: (commit) => `The evidence is in commit ${commit}.`,
    complete: SCAN_WORDS.en.complete,
    unable: "Unable to conclude on everything in scope: the scan record names the scope limitations.",
    forEveryone:
      "More people can read this summary than have access to the repository, so findings are left out; the evidence has them.",
    unableTitle: "Unable to conclude",
    more: "And more",
    moreUnseen: (left) => `${left} more scope limitations; the scan record names each.`,
    moreFindings: (left) => `${left} more findings were opened; the pull request names each.`,
    namesEach: (lacking) => `${lacking.join(", ")}; the scan record names each.`,
    found: (title, repository, reason) =>
      `${title}${repository === null ? "" : ` in ${repository}`}: ${reason}`,
    driftHeading: (login) => `Drift of ${login}`,
    readAt: (commit) => `Read at ${commit}.`,
    driftForEveryone: "This summary is public, so the differences are left out.",
    differs: (difference, field, value) => `${difference} Here ${field} is: ${value}`,
    concluded: (login, period) => `Conclusions on ${login} for ${period}`,
    restsOn: (commit) => `They rest on what people have approved, at ${commit}.`,
    certifiedStays: (n) =>
      `${count(n, "conclusion")} ${n === 1 ? "was" : "were"} certified and ${n === 1 ? "stays as it is" : "stay as they are"}; what differs since is added beside ${n === 1 ? "it" : "them"}.`,
    concludedHead: ["Entity", "Regime", "State", "Verdicts"],
    conclusionStates: { interim: "interim", final: "final" },
    verdictsForEveryone: "This summary is public, so the verdicts are left out; the evidence has them.",
    noControl: "no control",
  },
  ja: {
    heading: (login) => `${login}のスキャン`,
    headingOfPart: (login) => `${login}の一部の試行`,
    limited: (patterns) =>
      `組織の一部(${list(listed(patterns)).ja}に該当するリポジトリ)のみを読み取り、何も記録していない。その他のリポジトリについては、以前の記録を示す。`,
    failed: "スキャンは、証跡を残さずに終了した。",
    looked: "確認した範囲",
    unseen: "確認できなかったこと",
    accounts: "情報源ごとの問合せ",
    inRecord: (left) => `他${left}件はスキャン記録に記載している。`,
    firstScan: "最初のスキャンである。",
    changed: "前回のスキャンから事実に変更がある。",
    unchanged: "前回のスキャンから事実に変更はない。",
    counts: (identities, open, opened, resolved) =>
      `有効なIDは${identities}件、未解決の指摘事項は${open}件である(このスキャンで新たに生じたもの${opened}件、解消したもの${resolved}件)。`,
    changes: "変更の内容",
    resolved: "解消した指摘事項",
    notEvaluated: "判定できなかった事項",
    drift: "文書の相違",
    restated: SCAN_WORDS.ja.restated,
    voided: "効力を失った内部宣誓・確認書",
    voidOne: (certification, why) => `${certification}:${why}。`,
    since: (words) => `前回のスキャン以降の変更:**${words}**`,
    next: "必要な対応",
    decide: (number, url) => `[プルリクエスト${number}](${url})について決定する。`,
    nothing: "必要な対応はない。",
    unpublished: "登録したものはない。",
    published: (commit) => `証跡はコミット${commit}にある。`,
    complete: SCAN_WORDS.ja.complete,
    unable: "対象範囲のすべてについて結論を示すことはできない。評価範囲の制約はスキャン記録に記載している。",
    forEveryone:
      "この要約は、リポジトリにアクセスできない者も閲覧できるため、指摘事項を記載していない。指摘事項は証跡に記載している。",
    unableTitle: "結論を示すことができない",
    more: "その他",
    moreUnseen: (left) => `他${left}件の評価範囲の制約。すべてスキャン記録に記載している。`,
    moreFindings: (left) => `他${left}件の新たな指摘事項。すべてプルリクエストに記載している。`,
    namesEach: (lacking) => `${lacking.join("、")}。すべてスキャン記録に記載している。`,
    found: (title, repository, reason) => `${repository === null ? "" : `${repository}の`}${title}:${reason}`,
    driftHeading: (login) => `${login}の文書の相違`,
    readAt: (commit) => `${commit}の時点で比較した。`,
    driftForEveryone: "この要約は公開されているため、相違の内容を記載していない。",
    differs: (difference, field, value) => `${difference}この箇所の${field}:${value}`,
    concluded: (login, period) => `${login}に関する結論(${period})`,
    restsOn: (commit) => `${commit}の時点で承認されている証跡に基づく。`,
    certifiedStays: (n) =>
      `結論${n}件は期間が確定しているため変更しない。その後の相違は、別の文書として追記する。`,
    concludedHead: ["法人", "制度", "状態", "判定"],
    conclusionStates: { interim: "中間", final: "最終" },
    verdictsForEveryone: "この要約は公開されているため、判定を記載していない。判定は証跡に記載している。",
    noControl: "対象の統制なし",
  },
};
