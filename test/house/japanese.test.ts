import { expect, test } from "vitest";
import { bannedIn } from "./banned-japanese.ts";
import { filesUnder, read } from "./tree.ts";

/** What the product says in Japanese itself; the texts of controls are held by their glossary. */
const said = ["site", "model", "action"]
  .flatMap(filesUnder)
  .filter((path) => /\.(?:ts|astro)$/u.test(path) && !path.endsWith(".test.ts"));

test.each([
  "有効期間の上限は90日である。",
  "この事業拠点に係るID",
  "緊急時アクセスの記録",
  "証跡の公開を行うApp",
  "公開用に付与された権限",
  "提出に使用した資格情報",
  "公開した資格情報",
  "期間証明は記録されていない。",
  "証明期間の終了日",
  "各法人の名簿",
  "オーバーレイが定める限度",
  "当該会社は評価範囲に含まれる。",
  "客観的な証拠",
  "この認証情報には示されない。",
  "確認書は無効である。",
  "範囲の制約3件",
  "文書間の差異",
  "補完統制が評価されている。",
  "職務分掌を検証した。",
  "判断者の記載がない。",
  "未判断である。",
  "求められる判定項目",
  "レビューの項目が異なる。",
  "キーコントロールを主要統制とする。",
  "全ての役割",
])("a variant that is not used is found: %s", (text) => {
  expect(bannedIn(text)).toHaveLength(1);
});

test.each([
  "同じ公開鍵",
  "公開範囲",
  "公開リポジトリ",
  "監査人に提出する証跡",
  "緊急時特権利用の記録",
  "限度に達した。",
  "監査証明",
  "証明書",
  "評価範囲の制約3件",
  "差異の承認",
  "効力を失った内部宣誓・確認書",
  "クローンのみを検証した。",
  "判断不能",
  "不適切と判断されたアクセス",
  "必須のレビュー実施者",
])("%s may be said", (text) => {
  expect(bannedIn(text)).toEqual([]);
});

test("the portal, the reasons, the kinds and the action use one word for one thing", () => {
  expect(said.length).toBeGreaterThan(0);
  expect(said.flatMap((path) => bannedIn(read(path).text, path).map((word) => `${path}: ${word}`))).toEqual(
    [],
  );
});

/** Rooms whose Japanese asks a person to act: on pull requests, their check runs and the page of a review. */
const ADDRESSED = /^action\/(?:review\/body|sign-off|certify)\/(?:[a-z-]*words|duties)\.ts$/u;
const POLITE = /(?:です|ます|ました|ません)(?:が、|。)|ください/u;

test("evidence, reasons and records are in である, and only who has to act is addressed", () => {
  expect(POLITE.test("期限は明日です。")).toBe(true);
  const own = said.filter((path) => !path.startsWith("site/"));
  expect(own.filter((path) => POLITE.test(read(path).text) && !ADDRESSED.test(path))).toEqual([]);
});

test("a line of a review and a rule of a sign-off say in である what is so", () => {
  const facts = /(?:件です|までです|でした|されました|有効です|新規です)。/u;
  const mixed = ["action/review/body/words.ts", "action/sign-off/words.ts"];
  expect(mixed.filter((path) => facts.test(read(path).text))).toEqual([]);
});
