/** A Japanese variant that is not used, and the word that is; `controls/glossary.md` has the terms themselves. */
export interface BannedJapanese {
  word: RegExp;
  take: string;
}

/** One word for one thing. A pattern leaves out what the same characters mean elsewhere, as in 公開鍵. */
export const BANNED_JAPANESE: readonly BannedJapanese[] = [
  { word: /上限/u, take: "限度 (limit)" },
  { word: /事業拠点/u, take: "法人 (entity)" },
  { word: /緊急(?:時アクセス|アクセス|利用)/u, take: "緊急時特権利用 (break-glass)" },
  { word: /ブレークグラス/u, take: "緊急時特権利用 (break-glass)" },
  { word: /(?:公開|提出)(?=を行|を別の|に使用|用に|した資格)/u, take: "登録 (what the scanner publishes)" },
  { word: /(?:期間|内部)証明|証明(?:期間|の期限)/u, take: "内部宣誓 (certification)" },
  { word: /名簿/u, take: "役割表 (roster)" },
  { word: /オーバーレイ/u, take: "制度別の統制記述 (overlay)" },
  { word: /当該会社|(?:すべての|どの|各)会社/u, take: "法人 (entity)" },
  { word: /職能にのみ/u, take: "業務機能にのみ" },
  { word: /五つの安全策/u, take: "五つの安全管理措置" },
];
