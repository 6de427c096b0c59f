import { expect, test } from "vitest";
import { registerResult } from "./register.ts";

const late = { reason: "late", with: { due: "2026-01-31" } } as const;
const fault = (id: string, since?: string) => ({ id, ...late, ...(since === undefined ? {} : { since }) });
const failing = (...ids: string[]) => ({
  outcome: "fail",
  reason: "entries-at-fault",
  with: { faults: ids.map((id) => ({ id, ...late })) },
});

test.each([
  ["no fault", [], { outcome: "pass", reason: "no-entry-at-fault", with: {} }],
  ["faults, by number", [fault("EXC-10"), fault("EXC-9")], failing("EXC-9", "EXC-10")],
  [
    "dated faults, from the first day",
    [fault("EXC-1", "2026-02-02"), fault("EXC-2", "2026-02-01")],
    { ...failing("EXC-1", "EXC-2"), since: "2026-02-01" },
  ],
  [
    "a fault that tells no day, from none",
    [fault("EXC-1", "2026-02-02"), fault("EXC-2")],
    failing("EXC-1", "EXC-2"),
  ],
])("a register with %s", (_what, faults, expected) => {
  expect(registerResult(faults)).toEqual(expected);
});

test("faults of one entry stand in an order of their own", () => {
  const [one, two] = ["cc-log", "cc-own"].map((control) => ({
    id: "EXC-1",
    reason: "untested",
    with: { control },
  }));
  expect(registerResult([two, one].flatMap((all) => all ?? []))).toEqual(
    registerResult([one, two].flatMap((all) => all ?? [])),
  );
});
