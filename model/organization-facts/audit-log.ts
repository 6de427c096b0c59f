import { z } from "zod";
import { defineFact } from "../facts/fact.ts";
import { dayOf, Instant } from "../instant.ts";
import type { Language } from "../language.ts";
import { dateIn } from "../plain-sentence.ts";

/** A time of which it is not known what the audit log held. */
export const AuditLogGap = z.strictObject({
  from: Instant.describe("The last moment until which the log is known."),
  until: Instant.describe("The moment from which on it is known again."),
});
export type AuditLogGap = z.infer<typeof AuditLogGap>;

/** Plans that give it to no program: https://docs.github.com/en/get-started/learning-about-github/githubs-plans */
const WITHOUT: readonly (string | null)[] = ["free", "team"];

/** True where a plan is known to give the audit log to no program. */
export const withoutAuditLog = (plan: string | null): boolean => WITHOUT.includes(plan);

/** How far the audit log was read (`GET /orgs/{org}/audit-log`). It only grows: what is not known stays so. */
export const auditLog = defineFact({
  field: "audit_log",
  value: z
    .strictObject({
      since: Instant.describe("From when on the log was read; what was before is not known."),
      gaps: z
        .array(AuditLogGap)
        .describe("Times since then of which it is not known what the log held, oldest first."),
    })
    .describe("How far the audit log was read; it stays as it is while nobody can read on."),
  name: { en: "Audit log read", ja: "監査ログの読取り" },
  lines: ({ since, gaps }, language) => [
    [WORDS[language].since(dateIn(dayOf(since), language))],
    ...gaps.map(({ from, until }) => [
      WORDS[language].gap(dateIn(dayOf(from), language), dateIn(dayOf(until), language)),
    ]),
  ],
});

const WORDS: Readonly<
  Record<Language, { since: (at: string) => string; gap: (from: string, until: string) => string }>
> = {
  en: {
    since: (at) => `from ${at} on`,
    gap: (from, until) => `not known between ${from} and ${until}`,
  },
  ja: {
    since: (at) => `${at}以降`,
    gap: (from, until) => `${from}から${until}までは不明`,
  },
};
