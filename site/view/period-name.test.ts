import { expect, test } from "vitest";
import { ofFiscalYear } from "./period-name.ts";

test.each([
  ["2026-Q3", "03-31", "(2027年3月期 第2四半期)"],
  ["2026-Q1", "03-31", "(2026年3月期 第4四半期)"],
  ["2026-Q2", "03-31", "(2027年3月期 第1四半期)"],
  ["2026-Q4", "06-30", "(2027年6月期 第2四半期)"],
  ["2026-Q1", "02-28", "(2026年2月期 第4四半期)"],
  ["2026-Q3", "12-31", ""],
  ["FY2026", "03-31", ""],
])("%s of a year that ends on %s is %s in Japanese", (id, yearEnd, name) => {
  expect(ofFiscalYear(id, yearEnd, "ja")).toBe(name);
  expect(ofFiscalYear(id, yearEnd, "en")).toBe("");
});
