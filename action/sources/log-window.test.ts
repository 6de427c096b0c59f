import { expect, test } from "vitest";
import { askedFrom, knownAfter, NEVER_READ, type LogBefore } from "./log-window.ts";

const at = "2026-11-20T03:00:00Z";
const known = { since: "2026-01-01T00:00:00Z", gaps: [] };
const event = { id: "e1", at: "2026-11-10T09:00:00Z" };
const before = (changes: Partial<LogBefore> = {}): LogBefore => ({
  known,
  read: "2026-11-19T03:00:00Z",
  events: [event],
  at,
  ...changes,
});
const gapsAfter = (changes: Partial<LogBefore>, found: string[]) =>
  knownAfter(
    before(changes),
    found.map((id) => ({ id })),
  ).gaps;

test.each([
  ["a quarter back at first", NEVER_READ, "2026-08-20"],
  ["a day behind the last reading, where nothing is recorded", { events: [] }, "2026-11-18"],
  ["from the day before the last event, while GitHub keeps it", {}, "2026-11-09"],
  [
    "from what GitHub keeps, where the last event is older",
    { events: [{ id: "e0", at: "2026-01-02T00:00:00Z" }] },
    "2026-05-24",
  ],
  ["from the last reading, although GitHub keeps no more", { read: "2026-03-01T00:00:00Z" }, "2026-02-28"],
])("the log is asked for %s", (_, changes, day) => {
  expect(askedFrom(before(changes))).toBe(day);
});

test("what GitHub dropped before it was read is a gap, and stays one", () => {
  const lost = { from: "2026-03-01T00:00:00Z", until: "2026-05-24T00:00:00Z" };
  const late = { read: lost.from, events: [{ id: "e0", at: "2026-02-20T00:00:00Z" }] };
  expect(gapsAfter(late, [])).toEqual([lost]);
  expect(gapsAfter({ known: { ...known, gaps: [lost] } }, ["e1"])).toEqual([lost]);
});

test("a reading on the last day that GitHub keeps is none, and on the day after is one", () => {
  const lastRead = (read: string) => gapsAfter({ read, events: [] }, []);
  expect(lastRead("2026-05-24T00:00:00Z")).toEqual([]);
  expect(lastRead("2026-05-23T23:59:59Z")).toHaveLength(1);
});

test("a server that keeps events for longer has no gap: an event from before shows it", () => {
  expect(
    gapsAfter({ read: "2026-03-01T00:00:00Z", events: [{ id: "e0", at: "2026-02-28T09:00:00Z" }] }, ["e0"]),
  ).toEqual([]);
});

test("an event that a reading recorded which was cut off proves nothing of what was before it", () => {
  const cut = { read: "2026-03-01T00:00:00Z", events: [{ id: "e1", at: "2026-10-01T00:00:00Z" }] };
  expect(gapsAfter(cut, ["e1"])).toEqual([{ from: "2026-03-01T00:00:00Z", until: "2026-05-24T00:00:00Z" }]);
});

test("an answer without an event that GitHub must have is a gap since that event, told once", () => {
  const lost = { from: event.at, until: at };
  expect(gapsAfter({}, ["e2"])).toEqual([lost]);
  const next = { known: { ...known, gaps: [lost] }, at: "2026-11-21T03:00:00Z", read: at };
  expect(gapsAfter(next, [])).toEqual([lost]);
});

test("an event that GitHub need not keep any more is not looked for", () => {
  expect(gapsAfter({ events: [{ id: "e0", at: "2026-05-23T00:00:00Z" }] }, [])).toEqual([]);
});

test("the beginning is that of the first reading, whatever is read later", () => {
  expect(knownAfter(before(), [{ id: "e1" }]).since).toBe(known.since);
  expect(knownAfter({ ...NEVER_READ, at }, []).since).toBe("2026-08-21T00:00:00Z");
});
