import { writeNumber as n } from "../view/when.ts";
import type { auditLogEn } from "./audit-log-en.ts";

/** Japanese words of what is known of the audit log. */
export const auditLogJa: typeof auditLogEn = {
  title: "監査ログ",
  notYet: "監査ログの読取りを行ったスキャンはまだありません。",
  from: "読取りの始期",
  until: "最後まで読み取った直近のスキャン",
  gaps: "内容が不明な期間",
  noGaps: "欠落の記録はありません。",
  and: "から",
  unread: "直近のスキャンで最後まで読み取れなかった理由",
  recorded: (events) => `${n(events)}件の事象を記録しています。`,
  noEvents: "記録された事象はありません。",
  events: "直近の事象",
  when: "日時",
  about: "対象",
  action: "GitHubの名称",
  by: "実施者",
  where: "場所",
  notTold: "不明",
  organisation: "組織",
  files: "すべての事象を含むファイル",
};
