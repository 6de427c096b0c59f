import { count } from "../../../model/count.ts";
import { type IdentityKind, kinds } from "../../../model/identity.ts";
import type { Language } from "../../../model/language.ts";
import { OUTCOME_NAMES } from "../../../model/outcome-names.ts";
import type { Outcome } from "../../../model/assessment.ts";
import { UNIT_NAMES } from "../../../model/unit-names.ts";
import type { UnitState } from "../../../model/unit.ts";

/** What a scan record says in its own voice; names in code already. */
export interface ScanWords {
  heading: (login: string) => string;
  coverageHead: readonly string[];
  account: (units: number, states: readonly (readonly [UnitState, number])[]) => string;
  complete: string;
  byHand: string;
  changesByHand: (changes: number) => string;
  limitations: (unseen: number) => string;
  unable: (lacking: readonly string[]) => string;
  findings: (open: string, opened: number, resolved: number) => string;
  byCheck: string;
  byCheckHead: readonly string[];
  mattersMost: (listed: number, of: number) => string;
  reference: (check: string, outcome: Outcome, file: string) => string;
  restated: string;
  since: (commit: string) => string;
  notToldByGitHub: string;
  nothing: string;
  fromSource: string;
  rows: Record<
    | "scan"
    | "started"
    | "finished"
    | "credential"
    | "granted"
    | "held"
    | "publisher"
    | "grantedToPublisher"
    | "heldByPublisher"
    | "version"
    | "bundle"
    | "action"
    | "base",
    string
  >;
  unseen: string;
  nothingToRead: string;
  population: string;
  populationHead: readonly string[];
  kind: (kind: IdentityKind) => string;
  gone: string;
  /** The first of those that are gone. */
  firstGone: (listed: number, of: number) => string;
  goneFrom: (title: string, why: string, file: string) => string;
  opened: string;
  resolved: string;
  digests: string;
  digestLine: (check: string, vouch: string, digest: string) => string;
}

export const SCAN_WORDS: Readonly<Record<Language, ScanWords>> = {
  en: {
    heading: (login) => `Scan of ${login}`,
    coverageHead: ["Source", "Units", "Complete", "Does not apply", "Not seen", "Items", "Requests"],
    account: (units, states) =>
      `${count(units, "unit")} discovered = ${states.map(([state, n]) => `${n} ${UNIT_NAMES[state].en.toLowerCase()}`).join(" + ")}.`,
    complete: "Complete: everything in scope was read to its end.",
    byHand: "evidence was changed by hand",
    changesByHand: (changes) => `${count(changes, "change")} of evidence by hand`,
    limitations: (unseen) => count(unseen, "scope limitation"),
    unable: (lacking) => `Unable to conclude on everything in scope: ${lacking.join(", ")}.`,
    findings: (open, opened, resolved) =>
      `${open.charAt(0).toUpperCase()}${open.slice(1)}: this scan opened ${opened} and resolved ${resolved}.`,
    byCheck: "Findings by check",
    byCheckHead: ["Check", "Open", "Opened", "Resolved"],
    mattersMost: (listed, of) => `The ${listed} of ${of} that matter most:`,
    reference: (check, outcome, file) => `${check}: ${OUTCOME_NAMES[outcome].en.toLowerCase()}, ${file}`,
    restated: "What people changed in what they state",
    since: (commit) => `Since ${commit}, which the scan before read:`,
    notToldByGitHub: "GitHub does not say",
    nothing: "nothing",
    fromSource: "none: run from source",
    rows: {
      scan: "Scan",
      started: "Started",
      finished: "Finished",
      credential: "Credential",
      granted: "Granted to it",
      held: "Held by its token",
      publisher: "Published by",
      grantedToPublisher: "Granted to that",
      heldByPublisher: "Held by that token",
      version: "Version",
      bundle: "Bundle that ran",
      action: "Action",
      base: "Base",
    },
    unseen: "Scope limitations",
    nothingToRead: "Nothing to read",
    population: "Population",
    populationHead: ["Kind", "Active", "Retired"],
    kind: (kind) => kinds[kind].names.en,
    gone: "Gone since the scan before",
    firstGone: (listed, of) => `The first ${listed} of ${of}, by file:`,
    goneFrom: (title, why, file) => `${title}: ${why}, ${file}`,
    opened: "Opened",
    resolved: "Resolved",
    digests: "Digests",
    digestLine: (check, vouch, digest) =>
      `${check} holds every file against the list of digests, and ${vouch} gives, at the commit that added this record, what it says of the list: ${digest}.`,
  },
  ja: {
    heading: (login) => `${login}のスキャン`,
    coverageHead: ["情報源", "単位", "完了", "対象外", "未確認", "取得件数", "要求数"],
    account: (units, states) =>
      `検出数${units} = ${states.map(([state, n]) => `${UNIT_NAMES[state].ja}${n}`).join(" + ")}`,
    complete: "対象範囲のすべてを最後まで読み取った。",
    byHand: "証跡が手作業で変更されている",
    changesByHand: (changes) => `証跡の手作業による変更${changes}件`,
    limitations: (unseen) => `評価範囲の制約${unseen}件`,
    unable: (lacking) => `対象範囲のすべてについて結論を示すことはできない(${lacking.join("、")})。`,
    findings: (open, opened, resolved) =>
      `${open}(このスキャンで新たに生じたもの${opened}件、解消したもの${resolved}件)。`,
    byCheck: "チェック別の指摘事項",
    byCheckHead: ["チェック", "未解決", "新規", "解消"],
    mattersMost: (listed, of) => `${of}件のうち重要性の高い${listed}件を示す。`,
    reference: (check, outcome, file) => `${check}:${OUTCOME_NAMES[outcome].ja}、${file}`,
    restated: "人が記載を変更した内容",
    since: (commit) => `前回のスキャンが読み取った${commit}以降の変更を示す。`,
    notToldByGitHub: "GitHubから得られない",
    nothing: "なし",
    fromSource: "なし(ソースから実行)",
    rows: {
      scan: "スキャン",
      started: "開始",
      finished: "終了",
      credential: "資格情報",
      granted: "付与された権限",
      held: "トークンの権限",
      publisher: "証跡の登録に使用した資格情報",
      grantedToPublisher: "登録用に付与された権限",
      heldByPublisher: "登録に使用したトークンの権限",
      version: "バージョン",
      bundle: "実行したバンドル",
      action: "アクション",
      base: "読み取ったコミット",
    },
    unseen: "評価範囲の制約",
    nothingToRead: "読取りの対象がないもの",
    population: "母集団",
    populationHead: ["種類", "有効", "廃止"],
    kind: (kind) => kinds[kind].names.ja,
    gone: "前回のスキャンの後に廃止されたID",
    firstGone: (listed, of) => `${of}件のうち、ファイル順に最初の${listed}件を示す。`,
    goneFrom: (title, why, file) => `${title}:${why}、${file}`,
    opened: "新たに生じた指摘事項",
    resolved: "解消した指摘事項",
    digests: "ダイジェスト",
    digestLine: (check, vouch, digest) =>
      `${check}により、各ファイルをダイジェストの一覧と照合できる。この記録を追加したコミットで${vouch}を実行すると、この記録が示す一覧のダイジェスト${digest}が得られる。`,
  },
};
