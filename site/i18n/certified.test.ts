import { expect, test } from "vitest";
import { GATE_NAMES, GATE_STATE_NAMES } from "../../model/gate-names.ts";
import { words } from "./words.ts";

test.each(["en", "ja"] as const)(
  "in %s the state of a certification answers no question by itself",
  (locale) => {
    const { ready, notReady } = words(locale).certifications;
    for (const said of [ready("CFO", "2026-10-14"), notReady(1, "2026-10-14"), notReady(2, "2026-10-14")])
      expect(said).not.toMatch(/^(?:Yes|No|はい|いいえ)/);
  },
);

test.each(["en", "ja"] as const)("in %s gates have the names that documents give them", (locale) => {
  const { gate, gateState } = words(locale).certifications;
  expect([gate, gateState]).toEqual([GATE_NAMES[locale], GATE_STATE_NAMES[locale]]);
});

test.each([
  ["en", "Period certified on 12 October 2026 (The letter)"],
  ["ja", "期間は12 October 2026に確認済み(The letter)"],
] as const)(
  "in %s a page of a period says that the period is certified, and not that it is itself",
  (locale, said) => {
    expect(words(locale).certifications.frozen("12 October 2026", "The letter")).toBe(said);
  },
);
