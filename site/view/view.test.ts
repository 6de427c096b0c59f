import { describe, expect, onTestFinished, test, vi } from "vitest";
import { kinds } from "../../model/identity.ts";
import { deployKey, scan, secret } from "../../test/ledger/documents.ts";
import { accounting } from "./accounting.ts";
import { renewedOn } from "../../model/identities/traits.ts";
import { agesAt, olderThan, withAge } from "./age.ts";
import { clip } from "./clip.ts";
import { identityFacts, organizationFacts } from "./facts.ts";
import { paged } from "./paging.ts";
import { identityPage, numbered, part } from "./routes.ts";
import { scanStatusOf } from "./scan-status.ts";
import { timelineOf } from "./timeline.ts";
import { writeDay, writeMoment, writeNumber, writeYearEnd } from "./when.ts";
import { SOURCE_IDS } from "../../model/unit.ts";
import { organization } from "../../test/ledger/documents.ts";

describe("addresses", () => {
  test.each([
    ["web", "web"],
    ["dependabot[bot]", "dependabot~5b~bot~5d~"],
    ["..", "~2e~~2e~"],
    [".github", "~2e~github"],
    ["~2e~github", "~7e~2e~7e~github"],
    ["a/b", "a~2f~b"],
    ["a.b", "a.b"],
    ["日", "~65e5~"],
    ["a b?#%", "a~20~b~3f~~23~~25~"],
  ])("%s becomes %s", (name, expected) => {
    expect(part(name)).toBe(expected);
  });

  test("an identity's file gives its page, however deep", () => {
    expect(identityPage("evidence/acme/identities/deploy-key/web/77.md")).toBe(
      "identities/deploy-key/web/77/",
    );
    expect(identityPage("evidence/acme/identities/deploy-key/web/x/77.md")).toBe(
      "identities/deploy-key/web/x~2f~77/",
    );
  });
});

describe("lists", () => {
  test.each([
    [0, [[]]],
    [2, [[0, 1]]],
    [5, [[0, 1], [2, 3], [4]]],
  ])("%i items", (count, expected) => {
    expect(
      paged(
        Array.from({ length: count }, (_, index) => index),
        2,
      ).map(({ items }) => items),
    ).toEqual(expected);
  });

  test("only later pages have a number", () => {
    expect([numbered("a/", 1), numbered("a/", 2)]).toEqual(["a/", "a/page/2/"]);
  });
});

describe("times, whatever the zone of this machine", () => {
  test.each([
    ["2026-03-01T08:59:59+09:00", "28 Feb 2026, 23:59 UTC", "2026年2月28日 23:59 UTC"],
    ["2026-11-18T02:00:00Z", "18 Nov 2026, 02:00 UTC", "2026年11月18日 02:00 UTC"],
  ])("%s", (moment, english, japanese) => {
    expect([writeMoment(moment, "en"), writeMoment(moment, "ja")]).toEqual([english, japanese]);
  });

  test("days, year ends and numbers", () => {
    expect(writeDay("2026-01-31", "en")).toBe("31 Jan 2026");
    expect([writeYearEnd("03-31", "en"), writeYearEnd("03-31", "ja")]).toEqual(["31 Mar", "3月31日"]);
    expect([writeYearEnd("03-20", "en"), writeYearEnd("02-28", "ja"), writeYearEnd("02-29", "en")]).toEqual([
      "20 Mar",
      "2月末日",
      "last day of Feb",
    ]);
    expect([0, 999, 1000, 1234567].map(writeNumber)).toEqual(["0", "999", "1,000", "1,234,567"]);
  });
});

test("a cut text says how long it was and breaks no character", () => {
  expect(clip("a😀b", 2)).toEqual({ text: "a😀", of: 3 });
  expect(clip("a😀", 2)).toEqual({ text: "a😀", of: null });
  expect(clip("証跡だ", 2)).toEqual({ text: "証跡", of: 3 });
});

