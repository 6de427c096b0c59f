import { expect, test } from "vitest";
import { laterOn } from "./additions.ts";

const said = (verdict: "effective" | "deficient-design") => ({
  verdict,
  words: { en: verdict, ja: verdict },
});
const addition = (added: string, ...changed: readonly [string, ReturnType<typeof said> | null][]) => ({
  data: {
    added,
    changes: changed.map(([control, now]) => ({ control, before: null, now, parts: ["verdict" as const] })),
  },
});

const ALL = [
  addition("2026-10-15", ["CRT-01", said("effective")]),
  addition("2026-10-20", ["ROT-01", said("deficient-design")], ["REV-01", null]),
];

test.each([
  ["nothing was added", [], "CRT-01", null],
  ["no addition is about the control", ALL, "CRT-02", null],
  ["one is", ALL, "CRT-01", [1, "2026-10-15", "effective"]],
  ["a later one is about other controls", ALL, "ROT-01", [1, "2026-10-20", "deficient-design"]],
  ["nothing is concluded on it any more", ALL, "REV-01", [1, "2026-10-20", null]],
  ["no control is asked for", ALL, null, [2, "2026-10-20", null]],
] as const)("where %s, that is what was concluded later", (_where, all, control, expected) => {
  const later = laterOn(all, control);
  expect(later && [later.additions, later.last.added, later.now?.verdict ?? null]).toEqual(expected);
});
