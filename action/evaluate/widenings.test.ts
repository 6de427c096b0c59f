import { expect, test } from "vitest";
import { anAppThatMay } from "../checks/examples/an-app.ts";
import { seen } from "../evidence/identity.ts";
import { wideningsIn } from "./widenings.ts";

const recorded = (
  observed: ReturnType<typeof anAppThatMay>,
  before: ReturnType<typeof seen> | null,
  at: string,
) => seen({ organization: "acme", observed, before, evaluated: undefined, assess: () => [], at });
const none = anAppThatMay({});
const reads = anAppThatMay({ contents: "read" });
const writes = anAppThatMay({ contents: "write" });

test("what scans saw an identity gain stands beside what this one sees, each by its day", () => {
  const first = recorded(none, null, "2026-01-01T03:00:00Z");
  const second = recorded(reads, first, "2026-01-02T03:00:00Z");
  const of = wideningsIn({ identities: [{ file: "", data: second, body: "" }] }, "2026-01-03");
  expect(of(writes)).toEqual([
    { on: "2026-01-02", permissions: ["contents: read"] },
    { on: "2026-01-03", permissions: ["contents: write"] },
  ]);
  expect(of(reads)).toEqual([{ on: "2026-01-02", permissions: ["contents: read"] }]);
});

test("one that no scan saw before gained nothing", () => {
  expect(wideningsIn({ identities: [] }, "2026-01-03")(writes)).toEqual([]);
});
