import { expect, test } from "vitest";
import { untrackedRemovals } from "./removals.ts";

const remove = { disposition: "remove" } as const;

test.each([
  ["no matrix was computed", null],
  ["nobody disposed of anything", [{ disposition: null }]],
  ["another control stands in", [{ disposition: "compensate" } as const]],
])("nothing is said of conflicts to be removed where %s", (_where, conflicts) => {
  expect(untrackedRemovals(conflicts, "en")).toBeNull();
});

test("says in both languages that nothing tracks the removal of a conflict", () => {
  expect(untrackedRemovals([remove, { disposition: null }], "en")).toMatch(
    /^1 conflict of the matrix of duties has the disposition “remove the conflict”\. .* does not track/,
  );
  expect(untrackedRemovals([remove, remove], "ja")).toMatch(
    /処置を「抵触の解消」とする抵触が2件ある。.*管理しない。/,
  );
});
