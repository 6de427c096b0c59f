import { expect, test } from "vitest";
import { filesEnding, read } from "./tree.ts";

/** A sentence of ours that goes to the page as records keep it, with names between «» and days as `2026-01-31`. */
const RAW = /<Said\s+text=\{(?:print[A-Z]\w*|(?!plainSentence)\w*[sS]entence\w*|unitSubject|whoConcludes)\(/;
const pages = filesEnding(".astro").filter((path) => path.startsWith("site/"));

test.each(["<Said text={printReason(one)} />", "<Said\n  text={sentenceOf(one, locale)}\n/>"])(
  "a sentence that a page does not print by its language is found: %j",
  (text) => {
    expect(text).toMatch(RAW);
  },
);

test("every page prints sentences of ours by its language, through site/components/sentence.astro", () => {
  expect(pages.length).toBeGreaterThan(100);
  expect(pages.filter((path) => RAW.test(read(path).text))).toEqual([]);
});
