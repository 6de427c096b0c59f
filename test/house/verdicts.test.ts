import { expect, test } from "vitest";
import { filesUnder, read } from "./tree.ts";

/** Who shows verdicts that are none of a conclusion, or shows additions themselves. */
const OTHERS = [
  "site/components/added.astro",
  "site/components/additions.astro",
  "site/components/regime-demands.astro",
  "site/components/verdict.astro",
];

test("whatever shows a verdict of a conclusion says what additions say of it", () => {
  const showing = filesUnder("site").filter(
    (path) => path.endsWith(".astro") && /<Verdict\b/.test(read(path).text),
  );
  expect(showing.length).toBeGreaterThan(OTHERS.length);
  expect(showing.filter((path) => !/<Added\b/.test(read(path).text))).toEqual(
    OTHERS.filter((path) => showing.includes(path)),
  );
});
