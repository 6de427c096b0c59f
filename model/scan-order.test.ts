import { expect, test } from "vitest";
import { byScanName, byStart } from "./scan-order.ts";

const at = (name: string) => `evidence/acme/scans/2026/${name}.md`;

test("scans of one second come in the order they were numbered in, whatever order they are read in", () => {
  const names = [
    at("20260112T030011Z"),
    at("20260112T030011Z-2"),
    at("20260112T030011Z-10"),
    at("20260112T030012Z"),
  ];
  expect([...names].sort().sort(byScanName)).toEqual(names);
  expect([...names].reverse().sort(byScanName)).toEqual(names);
});

test("a file that no scan would name so is never the newest", () => {
  const names = [at("zzz"), at("20260112T030011Z-x"), at("20260112T030011Z")];
  expect(names.sort(byScanName).at(-1)).toBe(at("20260112T030011Z"));
});

test("records come by when the scan began, then by their number", () => {
  const record = (name: string, started: string) => ({ file: at(name), data: { started } });
  const second = record("20260112T030011Z-2", "2026-01-12T03:00:11Z");
  const first = record("20260112T030011Z", "2026-01-12T03:00:11Z");
  const later = record("20260112T030012Z", "2026-01-12T03:00:12Z");
  expect([later, second, first].sort(byStart)).toEqual([first, second, later]);
});
