import { expect, test } from "vitest";
import { aKey } from "../checks/examples/a-snapshot.ts";
import { seen } from "./identity.ts";

const sight = (observed: ReturnType<typeof aKey>, before: ReturnType<typeof seen> | null) =>
  seen({
    organization: "acme",
    observed,
    before,
    evaluated: undefined,
    assess: () => [],
    at: "2026-02-01T03:00:00Z",
  });

test("an identity that changed is another record, and one that did not is the very record of before", () => {
  const before = sight(aKey(), null);
  expect(sight(aKey(), before)).toBe(before);
  expect(sight(aKey({ enabled: false }), before)).not.toBe(before);
  expect(sight(aKey({}, { title: "another" }), before)).toEqual({ ...before, title: "another" });
});
