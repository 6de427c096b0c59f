import { expect, test } from "vitest";
import type { LifecycleEvent } from "../../../model/identity.ts";
import { retirement } from "./retirement.ts";

const retire = (why: Pick<LifecycleEvent, "reason" | "to">): LifecycleEvent => ({
  event: "retire",
  at: "2026-02-01T03:00:00Z",
  by: null,
  source: "scan",
  ...why,
});

test.each([
  ["identity", {}, "Retired since 2026-02-01: a complete list no longer holds it."],
  ["identity", { reason: "removed" }, "Retired since 2026-02-01: a complete list no longer holds it."],
  [
    "identity",
    { reason: "repository-deleted" },
    "Retired since 2026-02-01: its repository was deleted, or went to an account that the scanner cannot see.",
  ],
  [
    "repository",
    { reason: "repository-transferred", to: "globex" },
    "Retired since 2026-02-01: it was transferred to the account `globex`.",
  ],
] as const)("a retired %s with %j", (what, why, expected) => {
  expect(retirement(what, [retire(why)], "en")).toBe(expected);
});
