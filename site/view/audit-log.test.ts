import { expect, test } from "vitest";
import { emptyLedger, type Ledger } from "../../model/ledger.ts";
import { noUnits, type SourceAccount } from "../../model/scan.ts";
import { organization, scan } from "../../test/ledger/documents.ts";
import { auditLogView } from "./audit-log.ts";

const account = (over: Partial<SourceAccount>): SourceAccount => ({
  source: "audit-log",
  endpoints: [],
  permission: "",
  discovered: 1,
  units: { ...noUnits(), complete: 1 },
  items: 0,
  requests: 1,
  cached: 0,
  gaps: [],
  not_applicable: [],
  ...over,
});
const ledger = (
  audit_log: NonNullable<Ledger["organization"]>["data"]["facts"]["audit_log"],
  ...accounts: (SourceAccount | null)[]
): Ledger => ({
  ...emptyLedger(),
  organization: { file: "evidence/acme/organization.md", data: organization({ audit_log }), body: "" },
  scans: accounts.map((one, at) => ({
    file: `evidence/acme/scans/2026/${at}.md`,
    data: scan(`2026-01-1${at}T03:00:00Z`, { sources: one === null ? [] : [one] }),
    body: "",
  })),
});
const known = { since: "2025-10-10T00:00:00Z", gaps: [] };
const refused = account({
  units: { ...noUnits(), denied: 1 },
  gaps: [
    {
      scope: { of: "organization" },
      unit: "acme",
      state: "denied",
      reason: { reason: "question-refused", with: {} },
      remedy: { reason: "run-again", with: {} },
    },
  ],
});

test("nobody knows anything of a log that no scan asked for", () => {
  expect(auditLogView(ledger(null, null))).toMatchObject({ read: null, unread: null, recorded: 0 });
});

test("a plan without a log for programs is why there is none", () => {
  const none = account({
    units: { ...noUnits(), "not-applicable": 1 },
    not_applicable: [{ reason: { reason: "no-audit-log-in-plan", with: {} }, units: 1 }],
  });
  expect(auditLogView(ledger(null, none))).toMatchObject({
    read: null,
    unread: {
      why: {
        en: "The plan gives the audit log to no program: only a person can look into it, and take it out.",
      },
      remedy: null,
    },
  });
});

test("a log that was refused is known until the scan before, and says what would help", () => {
  const view = auditLogView(ledger(known, account({}), refused));
  expect(view).toMatchObject({
    read: { since: known.since, until: "2026-01-10T03:00:00Z" },
    unread: { why: { en: "GitHub refused the question (403)." } },
  });
  expect(view.unread?.remedy).not.toBeNull();
});

test("the newest events stand first, fifty of them, and all are counted", () => {
  const events = Array.from({ length: 60 }, (_, at) => ({
    id: String(at),
    action: "repo.access",
    at: `2026-01-09T00:00:${String(at).padStart(2, "0")}Z`,
    actor: null,
    actor_id: null,
    repository: null,
    repository_id: null,
    about: {},
  }));
  const data = { record: "audit-events", schema: 2, organization: "acme", month: "2026-01", events } as const;
  const file = "evidence/acme/audit-log/2026-01.md";
  const view = auditLogView({
    ...ledger(known, account({})),
    auditEvents: [{ file, data: { ...data, events }, body: "" }],
  });
  expect(view).toMatchObject({ recorded: 60, files: [file] });
  expect(view.events.map(({ id }) => id).slice(0, 2)).toEqual(["59", "58"]);
  expect(view.events).toHaveLength(50);
});
