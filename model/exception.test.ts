import { expect, test } from "vitest";
import { expiresOn, isValidOn } from "./exception.ts";

const accepted = { by: "maria", at: "2026-01-10", until: "2026-06-30", reference: null };
const open = { accepted, renewals: [], closed: null };
const renewed = { ...open, renewals: [{ ...accepted, at: "2026-06-20", until: "2026-09-30" }] };

test.each([
  ["nobody accepted it", { ...open, accepted: null }, "2026-02-01"],
  ["it was not accepted yet", open, "2026-01-09"],
  ["its last day is over", open, "2026-07-01"],
  ["its renewal is over", renewed, "2026-10-01"],
  [
    "its renewal is dated after that day",
    { ...open, renewals: [{ ...accepted, at: "2026-07-20", until: "2026-09-30" }] },
    "2026-07-19",
  ],
  ["it was closed", { ...open, closed: { at: "2026-02-01", by: "maria", evidence: "Gone." } }, "2026-02-01"],
])("does not cover anything where %s", (_where, exception, day) => {
  expect(isValidOn(exception, day)).toBe(false);
});

test.each([
  ["on the day it was accepted", open, "2026-01-10"],
  ["on its last day", open, "2026-06-30"],
  ["on the last day of its renewal", renewed, "2026-09-30"],
  [
    "on the day before it was closed",
    { ...open, closed: { at: "2026-02-01", by: "maria", evidence: "Gone." } },
    "2026-01-31",
  ],
])("covers what it selects %s", (_when, exception, day) => {
  expect(isValidOn(exception, day)).toBe(true);
});

test("on a financial path expires when the second person's acceptance does, renewed or not", () => {
  const second = { ...accepted, by: "noah", until: "2026-03-31" };
  const financial = { ...renewed, co_accepted: second, financial_path: ["close"] };
  expect(expiresOn(financial)).toBe("2026-03-31");
  expect([isValidOn(financial, "2026-03-31"), isValidOn(financial, "2026-04-01")]).toEqual([true, false]);
  expect(isValidOn({ ...financial, co_accepted: { ...second, at: "2026-02-01" } }, "2026-01-31")).toBe(false);
  expect(expiresOn({ ...financial, financial_path: [] })).toBe("2026-09-30");
});

test("expires with its newest renewal, or not at all while nobody accepted it", () => {
  expect(expiresOn(renewed)).toBe("2026-09-30");
  expect(expiresOn({ accepted: null, renewals: [] })).toBeNull();
});
