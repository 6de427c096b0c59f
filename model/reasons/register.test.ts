import { expect, test } from "vitest";
import { sentences } from "./reason.ts";
import { faultsIn } from "./register.ts";

const clauses = { late: sentences({}, () => ({ en: "is late", ja: "は遅延している" })) };
const printed = (n: number) =>
  faultsIn(clauses).print({
    faults: Array.from({ length: n }, (_, i) => ({ id: `EXC-${i + 1}`, reason: "late", with: {} })),
  });

test("a register with many faults names the first three and counts the others", () => {
  expect(printed(12)).toEqual({
    en: "EXC-1 is late; EXC-2 is late; EXC-3 is late; and 9 more.",
    ja: "EXC-1は遅延している。EXC-2は遅延している。EXC-3は遅延している。他9件。",
  });
});

test("a single one more is named, too", () => {
  expect(printed(4)?.en).toBe("EXC-1 is late; EXC-2 is late; EXC-3 is late; EXC-4 is late.");
});

test("one fault is one sentence", () => {
  expect(printed(1)).toEqual({ en: "EXC-1 is late.", ja: "EXC-1は遅延している。" });
});
