import { expect, test } from "vitest";
import { periodOf } from "./period-name.ts";

test.each([
  ["2026-Q3", "03-31", "2026年7〜9月期(2027年3月期 第2四半期)", "Third quarter of 2026"],
  ["2026-Q1", "03-31", "2026年1〜3月期(2026年3月期 第4四半期)", "First quarter of 2026"],
  ["2026-Q2", "03-31", "2026年4〜6月期(2027年3月期 第1四半期)", "Second quarter of 2026"],
  ["2026-Q4", "06-30", "2026年10〜12月期(2027年6月期 第2四半期)", "Fourth quarter of 2026"],
  ["2026-Q1", "02-28", "2026年1〜3月期(2026年2月期 第4四半期)", "First quarter of 2026"],
  ["2026-Q3", "12-31", "2026年7〜9月期", "Third quarter of 2026"],
  ["FY2026", "03-31", "2026年3月期(通期)", "Fiscal year 2026"],
  ["FY2026-H2", "03-31", "2026年3月期 下期", "Second half of fiscal year 2026"],
])("%s of a year that ends on %s is %s in Japanese", (id, yearEnd, ja, en) => {
  expect(periodOf(id, yearEnd, "ja")).toBe(ja);
  expect(periodOf(id, yearEnd, "en")).toBe(en);
});
