import { describe, expect, test } from "vitest";
import { unreadInWords } from "../collect/examples/in-words.ts";
import { addDeployKey, addRepository, logEvent, removeDeployKey } from "../../demo/github/world.ts";
import { READING } from "../../test/stage/an-organization.ts";
import { bareToken } from "../../test/stage/bare-token.ts";
import { describeLengths, describeRefusedUnit } from "../../test/stage/refused-unit.ts";
import { gather, setStage, type Stage } from "../../test/stage/stage.ts";
import { auditLog } from "./audit-log.ts";
import type { LogSoFar } from "./log-window.ts";

const path = /orgs\/acme\/audit-log/;

function furnish({ world, acme, dana }: Stage, count = 1): void {
  acme.plan.name = "enterprise";
  for (let index = 0; index < count; index += 1)
    logEvent(acme, {
      action: "hook.create",
      at: new Date(world.now.getTime() - (index + 1) * 60_000),
      actor: dana,
      fields: { hook_id: 100 + index },
    });
}

describeRefusedUnit({ source: auditLog, path, unit: "acme", furnish, absent: "unavailable" });
describeLengths(auditLog, "acme", furnish, ({ snapshot }) => snapshot.auditEvents);

const read = async (stage: Stage, logged?: LogSoFar) => {
  const { units, collected } = await gather(stage, auditLog, logged === undefined ? {} : { logged });
  const { auditEvents: events, organization } = collected.snapshot;
  return { unit: units[0], events, known: organization.facts.audit_log };
};

describe("what is no log", () => {
  test.each(["free", "team"])(
    "the plan %s has none for programs, is not asked for one, and says so",
    async (plan) => {
      const stage = await setStage();
      stage.acme.plan.name = plan;
      const { unit, known } = await read(stage);
      expect(unit).toMatchObject({ state: "not-applicable" });
      expect(unreadInWords({ reason: unit?.reason ?? null, remedy: unit?.remedy ?? null })).toEqual({
        reason:
          "The plan gives the audit log to no program: only a person can look into it, and take it out.",
        remedy: "Use a plan that includes it; no permission would help.",
      });
      expect(known).toBeNull();
      const before = { since: "2026-01-01T00:00:00Z", gaps: [] };
      const later = await read(stage, { known: before, read: "2026-11-19T00:00:00Z", events: [] });
      expect(later.known).toEqual(before);
      expect(stage.github.requests.filter((request) => request.path.includes("/audit-log"))).toEqual([]);
    },
  );

  test("an empty list is no proof to an App without the permission", async () => {
    const { organization_administration: _, ...others } = READING;
    const stage = await setStage(others);
    furnish(stage);
    stage.github.faults.add({ kind: "status", code: 200, body: [], match: { path } });
    expect((await read(stage)).unit).toMatchObject({
      state: "denied",
      reason: { reason: "empty-list-without-permission" },
    });
  });

  test("a refusal takes nothing from what was known of the log", async () => {
    const stage = await setStage();
    furnish(stage);
    stage.github.faults.add({ kind: "status", code: 403, match: { path } });
    const known = { since: "2026-01-01T00:00:00Z", gaps: [] };
    expect(await read(stage, { known, read: "2026-11-19T00:00:00Z", events: [] })).toMatchObject({
      unit: { state: "denied" },
      events: [],
      known,
    });
  });
});

describe("a log that is cut off", () => {
  test("is partial, gives what was read, and is not known to have been read", async () => {
    const stage = await setStage();
    furnish(stage, 3);
    stage.github.faults.add({
      kind: "status",
      code: 410,
      match: { path: /audit-log\?phrase=action%3Arepo\.access/ },
    });
    const { unit, events, known } = await read(stage);
    expect(unit).toMatchObject({ state: "partial", items: 3 });
    expect(events).toHaveLength(3);
    expect(known).toBeNull();
  });

  test.each([403, 410, 500])("by one list (%i) is partial, and those after it are read", async (code) => {
    const stage = await setStage();
    furnish(stage);
    logEvent(stage.acme, { action: "repo.access", at: new Date("2026-11-20T02:00:00Z"), actor: null });
    stage.github.faults.add({ kind: "status", code, match: { path: /audit-log\?phrase=action%3Ahook/ } });
    const { unit, events, known } = await read(stage);
    expect(unit).toMatchObject({ state: "partial", items: 1 });
    expect(events.map(({ action }) => action)).toEqual(["repo.access"]);
    expect(known).toBeNull();
  });

  test("to a token that read some of it does not ask for the permission that this took", async () => {
    const stage = await setStage();
    furnish(stage);
    const auth = bareToken(stage);
    stage.github.faults.add({ kind: "status", code: 403, match: { path }, from: 3 });
    const { snapshot } = await stage.collect({ auth });
    const unit = snapshot.units.find(({ source }) => source === "audit-log");
    expect(unit).toMatchObject({ state: "partial" });
    expect(unreadInWords({ reason: unit?.reason ?? null, remedy: unit?.remedy ?? null }).remedy).toBe(
      "Nothing to grant: the token holds «organization_administration: read» already.",
    );
  });

  test("by a server that is down asks for few more lists", async () => {
    const stage = await setStage();
    furnish(stage);
    stage.github.faults.add({ kind: "status", code: 500, match: { path } });
    expect((await read(stage)).unit).toMatchObject({ state: "error" });
    const asked = stage.github.requests.filter((request) => request.path.includes("/audit-log"));
    expect(new Set(asked.map((request) => request.path)).size).toBeLessThan(7);
  });

  test("is partial where two events have one id, and gives one of them", async () => {
    const stage = await setStage();
    furnish(stage);
    const [event] = stage.acme.auditLog;
    stage.github.faults.add({
      kind: "status",
      code: 200,
      body: [event, { ...event, hook_id: 999 }],
      match: { path: /audit-log\?phrase=action%3Ahook/ },
    });
    const { unit, events } = await read(stage);
    expect(unit).toMatchObject({ state: "partial", reason: { reason: "list-disagrees" } });
    expect(events).toHaveLength(1);
  });
});

