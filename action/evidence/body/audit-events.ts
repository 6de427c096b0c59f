import { AUDIT_TOPICS, topicOf } from "../../../model/audit-actions.ts";
import type { AuditEvent, AuditEvents } from "../../../model/audit-events.ts";
import { count } from "../../../model/count.ts";
import type { Language } from "../../../model/language.ts";
import { cellCode, code, table } from "../../../model/markdown.ts";

/** Events that are shown; the record below has every one. */
const SHOWN = 500;

const WORDS = {
  en: {
    heading: (login: string, month: string) => `# Audit log of ${login}, ${month}`,
    told: (all: number) =>
      `${count(all, "event")} of this month ${all === 1 ? "is" : "are"} kept: what became of keys, tokens, Apps, secrets, webhooks and runners, and who changed or overrode a rule. Nothing is taken from this file, and addresses, places and values are not in it.`,
    more: (left: number) => `The record below has ${left} more.`,
    head: ["When", "About", "What GitHub calls it", "By", "Where", "Which"],
    notTold: "not told",
    organisation: "the organisation",
  },
  ja: {
    heading: (login: string, month: string) => `# ${login}の監査ログ(${month})`,
    told: (all: number) =>
      `この月の記録のうち${all}件を保存している。対象は、鍵、トークン、App、シークレット、Webhook及びランナーに係る事象並びに規則の変更及び適用除外である。このファイルから記録が除かれることはなく、アドレス、所在地及び値は含まない。`,
    more: (left: number) => `ほか${left}件を下の記録に示す。`,
    head: ["日時", "対象", "GitHubの名称", "実施者", "場所", "内容"],
    notTold: "不明",
    organisation: "組織",
  },
} as const satisfies Record<Language, unknown>;

/** The body of a month of the audit log. */
export function auditEventsBody({ organization, month, events }: AuditEvents, language: Language): string {
  const words = WORDS[language];
  const left = events.length - SHOWN;
  return [
    words.heading(code(organization), month),
    words.told(events.length),
    table(
      [...words.head],
      events.slice(0, SHOWN).map((event) => rowOf(event, language)),
    ),
    ...(left > 0 ? [words.more(left)] : []),
  ].join("\n\n");
}

function rowOf({ at, action, actor, repository, about }: AuditEvent, language: Language): string[] {
  const words = WORDS[language];
  const topic = topicOf(action);
  return [
    at,
    topic === null ? words.notTold : AUDIT_TOPICS[topic][language],
    cellCode(action),
    actor === null ? words.notTold : cellCode(actor),
    repository === null ? words.organisation : cellCode(repository),
    subjectOf(about),
  ];
}

/** What tells the thing apart, as GitHub calls it. */
const subjectOf = ({ read_only: _, ...about }: AuditEvent["about"]): string =>
  Object.values(about)
    .map((value) => cellCode(String(value)))
    .join(", ");
