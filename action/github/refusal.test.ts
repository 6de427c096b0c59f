import { describe, expect, test } from "vitest";
import { cureOf, refusalOf } from "./refusal.ts";

const permission = { name: "administration", level: "read", of: "repository" } as const;

describe("what would cure a refusal", () => {
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
    expect(cureOf(accepted, permission, "App")).toBe(expected);
  });

  test("a token cannot be granted what GitHub tells Apps only", () => {
    expect(cureOf("x=read", { ...permission, appsOnly: true }, "token")).toContain("GitHub App");
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
  expect(refusalOf(status, {}, permission, "App").state).toBe(state);
});
