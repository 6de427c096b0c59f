import { expect, test } from "vitest";
import { agreement, provesAbsence } from "./repository-count.ts";

const listed = (...visibilities: ("public" | "private" | "internal")[]) =>
  visibilities.map((visibility) => ({ visibility }));

test.each([
  ["nothing is counted", listed("public"), null, "uncounted"],
  ["one is missing", listed("public"), { public: 1, private: 1 }, "short"],
  ["there are as many", listed("public", "private"), { public: 1, private: 1 }, "same"],
  ["internal ones count as private", listed("private", "internal"), { public: 0, private: 2 }, "same"],
  [
    "internal ones do not count",
    listed("private", "internal"),
    { public: 0, private: 1 },
    "same-but-internal",
  ],
  ["one too many is no internal one", listed("private", "public"), { public: 0, private: 1 }, "long"],
  ["there is nothing at all", [], { public: 0, private: 0 }, "same"],
] as const)("a list where %s", (_, list, counts, expected) => {
  expect(agreement(list, counts)).toBe(expected);
});

test.each([
  ["an App on everything", "all", "same", true, "internal", true],
  ["an App on everything, internal ones uncounted", "all", "same-but-internal", true, "internal", true],
  ["an App on everything, told no count", "all", "uncounted", false, "private", false],
  ["an App on everything, short of the count", "all", "short", false, "private", false],
  ["an App on everything, beyond the count", "all", "long", false, "private", false],
  ["an App on selected repositories, as many as counted", "selected", "same", false, "private", false],
  ["a token, as many as counted", "unknown", "same", false, "private", true],
  ["a token, told no count", "unknown", "uncounted", false, "private", false],
  ["a token, where internal ones may be uncounted", "unknown", "same-but-internal", true, "private", false],
  ["a token, where internal ones may stand in for hidden ones", "unknown", "same", true, "private", false],
  ["a token, of a repository that was internal", "unknown", "same", false, "internal", false],
  ["a token, of a repository nothing is recorded of", "unknown", "same", false, null, false],
] as const)(
  "to %s absence is proof: %s, %s, internal %s, %s → %s",
  (_, sight, agreed, internal, was, expected) => {
    expect(provesAbsence({ sight, agreement: agreed, internal }, was)).toBe(expected);
  },
);
