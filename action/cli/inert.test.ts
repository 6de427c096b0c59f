import { expect, test } from "vitest";
import { HOSTILE } from "../../test/payloads/hostile.ts";
import { inert } from "./inert.ts";

test.each(HOSTILE.map((text) => [text]))("%j gives one line that is no command", (text) => {
  for (const line of [inert(text), inert(`${text}${text}`), inert(`\n${text}`)]) {
    expect(line).not.toMatch(/^\s*::|##\[|[\n\r\u001b\u2028\u202e]/);
  }
});

test.each([
  ["::error::x", "\\u003A:error::x"],
  ["  ::error::x", "  \\u003A:error::x"],
  ["a ##[error]x", "a ##\\u005Berror]x"],
  ["a::b", "a::b"],
])("%j is shown as %j", (text, shown) => {
  expect(inert(text)).toBe(shown);
});
