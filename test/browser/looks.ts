import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { drawn, inTurn } from "../faults/drawn.ts";

const LOCALES = ["", "ja/"] as const;

/** Every kind of page in both languages. */
export const inBothLanguages = (kinds: readonly string[]) =>
  LOCALES.flatMap((locale) => kinds.map((kind) => [locale, kind] as const));

/**
 * Half of the kinds of pages, each in one of its languages, the next in the other: they are made of the same parts, and a
 * look by axe takes longer than all else that is held of a page.
 */
export const forAxe = (kinds: readonly string[]) =>
  drawn(
    kinds.flatMap((kind, at) => inTurn(LOCALES, at).map((locale) => [locale, kind] as const)),
    Math.ceil(kinds.length / 2),
    20260701,
  );

/** axe as its packed file has it: the other is twice as large, and each page reads it anew. */
function axe(): string {
  const builder = createRequire(import.meta.url).resolve("@axe-core/playwright");
  return readFileSync(createRequire(builder).resolve("axe-core/axe.min.js"), "utf8");
}

/**
 * Axe on a page that holds it already: by itself the builder brings it in twice for each look, which takes longer than
 * looking. What passed is not described: of a large page that is some megabytes, and nobody reads it.
 */
const analyzer = (page: Page) =>
  new AxeBuilder({ page, axeSource: "void 0" }).setLegacyMode(true).options({ resultTypes: ["violations"] });

/** Serious and critical violations of the page that is open, light and dark, each with the element. */
export async function violationsOn(page: Page): Promise<[id: string, html: string | undefined][]> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: "light" });
  await page.evaluate(axe());
  const all = await analyzer(page).analyze();
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await analyzer(page).withRules(["color-contrast"]).analyze();
  return [...all.violations, ...dark.violations]
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => [id, nodes[0]?.html]);
}

/** How wide the open page is on a phone, in pixels. */
export async function widthOnAPhone(page: Page): Promise<unknown> {
  await page.setViewportSize({ width: 390, height: 800 });
  return page.evaluate("document.documentElement.scrollWidth");
}

/**
 * Texts of the open page that are in the other language and do not say so: on a Japanese page five English words in
 * a row, on an English one any Japanese word. Code is no language, and what people named things is theirs.
 */
export async function foreignRuns(page: Page, locale: "en" | "ja"): Promise<unknown> {
  const pattern =
    locale === "ja"
      ? String.raw`(?:[A-Za-z]{2,}[,;:]? ){4,}[A-Za-z]{2,}`
      : String.raw`[\u3040-\u30ff\u3400-\u9fff]{2,}`;
  return page.evaluate(`(() => {
    const found = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const holder = text.parentElement;
      if (holder.closest("code, pre") !== null) continue;
      if (holder.closest("[lang]").lang !== ${JSON.stringify(locale)}) continue;
      if (new RegExp(${JSON.stringify(pattern)}).test(text.data)) found.push(text.data.trim().slice(0, 120));
    }
    return found;
  })()`);
}
