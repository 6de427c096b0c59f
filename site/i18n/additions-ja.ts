import type { additionsEn } from "./additions-en.ts";

/** Japanese words for what was concluded after a period was certified. */
export const additionsJa: typeof additionsEn = {
  title: "期間確定後の追記",
  lead: "このページの結論は、期間が署名により確定した時のまま変更されません。その後、異なる結論となった事項を、新しい順に示します。",
  otherwise: (later) =>
    `期間確定後の追記では、次のとおり結論が異なります。${later.map(({ of, words, day }) => `${of}は「${words}」(${day}の追記)`).join("、")}。`,
  tally: (count, day) => `期間確定後の追記${count}件(直近は${day})`,
  of: (day, again) => (again === 1 ? `${day}の追記` : `${day}の追記(${again}件目)`),
  earlier: "以前ここにあった結論への追記です。その期間の署名は効力を失い、結論は改めて作成されています。",
  comparedWith: "比較の対象",
  certified: "確定した結論",
  before: "変更前",
  now: "変更後",
  differs: "相違のある事項",
  nothing: "判定に相違はありません。",
  notConcluded: "結論なし",
  commit: "読み取ったコミット",
  file: "ファイル",
};
