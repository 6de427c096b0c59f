import { invalid, notFound, ok, type Answer } from "../http/answer.ts";
import type { Call } from "../http/call.ts";
import type { LoggedEvent } from "../world/audit-log.ts";
import type { Route } from "./route.ts";

const DAY = 86_400_000;
/** https://docs.github.com/en/organizations/keeping-your-organization-secure/managing-security-settings-for-your-organization/reviewing-the-audit-log-for-your-organization */
const KEPT = 180 * DAY;
/** What is shown where the phrase names no day: the past three months. */
const SHOWN = 90 * DAY;

/** The audit log, which GitHub gives to programs on Enterprise alone. */
export const auditLogRoutes: Route[] = [
  {
    method: "GET",
    template: "/orgs/{org}/audit-log",
    scope: "organization",
    permission: "organization_administration=read",
    handler(call, organization) {
      if (organization.plan.name !== "enterprise") return notFound();
      const phrase = readPhrase(call.query.get("phrase") ?? "");
      if (phrase === null) return invalid({ resource: "AuditLog", field: "phrase", code: "invalid" });
      const now = call.world.now.getTime();
      const from = Math.max(now - KEPT, phrase.from ?? now - SHOWN);
      const events = organization.auditLog
        .filter((event) => event["@timestamp"] <= now && event["@timestamp"] >= from)
        .filter((event) => phrase.until === null || event["@timestamp"] < phrase.until)
        .filter(
          ({ action }) => phrase.actions.length === 0 || phrase.actions.some((one) => isOf(action, one)),
        )
        .filter(({ action }) => !phrase.others.some((one) => isOf(action, one)))
        .sort((a, b) => a["@timestamp"] - b["@timestamp"] || (a._document_id < b._document_id ? -1 : 1));
      return pageOf(call, call.query.get("order") === "asc" ? events : events.reverse());
    },
  },
];

/** An action, or all of its category. */
const isOf = (action: string, one: string): boolean => action === one || action.startsWith(`${one}.`);

interface Phrase {
  actions: string[];
  others: string[];
  from: number | null;
  /** The first moment that is not asked for. */
  until: number | null;
}

/** What a search asks for; null where it has a qualifier that this server does not know. */
function readPhrase(text: string): Phrase | null {
  const phrase: Phrase = { actions: [], others: [], from: null, until: null };
  for (const term of text.split(" ").filter((one) => one !== "")) {
    const action = /^(-?)action:([a-z_.]+)$/.exec(term);
    const since = /^created:>=(\d{4}-\d{2}-\d{2})$/.exec(term);
    const between = /^created:(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/.exec(term);
    if (action !== null) (action[1] === "-" ? phrase.others : phrase.actions).push(action[2] ?? "");
    else if (since !== null) phrase.from = Date.parse(since[1] ?? "");
    else if (between !== null) {
      phrase.from = Date.parse(between[1] ?? "");
      phrase.until = Date.parse(between[2] ?? "") + DAY;
    } else return null;
  }
  return phrase;
}

/** A page that begins behind the event that the cursor names; there are no page numbers. */
function pageOf(call: Call, events: LoggedEvent[]): Answer {
  const asked = Number(call.query.get("per_page") ?? "30");
  const size = Number.isInteger(asked) && asked > 0 ? Math.min(asked, 100) : 30;
  const after = call.query.get("after");
  const start = after === null ? 0 : events.findIndex((event) => cursorOf(event) === after) + 1;
  const items = events.slice(start, start + size);
  const last = items.at(-1);
  if (last === undefined || start + size >= events.length) return ok(items);
  const next = new URL(call.url);
  next.searchParams.set("after", cursorOf(last));
  return ok(items, { Link: `<${next.href}>; rel="next"` });
}

const cursorOf = ({ "@timestamp": at, _document_id: id }: LoggedEvent): string =>
  Buffer.from(`${at}|${id}`).toString("base64url");
