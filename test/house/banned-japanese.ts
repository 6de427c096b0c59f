import { usesWord } from "../../action/drift/rules/dr-07-terms.ts";
import { Glossary } from "../../model/glossary.ts";
import { stated } from "./stated.ts";

/** A Japanese variant that is not used, and the word that is. */
interface BannedJapanese {
  word: RegExp;
  take: string;
  /** Files in which the same characters are the right word. */
  not?: RegExp;
}

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** What the glossary cannot say with a plain word: a pattern leaves out what the same characters mean elsewhere. */
const PATTERNS: readonly BannedJapanese[] = [
  { word: /事業拠点/u, take: "法人 (entity)" },
  { word: /緊急(?:時アクセス|アクセス|利用)/u, take: "緊急時特権利用 (break-glass)" },
  { word: /(?:公開|提出)(?=を行|を別の|に使用|用に|した資格)/u, take: "登録 (what the scanner publishes)" },
  { word: /証明(?:期間|の期限)/u, take: "内部宣誓 (certification)" },
  {
    word: /(?<!内部宣誓・)確認書/u,
    take: "内部宣誓, or 内部宣誓・確認書 over those of every regime (certification); a 確認書 is one regime's own",
    not: /certify\/examples\//u,
  },
  { word: /オーバーレイ/u, take: "制度別の統制記述 (overlay)" },
  { word: /当該会社|(?:すべての|どの|各)会社/u, take: "法人 (entity)" },
  { word: /職能にのみ/u, take: "業務機能にのみ" },
  { word: /五つの安全策/u, take: "五つの安全管理措置" },
  { word: /全ての/u, take: "すべての" },
  { word: /差異(?!の承認|として)/u, take: "相違 (drift); a 差異 is one that was approved" },
  {
    word: /(?<!と)判断(?!不能|でき|を要する|である|するための)|未判断/u,
    take: "決定 (decision)",
  },
  {
    word: /(?:職務(?:分掌)?|統制|棚卸|サンプル|件数?)(?:[をはがの]|についての)?検証/u,
    take: "評価 (a test of a control)",
  },
  {
    word: /判定項目(?!\$\{)|次の判定|判定「|判定したチェック|判定の(?:基準|結果は)|ことは?判定では/u,
    take: "結果 (outcome) or 求められる事項 (criterion); a 判定 is a verdict",
  },
  {
    word: /(?<!GitHubの)レビュー(?!実施者|アー)/u,
    take: "棚卸 (review); a レビュー is GitHub's",
    not: /asked\.ts$|sign-offs?(?:-ja)?\.ts$|sign-off\/words\.ts$|certify\/body-words\.ts$|decisions\/(?:not-taken-over|reply)\.ts$/u,
  },
];

const terms = stated("glossary", Glossary).flatMap(({ data }) => data.terms);
/** Terms without what stands in brackets behind them. */
const names = new Set(terms.map(({ names: { ja } }) => ja.split("(").at(0)));
/** What the glossary avoids under any regime: a sentence of ours is printed under all. A word that is a term itself stays. */
const avoided = terms.flatMap(({ names: { ja }, avoid }) =>
  avoid
    .filter(({ word, language }) => language === "ja" && !names.has(word) && JAPANESE.test(word))
    .map(({ word }) => ({ word, preferred: ja })),
);

/** The variants in a text, each with the word to take. */
export const bannedIn = (text: string, path = ""): string[] => [
  ...PATTERNS.filter(({ word, not }) => word.test(text) && not?.test(path) !== true).map(
    ({ word, take }) => `${word.source}: ${take}`,
  ),
  ...avoided
    .filter(({ word, preferred }) => usesWord(text, word, preferred, "ja"))
    .map(({ word, preferred }) => `${word}: ${preferred}`),
];
