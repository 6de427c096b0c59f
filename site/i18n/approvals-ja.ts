import { writeNumber as n } from "../view/when.ts";
import type { approvalsEn } from "./approvals-en.ts";

/** Japanese words of the page about approvals that documents name. */
export const approvalsJa: typeof approvalsEn = {
  title: "文書に記載された承認",
  lead: (all, seen) =>
    `有効な承認の記載は${n(all)}件であり、うち${n(seen)}件について承認の事実を確認しています。記載のみのものは、文書にそう書かれていることを示すにとどまります。`,
  none: "文書に記載された承認をスキャンで確認していないか、承認を記載した文書がありません。",
  document: "文書",
  approver: "承認者",
  stated: "記載された日付",
  level: "確認の水準",
  levels: { seen: "確認済み", stated: "記載のみ" },
  approvedOn: "承認日:",
  after: (days) => `記載された日付の${n(days)}日後`,
  pullRequest: "プルリクエスト",
  author: "作成者",
  checks: "依拠するチェック",
  noChecks: "なし",
  link: "文書に記載された承認が行われた場所",
};
