import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { z } from "zod";

const PACKAGE = dirname(
  createRequire(import.meta.url).resolve("@fontsource-variable/noto-sans-jp/package.json"),
);

/** Ranges of characters by the part of the typeface that holds them: `"[0]": "U+25ee8,U+26ff6-26ff8"`. */
const Parts = z.record(z.string(), z.string());

function holds(ranges: string, characters: readonly number[]): boolean {
  const each = ranges.split(",").map((range) => {
    const [from = "", to = from] = range.slice(2).split("-");
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
  return characters.some((one) => each.some(([from, to]) => from <= one && one <= to));
}

/** The parts of the Japanese typeface that a text needs, within the style: a page without an address may load no file. */
export function japaneseFace(text: string): string {
  const characters = [...new Set(text)].map((one) => one.codePointAt(0) ?? 0).filter((one) => one > 0x2fff);
  const parts = Parts.parse(JSON.parse(readFileSync(join(PACKAGE, "unicode.json"), "utf8")));
  return Object.entries(parts)
    .filter(([, ranges]) => holds(ranges, characters))
    .map(([name, ranges]) => {
      const file = join(PACKAGE, `files/noto-sans-jp-${name.replace(/[[\]]/g, "")}-wght-normal.woff2`);
      const data = readFileSync(file).toString("base64");
      return `@font-face { font-family: "Noto Sans JP Variable"; font-weight: 100 900; unicode-range: ${ranges}; src: url(data:font/woff2;base64,${data}) format("woff2-variations") }`;
    })
    .join("\n");
}
