import { expect, test } from "vitest";
import type { RecordedReason } from "./reason.ts";
import { stepsToSee } from "./steps-to-see.ts";

type Sets = readonly (readonly (readonly [name: string, level: string])[])[];

const grant = (holder: "app" | "token", ...sets: Sets): RecordedReason => ({
  reason: "grant-permission",
  with: { holder, any_of: sets.map((set) => set.map(([name, level]) => ({ name, level }))) },
});
const held: RecordedReason = {
  reason: "permission-held",
  with: { holder: "app", permissions: [{ name: "secrets", level: "read" }] },
};
const again: RecordedReason = { reason: "run-again", with: {} };

test.each<[string, (RecordedReason | null)[], string[]]>([
  ["nothing that anybody can do", [null, held], []],
  [
    "one thing, however many lists wait for it",
    [again, again],
    ["Run the scan again; no permission would help."],
  ],
  [
    "permissions of one holder, each once, by name",
    [
      grant("app", [["secrets", "read"]]),
      grant("app", [["actions", "read"]]),
      grant("app", [["secrets", "read"]]),
    ],
    ["Grant the App «actions: read» and «secrets: read»."],
  ],
  [
    "the higher level, whichever comes first",
    [
      ...[grant("app", [["checks", "write"]]), grant("app", [["checks", "read"]])],
      ...[grant("app", [["pages", "read"]]), grant("app", [["pages", "write"]])],
      grant("app", [["a", "read"]]),
    ],
    ["Grant the App «a: read», «checks: write» and «pages: write»."],
  ],
  [
    "holders apart",
    [grant("token", [["a", "read"]]), grant("app", [["b", "read"]])],
    ["Grant the token «a: read».", "Grant the App «b: read»."],
  ],
  [
    "what one of several permissions would show, apart, and other things after all",
    [
      again,
      grant("app", [["a", "read"]], [["b", "read"]]),
      grant("app", [
        ["c", "read"],
        ["d", "read"],
      ]),
    ],
    [
      "Grant the App «c: read» and «d: read».",
      "Run the scan again; no permission would help.",
      "Grant the App «a: read», or «b: read».",
    ],
  ],
])("what to do to see more: %s", (_what, remedies, expected) => {
  expect(stepsToSee(remedies.map((remedy) => ({ remedy }))).map(({ en }) => en)).toEqual(expected);
});
