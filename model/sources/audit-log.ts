import { defineSource } from "./source-words.ts";

export const auditLog = defineSource({
  id: "audit-log",
  scope: "organization",
  title: { en: "Audit log", ja: "監査ログ" },
  things: { en: "Events of the audit log", ja: "監査ログの記録" },
});
