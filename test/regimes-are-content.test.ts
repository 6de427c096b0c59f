import { expect, test } from "vitest";
import { Regime } from "../model/regime.ts";
import { stated } from "./house/stated.ts";
import { filesUnder, read } from "./house/tree.ts";

const ids = stated("regime", Regime).map(({ data }) => data.regime);
const names = new RegExp(`\\b(?:${ids.join("|")})\\b`, "i");

/** Code without its comments, which may give a regime as an example. */
const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<![:/])\/\/[^\n]*/g, "");
const product = ["action", "model", "site"]
  .flatMap((folder) => filesUnder(folder))
  .filter((path) => /\.(?:ts|astro|css)$/.test(path))
  .filter((path) => !/\.test\.ts$|\/examples\//.test(path));

test.each([
  [`if (regime === "sox") return;`, true],
  [`const id = "J-SOX";`, true],
  [`/** An id, \`soc2\`. */ const id = regime.id;`, false],
])("%s names a regime: %s", (text, expected) => {
  expect(names.test(code(text))).toBe(expected);
});

test("no code of the product names a regime", () => {
  expect(ids.length).toBeGreaterThan(3);
  expect(product.length).toBeGreaterThan(100);
  expect(product.filter((path) => names.test(code(read(path).text)))).toEqual([]);
});
