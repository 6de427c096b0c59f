import { expect, test } from "vitest";
import { registerJudgement } from "./register.ts";

const fault = (id: string, since?: string) => ({
  id,
  why: "is late",
  ...(since === undefined ? {} : { since }),
});

test.each([
  ["no fault", [], { outcome: "pass", because: "Fine." }],
  [
    "faults, by number",
    [fault("EXC-10"), fault("EXC-9")],
    { outcome: "fail", because: "EXC-9 is late; EXC-10 is late." },
  ],
  [
    "dated faults, from the first day",
    [fault("EXC-1", "2026-02-02"), fault("EXC-2", "2026-02-01")],
    { outcome: "fail", because: "EXC-1 is late; EXC-2 is late.", since: "2026-02-01" },
  ],
  [
    "a fault that tells no day, from none",
    [fault("EXC-1", "2026-02-02"), fault("EXC-2")],
    { outcome: "fail", because: "EXC-1 is late; EXC-2 is late." },
  ],
])("a register with %s", (_what, faults, expected) => {
  expect(registerJudgement(faults, "Fine.")).toEqual(expected);
});
