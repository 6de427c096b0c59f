import { describe, expect, test } from "vitest";
import { readDigests, writeDigests } from "./digest-list.ts";

const one = `sha256:${"1".repeat(64)}`;
const two = `sha256:${"2".repeat(64)}`;
const text = writeDigests(
  "acme",
  new Map([
    ["evidence/acme/organization.md", two],
    ["evidence/acme/Zeta.md", one],
  ]),
);

describe("a text that is no list of digests", () => {
  test.each([
    ["a line without its end", text.slice(0, -1)],
    ["line ends of another system", text.replaceAll("\n", "\r\n")],
    ["lines in another order", text.split("\n").slice(0, 2).reverse().concat("").join("\n")],
    ["a file twice", text.replace(/^.*\n/, "$&$&")],
    ["a digest that is too short", text.replace("1", "")],
    ["the mark of a binary file", text.replace("  ", " *")],
    ["capital letters", text.toUpperCase()],
    ["a remark", `# mine\n${text}`],
  ])("%s", (_, other) => {
    expect(other).not.toBe(text);
    expect(readDigests("acme", other)).toBeNull();
  });
});

test("a list is written as sha256sum prints it, by code point, from the organisation's folder", () => {
  expect(text).toBe(`${"1".repeat(64)}  Zeta.md\n${"2".repeat(64)}  organization.md\n`);
});

test.each([
  ["an empty list", new Map()],
  ["plain names", new Map([["evidence/acme/a.md", one]])],
  ["a backslash and a line feed in a name", new Map([["evidence/acme/a\\n\nb\r.md", one]])],
])("%s is read as it was written", (_, digests: ReadonlyMap<string, string>) => {
  expect(readDigests("acme", writeDigests("acme", digests))).toEqual(digests);
});