test("an event that comes twice, as at the border of pages, is taken once", async () => {
  const stage = await setStage();
  furnish(stage);
  const [event] = stage.acme.auditLog;
  stage.github.faults.add({
    kind: "status",
    code: 200,
    body: [event, event],
    match: { path: /audit-log\?phrase=action%3Ahook/ },
  });
  const { unit, events, known } = await read(stage);
  expect(unit).toMatchObject({ state: "complete", items: 1 });
  expect(events).toHaveLength(1);
  expect(known).not.toBeNull();
});

test("events that come out of order are put in order", async () => {
  const stage = await setStage();
  furnish(stage, 3);
  const events = stage.acme.auditLog;
  stage.github.faults.add({
    kind: "status",
    code: 200,
    body: [events[0], events[2], events[1]],
    match: { path: /audit-log\?phrase=action%3Ahook/ },
  });
  expect((await read(stage)).events.map(({ at }) => at)).toEqual([
    "2026-11-20T02:57:00Z",
    "2026-11-20T02:58:00Z",
    "2026-11-20T02:59:00Z",
  ]);
});

test("an action that is not kept and a key of a person are left out and counted, whatever list they come in", async () => {
  const stage = await setStage();
  furnish(stage);
  for (const action of ["hook.something_new", "public_key.create", "public_key.verify"])
    logEvent(stage.acme, { action, at: stage.world.now, actor: stage.dana });
  const { unit, events } = await read(stage);
  expect(events.map(({ action }) => action)).toEqual(["hook.create"]);
  expect(unit).toMatchObject({ state: "complete", items: 4 });
});

test("no address, place, user agent, key, token or value is kept of an event", async () => {
  const stage = await setStage();
  stage.acme.plan.name = "enterprise";
  logEvent(stage.acme, {
    action: "org.create_actions_secret",
    at: stage.world.now,
    actor: stage.dana,
    id: "a1",
    fields: {
      key: "DEPLOY",
      visibility: "private",
      actor_ip: "203.0.113.7",
      hashed_token: "aGFzaGVk",
      token_id: 7,
      value: "hunter2",
    },
  });
  logEvent(stage.acme, {
    action: "hook.config_changed",
    at: stage.world.now,
    actor: stage.dana,
    id: "a2",
    fields: { hook_id: 9, config: [{ url: "https://example.com/?token=hunter2" }] },
  });
  const { events } = await read(stage);
  const common = {
    at: "2026-11-20T03:00:00Z",
    actor: "dana",
    actor_id: stage.dana.id,
    repository: null,
    repository_id: null,
  };
  expect(events).toEqual([
    {
      ...common,
      id: "a1",
      action: "org.create_actions_secret",
      about: { secret: "DEPLOY", visibility: "private" },
    },
    { ...common, id: "a2", action: "hook.config_changed", about: { hook: 9 } },
  ]);
});

test("a deploy key is told by its fingerprint and its repository, and never by the key itself", async () => {
  const stage = await setStage();
  stage.acme.plan.name = "enterprise";
  const ledger = addRepository(stage.world, { owner: stage.acme, name: "ledger" });
  const text = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExhbXBsZQ";
  const key = addDeployKey(stage.world, ledger, { title: "export", key: text, added_by: "dana" });
  stage.world.now = new Date("2026-11-20T04:00:00Z");
  removeDeployKey(stage.world, ledger, key, stage.dana);
  const { events } = await read(stage);
  expect(JSON.stringify(events)).not.toContain("AAAAC3");
  expect(events).toMatchObject([
    { action: "public_key.create", actor: "dana", repository: "ledger", repository_id: ledger.id },
    {
      action: "public_key.delete",
      at: "2026-11-20T04:00:00Z",
      about: {
        title: "export",
        read_only: false,
        fingerprint: "SHA256:B9eHEiQ8REIg4CSqEmhzPZsVY3zoSQb62Zv9QRZe01g",
      },
    },
  ]);
});

test("the first reading goes back a quarter, and says from when on the log is known", async () => {
  const stage = await setStage();
  furnish(stage, 0);
  for (const day of ["2026-08-19", "2026-08-20"])
    logEvent(stage.acme, { action: "repo.access", at: new Date(`${day}T12:00:00Z`), actor: null });
  const { events, known } = await read(stage);
  expect(events.map(({ at }) => at)).toEqual(["2026-08-20T12:00:00Z"]);
  expect(known).toEqual({ since: "2026-08-21T00:00:00Z", gaps: [] });
});
