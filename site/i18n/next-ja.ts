import { writeNumber as n } from "../view/when.ts";
import type { nextEn } from "./next-en.ts";

/** Japanese words of the list of what is next. */
export const nextJa: typeof nextEn = {
  reader: {
    reviewer: "棚卸の実施者",
    owner: "統制の責任者",
    executive: "署名する役員・責任者",
    auditor: "監査人",
  },
  title: "次に対応する事項",
  nothing: "台帳の記載による限り、ありません。",
  by: "期限:",
  expires: "有効期限:",
  over: "直近のスキャン時点で期限超過",
  decide: (left) => `未決定の明細 ${n(left)}件`,
  approve: "承認待ち",
  unsignedReview: "取込み済みで、有効な承認がない",
  carryOut: (count) => `完了を確認していない決定 ${n(count)}件`,
  deficiency: "未是正の不備",
  proposed: (count) => `提案された不備 ${n(count)}件(登録又は終了が必要)`,
  exception: "有効な例外",
  drift: (count) => `是正又は承認を要する文書の相違 ${n(count)}件`,
  putRight: (items) => `署名までに対応を要する事項 ${n(items)}件`,
  sign: "署名可能",
  notCertified: { unsigned: "取込み済みで、署名がない", void: "効力を失っている" },
  problems: (count) => `完全性の問題 ${n(count)}件`,
  limitations: (count) => `直近のスキャンの評価範囲の制約 ${n(count)}件`,
  notCounted: (count) => `有効と認められない承認 ${n(count)}件`,
  void: (count) => `効力を失った内部宣誓・確認書 ${n(count)}件`,
  more: (count) => `ほか${n(count)}件`,
};
