import { expect, test } from "vitest";
import { excludedPart, removedPart } from "./population.ts";

const removed = {
  uid: "github:deploy-key:7",
  kind: "deploy-key",
  title: "old export",
  repository: "ledger",
  decided: "revoke",
  gone: "2026-06-22T02:00:00Z",
} as const;

test.each([
  ["en", "| `old export` `ledger` | revoke | 2026-06-22 |"],
  ["ja", "| `old export` `ledger` | 失効 | 2026年6月22日 |"],
] as const)("when an identity was seen gone is a day as %s has it", (language, row) => {
  expect(removedPart([removed], language, "UTC").join("\n")).toContain(row);
});

const excluded = {
  uid: "github:deploy-key:7",
  title: "old export",
  privileged: false,
  reason: "It builds.",
  by: null,
};

test("whom a review leaves out is called by name, and by uid where no name was recorded", () => {
  expect(excludedPart([excluded], "ja").join("\n")).toContain("| `old export` |");
  expect(excludedPart([{ ...excluded, title: null }], "ja").join("\n")).toContain(
    "| `github:deploy-key:7` |",
  );
});