test("the age counts from the day the credential became what it is, and none is lost", () => {
  const identities = [
    deployKey(1),
    secret("S"),
    deployKey(2, { facts: { ...deployKey(2).facts, created_at: "2027-01-01T00:00:00Z" } }),
  ];
  expect(identities.map((one) => renewedOn(one))).toEqual(["2025-11-02", "2025-03-01", "2027-01-01"]);
  const buckets = agesAt(identities, "2026-03-01");
  expect(buckets.reduce((sum, { count }) => sum + count, 0)).toBe(3);
  expect(buckets.at(-1)).toEqual({ from: 360, to: null, count: 1 });
  expect(olderThan(identities, "2026-03-01", 365)).toBe(0);
  expect(olderThan(identities, "2026-03-02", 365)).toBe(1);
});

test("what has no age that GitHub tells is in no bar and older than nothing", () => {
  const renewed = vi.spyOn(kinds["deploy-key"], "renewed").mockReturnValue(null);
  onTestFinished(() => {
    renewed.mockRestore();
  });
  const identities = [deployKey(1), secret("S")];
  expect(withAge(identities)).toHaveLength(1);
  expect(agesAt(identities, "2027-03-01").reduce((sum, { count }) => sum + count, 0)).toBe(1);
  expect(olderThan(identities, "2027-03-01", 0)).toBe(1);
});

test("an absent fact says why it is absent", () => {
  const value = (facts: ReturnType<typeof identityFacts>, name: string) =>
    facts.find((fact) => fact.name === name)?.value;
  const key = identityFacts(deployKey(1, { facts: { ...deployKey(1).facts, enabled: null } }), null, "en");
  expect(value(key, "last_used")).toEqual({ is: "absent", why: "no-recorded-use" });
  expect(value(key, "enabled")).toEqual({ is: "absent", why: "not-visible" });
  expect(
    value(organizationFacts(organization({ pending_token_requests: null }), "en"), "pending_token_requests"),
  ).toEqual({
    is: "absent",
    why: "not-visible",
  });
  expect(identityFacts(secret("S"), null, "en").map(({ name }) => name)).not.toContain("environment");
});

test("the sums correct nothing", () => {
  const { sources } = scan("2026-01-12T03:00:10Z", {});
  expect(accounting(sources)).toMatchObject({
    discovered: 30 * SOURCE_IDS.length,
    units: { complete: 30 * SOURCE_IDS.length, denied: 0 },
    requests: 31 * SOURCE_IDS.length,
  });
  expect(accounting(sources.map((source) => ({ ...source, discovered: 31 }))).discovered).toBe(
    31 * SOURCE_IDS.length,
  );
});

test("the last scan speaks, and a complete one before it is remembered", () => {
  const filed = (data: ReturnType<typeof scan>) => ({ file: data.id, data, body: "" });
  const complete = filed(scan("2026-01-12T03:00:10Z", {}));
  const gap = {
    unit: "web",
    scope: { of: "repository", repository: 1 },
    state: "denied",
    reason: { reason: "question-refused", with: {} },
    remedy: null,
  } as const;
  const partial = filed(scan("2026-02-12T03:00:10Z", {}, [gap]));
  expect(scanStatusOf({ scans: [] })).toMatchObject({
    last: null,
    lastComplete: null,
    limitations: 0,
    tampering: 0,
  });
  expect(scanStatusOf({ scans: [complete, partial] })).toEqual({
    last: partial,
    lastComplete: complete,
    previous: complete,
    limitations: 1,
    tampering: 0,
    sources: { complete: SOURCE_IDS.length - 1, all: SOURCE_IDS.length },
  });
});

test("a life is told newest first, by moments and not by their spelling", () => {
  const entry = {
    commit: "c",
    author: "a",
    subject: "s",
    pullRequest: null,
    path: "p",
    change: { what: "recorded" },
  } as const;
  const times = timelineOf(
    [{ event: "use", at: "2026-01-01T00:30:00Z", by: null, source: "scan" }],
    [
      { ...entry, authored: "2026-01-01T09:00:00+09:00" },
      { ...entry, authored: "2026-01-01T10:00:00+09:00" },
    ],
  ).map(({ at }) => at);
  expect(times).toEqual(["2026-01-01T10:00:00+09:00", "2026-01-01T00:30:00Z", "2026-01-01T09:00:00+09:00"]);
});
