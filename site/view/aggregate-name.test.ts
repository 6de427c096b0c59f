import { expect, test } from "vitest";
import { aggregateName } from "./aggregate-name.ts";

const nothing = { controls: [], entities: [], systems: [] };
const titles = new Map([["github:deploy-key:7", "nightly export"]]);

test.each([
  ["identity", "github:deploy-key:7", "nightly export"],
  ["identity", "github:deploy-key:8", "github:deploy-key:8"],
  ["process", "journal-entry", "仕訳"],
  ["entity", "acme-jp", "acme-jp"],
  ["objective", "INV-01, INV-02", "INV-01、INV-02"],
  ["cause", "offboarding", "offboarding"],
] as const)("a shared %s %s is called %s", (key, name, called) => {
  expect(aggregateName({ key, name }, nothing, titles, "ja")).toBe(called);
});
