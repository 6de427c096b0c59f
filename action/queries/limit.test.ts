import { expect, test } from "vitest";
import { limitFrom } from "./limit.ts";

test.each([
  ["one day over", "2026-02-01", true],
  ["exactly at the limit", "2026-01-31", false],
  ["before the limit", "2025-12-01", false],
])("a limit of 90 days, %s", (_when, today, over) => {
  expect(limitFrom("2025-11-02", 90, today)).toEqual({ reached: "2026-01-31", since: "2026-02-01", over });
});

test("a limit of no days ends on the day it starts", () => {
  expect(limitFrom("2026-02-28", 0, "2026-03-01")).toMatchObject({ reached: "2026-02-28", over: true });
});
