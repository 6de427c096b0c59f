import { gzipSync } from "node:zlib";
import { BASE } from "./site.ts";

type Pages = ReadonlyMap<string, string>;

/** Links out of the site that people wrote into a document of the examples. */
const WRITTEN =
  /^(?:ja\/)?entities\/acme-us\/: href https:\/\/(?:policy|pixel)\.example\/[a-z.]+ leaves the site$/;
/** How many of them there are, in both languages. */
export const WRITTEN_LINKS = 6;

/** Links that lead to no page, to no place on it, or outside: those that people wrote, and all others. */
export function linksOf(pages: Pages): { written: string[]; broken: string[] } {
  const all = brokenLinks(pages);
  return {
    written: all.filter((line) => WRITTEN.test(line)),
    broken: all.filter((line) => !WRITTEN.test(line)),
  };
}

/** Links that lead to no page, to no place on it, or outside. */
function brokenLinks(pages: Pages): string[] {
  const broken: string[] = [];
  // A page is read once for all that leads to it.
  const anchors = new Map(
    [...pages].map(([address, html]) => [address, new Set(html.match(/ id="[^"]*"/g))] as const),
  );
  for (const [address, html] of pages) {
    for (const [, attribute = "", raw = ""] of html.matchAll(/\s(href|src)="([^"]*)"/g)) {
      const target = raw.replaceAll("&amp;", "&");
      const [path = "", fragment] = target.split("#");
      const at = path === "" ? address : path.startsWith(BASE) ? path.slice(BASE.length) : null;
      if (at === null) broken.push(`${address}: ${attribute} ${target} leaves the site`);
      else if (/\.(?:css|svg)$/.test(at)) continue;
      else if (!pages.has(at)) broken.push(`${address}: ${target} is no page`);
      else if (fragment !== undefined && anchors.get(at)?.has(` id="${fragment}"`) !== true)
        broken.push(`${address}: ${target} has no such place`);
    }
  }
  return broken;
}

const MOST = 60_000;
const MOST_ON_THE_WIRE = 15_000;
/** What gzip adds at most to what it cannot pack: 18 bytes around it, and 5 for every block of 16 kB. */
const PACKING = 100;

/** Pages heavier than 60 kB, or 15 kB on the wire; only those are packed that could be. */
export const heavyPages = (pages: Pages): string[] =>
  [...pages]
    .map(([address, html]) => ({ address, html, size: Buffer.byteLength(html) }))
    .filter(({ size }) => size + PACKING > MOST_ON_THE_WIRE)
    .map((page) => ({ ...page, packed: gzipSync(page.html).length }))
    .filter(({ size, packed }) => size > MOST || packed > MOST_ON_THE_WIRE)
    .map(({ address, size, packed }) => `${address}: ${size} B, ${packed} B on the wire`);

/** Pages with a script, an inline style or an event handler. */
export const activePages = (pages: Pages): string[] =>
  [...pages]
    .filter(([, html]) => /<script|<style|<[^<>]*\s(?:style|on[a-z]+)=/i.test(html))
    .map(([address]) => address);

/** Pages that print a sentence as records keep it: names between «», or in Japanese a day as `2026-01-31`. */
export const marksOf = (pages: Pages): string[] =>
  [...pages].flatMap(([address, html]) => {
    const text = html.replace(/<pre\b[\s\S]*?<\/pre>/g, "").replace(/<[^<>]*>/g, "");
    const [found] =
      /.{0,40}[«»].{0,40}/u.exec(text) ??
      /.{0,40}\d{4}-\d{2}-\d{2}\p{Script=Hiragana}.{0,20}/u.exec(text) ??
      [];
    return found === undefined ? [] : [`${address}: ${found}`];
  });
