import { describe, expect, test } from "vitest";
import { AuditEvents, type AuditEvent } from "../../model/audit-events.ts";
import { LANGUAGES } from "../../model/language.ts";
import { auditEventsAfter, withAuditEvents } from "./audit-events.ts";
import { auditEventsBody } from "./body/audit-events.ts";

const an = (id: string, at: string, changes: Partial<AuditEvent> = {}): AuditEvent => ({
  id,
  action: "repo.access",
  at,
  actor: "dana",
  actor_id: 7,
  repository: "ledger",
  repository_id: 1,
  about: {},
  ...changes,
});
const january = an("a", "2026-01-31T23:59:59Z");
const recorded = auditEventsAfter("acme", { auditEvents: [] }, [january]).map((one) => ({
  ...one,
  body: "",
}));
const after = (...events: AuditEvent[]) => auditEventsAfter("acme", { auditEvents: recorded }, events);

describe("months of the audit log", () => {
  test("are written only where something is added", () => {
    expect(after()).toEqual([]);
    expect(after(january)).toEqual([]);
  });

  test("keep what is recorded as it is, whatever GitHub says of it now", () => {
    expect(after({ ...january, actor: "mallory" })).toEqual([]);
    const [month] = after(an("b", "2026-01-31T23:59:59Z"), { ...january, actor: "mallory" });
    expect(month?.data.events.map(({ id, actor }) => [id, actor])).toEqual([
      ["a", "dana"],
      ["b", "dana"],
    ]);
  });

  test("take an event once, in its month, oldest first, also one that comes late", () => {
    const [february] = [an("c", "2026-02-01T00:00:00Z")];
    const months = after(february, february, an("b", "2026-01-02T00:00:00Z"));
    expect(months.map(({ file, data }) => [file, data.events.map(({ id }) => id)])).toEqual([
      ["evidence/acme/audit-log/2026-01.md", ["b", "a"]],
      ["evidence/acme/audit-log/2026-02.md", ["c"]],
    ]);
    const all = withAuditEvents(recorded, months);
    expect(all.map(({ data }) => data.events.length)).toEqual([2, 1]);
    for (const { data } of all) expect(AuditEvents.safeParse(data).success).toBe(true);
  });
});

const month = (events: AuditEvent[]) =>
  AuditEvents.safeParse({
    record: "audit-events",
    schema: 2,
    organization: "acme",
    month: "2026-01",
    events,
  });

test.each([
  ["of another month", [an("a", "2026-02-01T00:00:00Z")]],
  ["out of order", [january, an("b", "2026-01-01T00:00:00Z")]],
  ["twice", [january, january]],
  ["of an action that is not kept", [{ ...january, action: "repo.download_zip" }]],
])("a month is no document with an event %s", (_, events) => {
  expect(month(events).success).toBe(false);
});

const ROWS = {
  en: [
    "| 2026-01-02T00:00:00Z | Secret | `org.create_actions_secret` | not told | the organisation | `DEPLOY\\|TOKEN` |",
    "| 2026-01-31T23:59:59Z | Visibility | `repo.access` | `dana` | `ledger` |  |",
  ],
  ja: [
    "| 2026-01-02T00:00:00Z | シークレット | `org.create_actions_secret` | 不明 | 組織 | `DEPLOY\\|TOKEN` |",
    "| 2026-01-31T23:59:59Z | 公開範囲 | `repo.access` | `dana` | `ledger` |  |",
  ],
};

test.each(LANGUAGES)("the page names who did what where, and what GitHub does not tell (%s)", (language) => {
  const page = auditEventsBody(
    {
      record: "audit-events",
      schema: 2,
      organization: "acme",
      month: "2026-01",
      events: [
        an("b", "2026-01-02T00:00:00Z", {
          action: "org.create_actions_secret",
          actor: null,
          repository: null,
          about: { secret: "DEPLOY|TOKEN" },
        }),
        january,
      ],
    },
    language,
  );
  expect(page.split("\n").slice(-2)).toEqual(ROWS[language]);
});
