import { describe, expect, test } from "vitest";
import { quote } from "./quote.ts";

describe("a name inside a sentence", () => {
  test.each([
    ["a line break cannot start a workflow command", "x\n::error::y", "«x\\n::error::y»"],
    ["a direction mark is shown", "a\u202eb", "«a\\u202Eb»"],
    ["a closing quote cannot end the quotation", "a» is fine «b", "«a› is fine ‹b»"],
    ["a long name is cut", "n".repeat(4000), `«${"n".repeat(120)}…»`],
    ["a pair of surrogates is never cut in two", "😀".repeat(130), `«${"😀".repeat(120)}…»`],
    ["an ordinary name stays as it is", "nightly export", "«nightly export»"],
  ])("%s", (_sentence, name, shown) => expect(quote(name)).toBe(shown));
});
