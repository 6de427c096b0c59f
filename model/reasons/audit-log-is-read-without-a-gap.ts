import { Day } from "../instant.ts";
import { defineCheckWords } from "./check-words.ts";
import { sentences } from "./reason.ts";

export const auditLogIsReadWithoutAGap = defineCheckWords({
  id: "audit-log-is-read-without-a-gap",
  title: {
    en: "The audit log is read without a gap",
    ja: "監査ログが途切れなく読み取られている",
  },
  question: {
    en: "Is the organisation's audit log read before GitHub drops it, each time from where the last reading ended?",
    ja: "組織の監査ログは、GitHubにより削除される前に、前回の読取りに続けて読み取られているか。",
  },
  risk: {
    en: "What stands in no log cannot be looked back on: nobody can tell who made, changed or took away a credential, or overrode a rule.",
    ja: "記録のない期間については遡及確認ができず、資格情報を作成、変更若しくは削除した者又は規則の適用を除外した者を示せない。",
  },
  remedy: {
    en: "Scan more often than GitHub drops the log, or have it sent to a store of its own. Where the plan gives it to no program, a person takes it out before it is dropped, and keeps it.",
    ja: "GitHubが監査ログを削除するより短い間隔でスキャンを行うか、専用の保管先に送信する。契約プランがプログラムに監査ログを提供しない場合は、人が削除前に出力して保管する。",
  },
  reasons: {
    "not-given-to-programs": sentences({}, () => ({
      en: "The plan gives the audit log to no program, so no scan can tell whether anything is missing in what people keep of it.",
      ja: "契約プランがプログラムに監査ログを提供していないため、人が保管するものに欠落がないかどうかをスキャンから判断できない。",
    })),
    "not-known-between": sentences({ from: Day, until: Day }, ({ from, until }) => ({
      en: `It is not known what the audit log held between ${from} and ${until}.`,
      ja: `${from}から${until}までの監査ログの内容は不明である。`,
    })),
    "read-since": sentences({ since: Day }, ({ since }) => ({
      en: `The audit log has been read without a gap since ${since}.`,
      ja: `監査ログは、${since}以降、途切れなく読み取られている。`,
    })),
  },
});
