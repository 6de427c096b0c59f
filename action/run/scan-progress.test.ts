import { describe, expect, test } from "vitest";
import { progressLines, timeLeft, type ScanProgress, type SourceReading } from "./scan-progress.ts";

const NOW = Date.parse("2026-11-20T03:10:00Z");
const ROOM = { columns: 100, rows: 24 };
const source = (name: string, answered: number, asked: number, isDone = false): SourceReading => ({
  source: name,
  asked,
  answered,
  isDone,
});
const reading = (changes: Partial<ScanProgress> = {}): ScanProgress => ({
  started: NOW - 60_000,
  now: NOW,
  waited: 0,
  allowance: null,
  waitsUntil: null,
  sources: [],
  ...changes,
});

describe("the line of a source", () => {
  test.each([
    ["that asked nothing yet is left out", [source("members", 0, 0)], []],
    ["that was read is left out", [source("members", 2, 2, true)], []],
    ["that waits for its first answer", [source("members", 0, 1)], ["members [--------------------] 0/1"]],
    [
      "beside a longer one",
      [source("members", 1, 3), source("deploy-keys", 199, 200)],
      ["members     [######--------------] 1/3", "deploy-keys [###################-] 199/200"],
    ],
  ])("%s", (_, sources, lines) => {
    expect(progressLines(reading({ sources }), ROOM).slice(0, -1)).toEqual(lines);
  });
});

describe("the line of all", () => {
  const sources = [source("a", 10, 10, true), source("b", 90, 100)];
  const allowance = { limit: 5_000, remaining: 4_810, resets: NOW + 50 * 60_000 };
  test.each([
    ["before anything", {}, "0/0 sources read"],
    [
      "by the pace so far",
      { sources, allowance },
      "1/2 sources read; 4810 of 5000 requests left until 04:00 UTC; about 6 s left",
    ],
    [
      "in a wait, as one line whoever waits",
      { sources, allowance, waitsUntil: NOW + 14 * 60_000 },
      "1/2 sources read; waiting for GitHub's rate limit until 03:24 UTC, 14 min; 4810 of 5000 requests left until 04:00 UTC; about 15 min left",
    ],
    ["on a server without limits", { sources }, "1/2 sources read; about 6 s left"],
  ])("%s", (_, changes, line) => {
    expect(progressLines(reading(changes), { ...ROOM, columns: 200 })).toContain(line);
  });
});

describe("what is shown never takes more room than there is", () => {
  const many = Array.from({ length: 12 }, (_, n) => source(`source-${String(n)}`, 0, 1));
  test.each([
    [24, 13],
    [10, 8],
    [4, 2],
    [1, 1],
  ])("on %i rows it has %i lines", (rows, count) => {
    const lines = progressLines(reading({ sources: many }), { columns: 80, rows });
    expect(lines).toHaveLength(count);
    if (count < 13 && count > 1) expect(lines.at(-2)).toBe(`and ${String(12 - (count - 2))} more`);
  });

  test("a narrow terminal cuts lines off before they break", () => {
    const lines = progressLines(reading({ sources: many }), { columns: 12, rows: 24 });
    expect(Math.max(...lines.map(({ length }) => length))).toBe(11);
  });
});

describe("the time that is left", () => {
  const half = [source("a", 600, 1_200)];
  test.each([
    ["is not known before some answers", { sources: [source("a", 19, 1_000)] }, null],
    ["is none when nothing is open", { sources: [source("a", 30, 30)] }, null],
    ["goes by the pace so far", { sources: half }, 60_000],
    ["leaves out what was waited", { sources: half, waited: 10_000 }, 50_000],
    ["is never faster than GitHub allows", { sources: half, started: NOW }, (600 * 60_000) / 880],
    ["holds the wait that goes on", { sources: half, waitsUntil: NOW + 5_000 }, 65_000],
    ["has a wait that is over as none", { sources: half, waitsUntil: NOW - 5_000 }, 60_000],
    [
      "holds the wait for the next hour where this one's requests will not do",
      { sources: half, allowance: { limit: 5_000, remaining: 599, resets: NOW + 30_000 } },
      90_000,
    ],
  ])("%s", (_, changes, left) => {
    const found = timeLeft(reading(changes));
    if (left === null || found === null) expect(found).toBe(left);
    else expect(found).toBeCloseTo(left);
  });
});
