import { AUDIT_ACTION_NAMES } from "../../model/audit-actions.ts";
import { withoutAuditLog } from "../../model/organization-facts/audit-log.ts";
import type { ApiReading } from "../github/port.ts";
import { eventOf, LogEntry } from "./audit-log-entry.ts";
import { askedFrom, knownAfter } from "./log-window.ts";
import { unlessHeld, unlessOffered } from "./not-offered.ts";
import type { Source, SourceContext } from "./source.ts";
import { dataOf, proven, unitOf } from "./unit-of.ts";

/** Categories of which little else is in the log; of others each action is asked for by its name. */
const MIXED = ["org", "repo"];

/** What is asked for, a list each: GitHub documents no question for one of several actions. */
const ASKED: readonly string[] = [
  ...new Set(
    AUDIT_ACTION_NAMES.map((action) => {
      const category = action.slice(0, action.indexOf("."));
      return MIXED.includes(category) ? action : category;
    }),
  ),
];

/**
 * Pages that one scan reads. GitHub answers 1,750 questions an hour, whoever else asks.
 * https://docs.github.com/en/enterprise-cloud@latest/rest/orgs/orgs#get-the-audit-log-for-an-organization
 */
const PAGES = 1_000;
const PAGE = 100;

type Entries = ApiReading<readonly LogEntry[]>;

/** Who made, changed and took away what is in the inventory, and who changed or overrode a rule. */
export const auditLog: Source = {
  id: "audit-log",
  endpoints: ["GET /orgs/{org}/audit-log"],
  permission: { name: "organization_administration", level: "read", of: "organization" },
  plan: "Enterprise Cloud or Enterprise Server",
  unit: "the log since the last scan that read it",
  meaning: {
    refused: "403 means that the permission is missing.",
    notFound:
      "404 means that the plan does not include it, where the same permission is enough for the settings; else it is a refusal. A plan that is known to be without it is not asked.",
    empty: "An empty list means that nothing happened that is kept, provided the permission is granted.",
  },
  gives: [],
  needs: ["organization-settings"],
  async collect(context) {
    const { organization, log, gathered } = context;
    const address = { source: this.id, scope: { of: "organization" as const }, name: organization.login };
    // What was known stays known while nobody can read on.
    if (withoutAuditLog(gathered.plan))
      return { units: [unitOf(address, notInPlan, 0)], organization: { audit_log: log.known } };
    const reading = await readLog(context);
    const entries = dataOf(reading) ?? [];
    const events = entries.flatMap((entry) => eventOf(entry) ?? []);
    return {
      // What is left out counts, too: it was told, and nobody need wonder what it was.
      units: [unitOf(address, reading, entries.length)],
      auditEvents: events,
      organization: { audit_log: reading.state === "complete" ? knownAfter(log, events) : log.known },
    };
  },
};

const notInPlan: ApiReading<never> = {
  state: "not-applicable",
  reason: { reason: "no-audit-log-in-plan", with: {} },
  remedy: { reason: "use-plan-that-includes-it", with: {} },
};

/** Lists that may fail before no more is asked: a server that is down answers none of forty, and each is tried for minutes. */
const FAILURES = 3;

/**
 * Reads one list after the other, as far as they may be read together. What was read of others stays where one fails, and
 * those after it are read; where the first is refused, all are.
 */
async function readLog(context: SourceContext): Promise<Entries> {
  const { ask, organization, log } = context;
  const { permission } = auditLog;
  const entries: LogEntry[] = [];
  const failed: Exclude<Entries, { state: "complete" }>[] = [];
  let answered = 0;
  let pages = PAGES;
  for (const [at, asked] of ASKED.entries()) {
    const answer = await ask.list({
      route: "GET /orgs/{org}/audit-log",
      parameters: {
        org: organization.login,
        phrase: `action:${asked} created:>=${askedFrom(log)}`,
        include: "web",
        order: "asc",
      },
      schema: LogEntry,
      sensitive: true,
      permission,
      key: null,
      most: Math.max(1, pages),
      cursor: true,
      identify: ({ _document_id: id }) => id,
    });
    const reading = unlessOffered(proven(answer, permission, ask), context, "organization-settings");
    const found = dataOf(reading);
    entries.push(...(found ?? []));
    if (found !== null) answered += 1;
    if (reading.state !== "complete") failed.push(reading);
    if (at === 0 && found === null && reading.state !== "error") return reading;
    if (failed.length === FAILURES) break;
    pages -= Math.max(1, Math.ceil((found?.length ?? 0) / PAGE));
  }
  const [first] = failed;
  if (first === undefined) return { state: "complete", data: entries };
  if (answered === 0) return first;
  // GitHub shows nobody a part of it: what answered one list permits the others.
  return {
    state: "partial",
    data: entries,
    reason: first.reason,
    remedy: unlessHeld(first.remedy, permission),
  };
}
