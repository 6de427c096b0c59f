import { expect, test } from "vitest";
import { GATE_NAMES, GATE_STATE_NAMES } from "../../model/gate-names.ts";
import { saidOf } from "./certified.ts";
import { words } from "./words.ts";

const held = { reason: "a", with: {}, roles: [], people: [] };
const REFUSED = {
  progress: { state: "refused" as const },
  gates: [{ gate: "population" as const, state: "failed" as const, held: [held] }],
  due: "2026-07-14",
  document: null,
};
const READY = { ...REFUSED, gates: [] };

test.each([
  [REFUSED, "2026-11-20", "It was due 14 Jul 2026.", "期限: 2026年7月14日、超過"],
  [REFUSED, "2026-07-14", "It is due 14 Jul 2026.", "期限: 2026年7月14日)"],
  [REFUSED, null, "It is due 14 Jul 2026.", "期限: 2026年7月14日)"],
  [READY, "2026-11-20", ", which were due 14 Jul 2026.", "期限: 2026年7月14日、超過"],
  [READY, "2026-07-01", ", due 14 Jul 2026.", "期限: 2026年7月14日)"],
] as const)("a day that is past at the last scan is one on which it was due (%#)", (entry, today, en, ja) => {
  expect(saidOf({ ...entry, gates: [...entry.gates] }, { w: words("en"), locale: "en", today })).toContain(
    en,
  );
  expect(saidOf({ ...entry, gates: [...entry.gates] }, { w: words("ja"), locale: "ja", today })).toContain(
    ja,
  );
});

test.each(["en", "ja"] as const)(
  "in %s the state of a certification answers no question by itself",
  (locale) => {
    const { ready, notReady } = words(locale).certifications;
    for (const said of [
      ready("CFO", "2026-10-14", false),
      notReady(1, "2026-10-14", true),
      notReady(2, "2026-10-14", false),
    ])
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
