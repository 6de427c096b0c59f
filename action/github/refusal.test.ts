import { describe, expect, test } from "vitest";
import { remedySentence } from "../../model/reasons/remedies.ts";
import { unreadInWords } from "../collect/examples/in-words.ts";
import { type Holding, refusedReading, remedyOf } from "./refusal.ts";

const permission = { name: "administration", level: "read", of: "repository" } as const;

const nothing = { holder: "app", held: {} } as const;
const inWords = (accepted: string | undefined, holding: Holding) =>
  remedySentence(remedyOf(accepted, permission, holding)).en;

describe("what would make readable what was refused", () => {
  test.each([
    [undefined, "Grant the App «administration: read»."],
    ["", "Grant the App «administration: read»."],
    ["nonsense; <script>", "Grant the App «administration: read»."],
    ["secrets=read", "Grant the App «secrets: read»."],
    ["actions=read,contents=write", "Grant the App «actions: read» and «contents: write»."],
    [
      "members=read; organization_administration=read",
      "Grant the App «members: read», or «organization_administration: read».",
    ],
  ])("%s", (accepted, expected) => {
    expect(inWords(accepted, nothing)).toBe(expected);
  });

  test.each([
    [
      { administration: "read" },
      undefined,
      "Nothing to grant: the App holds «administration: read» already.",
    ],
    [
      { administration: "write" },
      undefined,
      "Nothing to grant: the App holds «administration: read» already.",
    ],
    [{ administration: "read" }, "administration=write", "Grant the App «administration: write»."],
    [{ actions: "read" }, "actions=read,contents=read", "Grant the App «contents: read»."],
    [
      { members: "read" },
      "actions=read; members=read",
      "Nothing to grant: the App holds «members: read» already.",
    ],
    [{ secrets: "read" }, "actions=read", "Grant the App «actions: read»."],
  ])("what is held is never advised: %j against %s", (held, accepted, expected) => {
    expect(inWords(accepted, { holder: "app", held })).toBe(expected);
  });

  test("of a token nothing is known to be held", () => {
    expect(inWords(undefined, { holder: "token", held: null })).toBe(
      "Grant the token «administration: read».",
    );
  });

  test("a token cannot be granted what GitHub tells Apps only", () => {
    const remedy = remedyOf("x=read", { ...permission, appsOnly: true }, { holder: "token", held: null });
    expect(remedySentence(remedy).en).toContain("GitHub App");
  });
});

test.each([
  [403, "denied"],
  [402, "unavailable"],
  [410, "unavailable"],
  [451, "unavailable"],
  [409, "error"],
  [422, "error"],
])("%s is %s", (status, state) => {
  const refused = { kind: "refused", status, headers: {}, block: null } as const;
  expect(refusedReading(refused, permission, nothing).state).toBe(state);
});

test.each([403, 451, 404])(
  "a repository that GitHub blocked (%i) is unavailable, and nothing is advised",
  (status) => {
    const refused = { kind: "refused", status, headers: {}, block: "dmca" } as const;
    expect(unreadInWords(refusedReading(refused, permission, nothing))).toEqual({
      state: "unavailable",
      reason: "GitHub blocked access to it («dmca»).",
      remedy: "Ask GitHub why it is blocked; no permission would help.",
    });
  },
);
