import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { acmeHistory, DELETED, UNREADABLE } from "../ledger/acme.ts";
import { writeHistory } from "../ledger/write-history.ts";
import { startBrowser } from "./browser.ts";
import { BASE, buildSite, pagesOf, serveSite } from "./site.ts";

/** One address of every kind of page, without its language. */
const KINDS = [
  "",
  "inventory/",
  "inventory/outcome/fail/",
  "inventory/retired/",
  "findings/",
  "findings/credential-is-rotated/",
  "identities/deploy-key/ledger-export/48213/",
  "identities/deploy-key/sandbox/666/",
  "repositories/",
  "repositories/vault/",
  "organization/",
  "scans/",
  "scans/acme-20260301T030010Z/",
  "controls/",
  "controls/jsox/",
  "controls/jsox/ROT-01/",
  "controls/baseline/ROT-01/",
  "entities/",
  "entities/acme-jp/",
  "integrity/",
  "method/",
];
const HOSTILE_PAGES = [
  "",
  "inventory/",
  "findings/identity-has-two-owners/",
  "identities/deploy-key/sandbox/666/",
  "integrity/",
];

const folder = mkdtempSync(join(tmpdir(), "countersign-portal-"));
const out = join(folder, "out");
let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;
let pages: Map<string, string>;
let context: BrowserContext;
let page: Page;
/** What was started, to be ended even when a later start fails. */
const started: (() => Promise<void>)[] = [];
/** What the console and the network said that they should not have. */
const complaints: string[] = [];

beforeAll(async () => {
  writeHistory(folder, acmeHistory());
  const built = await buildSite(folder, out);
  expect(built.status, built.output).toBe(0);
  pages = pagesOf(out);
  site = await serveSite(out);
  started.push(site.close);
  browser = await startBrowser();
  started.push(() => browser.close());
  context = await browser.newContext();
  page = await context.newPage();
  page.on("console", (message) => complaints.push(`${page.url()} ${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`${page.url()} ${String(error)}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(site.url)) complaints.push(`${page.url()} asks for ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.url()} answers ${response.status()}`);
  });
});

afterAll(async () => {
  for (const end of started.toReversed()) await end();
  rmSync(folder, { recursive: true, force: true });
});

describe("the pages as files", () => {
  test("every kind of page is there in both languages", () => {
    const missing = KINDS.flatMap((kind) => [kind, `ja/${kind}`]).filter((address) => !pages.has(address));
    expect(missing).toEqual([]);
  });

  test("every internal link leads to a page and a place on it, and none leads outside", () => {
    const broken: string[] = [];
    for (const [address, html] of pages) {
      for (const [, attribute = "", raw = ""] of html.matchAll(/\s(href|src)="([^"]*)"/g)) {
        const target = raw.replaceAll("&amp;", "&");
        const [path = "", fragment] = target.split("#");
        const at = path === "" ? address : path.startsWith(BASE) ? path.slice(BASE.length) : null;
        if (at === null) broken.push(`${address}: ${attribute} ${target} leaves the site`);
        else if (/\.(?:css|svg)$/.test(at)) continue;
        else if (!pages.has(at)) broken.push(`${address}: ${target} is no page`);
        else if (fragment !== undefined && !pages.get(at)?.includes(` id="${fragment}"`))
          broken.push(`${address}: ${target} has no such place`);
      }
    }
    expect(broken).toEqual([]);
  });

  test("no page is heavier than 60 kB, or 15 kB on the wire", () => {
    const heavy = [...pages].filter(
      ([, html]) => Buffer.byteLength(html) > 60_000 || gzipSync(html).length > 15_000,
    );
    expect(heavy.map(([address]) => address)).toEqual([]);
  });

  test("no page has a script, an inline style or an event handler", () => {
    const active = [...pages].filter(([, html]) => /<script|<style|<[^>]*\s(?:style|on[a-z]+)=/i.test(html));
    expect(active.map(([address]) => address)).toEqual([]);
  });

  test("every page counts the problems and links to its other language", () => {
    const silent = [...pages].filter(
      ([address, html]) =>
        !html.includes(`href="${BASE}${address.startsWith("ja/") ? "ja/" : ""}integrity/">2<`) ||
        !html.includes(`hreflang="${address.startsWith("ja/") ? "en" : "ja"}"`),
    );
    expect(silent.map(([address]) => address)).toEqual([]);
  });
});

describe("the pages in a browser", () => {
  for (const locale of ["", "ja/"]) {
    test.each(KINDS)(`${locale}%s is accessible, light and dark, and fits a phone`, async (kind) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.emulateMedia({ colorScheme: "light" });
      await page.goto(`${site.url}${locale}${kind}`);
      const all = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      await page.emulateMedia({ colorScheme: "dark" });
      const dark = await new AxeBuilder({ page }).setLegacyMode(true).withRules(["color-contrast"]).analyze();
      const violations = [...all.violations, ...dark.violations].filter(
        ({ impact }) => impact === "serious" || impact === "critical",
      );
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      await page.setViewportSize({ width: 390, height: 800 });
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
    });
  }

  test.each(HOSTILE_PAGES)("on /%s a hostile string is inert text", async (address) => {
    await page.goto(`${site.url}${address}`);
    expect(await page.evaluate("typeof window.tripped")).toBe("undefined");
    expect(
      await page.locator("script, img, iframe, object, svg[onload], [href^='javascript:']").count(),
    ).toBe(0);
  });

  test("the hostile title is shown as it is, its invisible characters spelled out", async () => {
    await page.goto(`${site.url}identities/deploy-key/sandbox/666/`);
    const shown = await page.locator("#facts dd").first().innerText();
    expect(shown).toContain("<script>window.tripped=1</script>");
    expect(shown).toContain("\\u202Egnp.exe");
    expect(shown).toContain("::error::boom\\n---\\n");
  });

  test("an unreadable and a deleted file are named, and the unreadable one can be read", async () => {
    await page.goto(`${site.url}integrity/`);
    const listed = await page.locator("#problems").innerText();
    expect(listed).toContain(UNREADABLE);
    expect(listed).toContain(DELETED);
    await page.getByRole("link", { name: UNREADABLE }).click();
    expect(await page.locator("main").innerText()).toContain("what: <script>window.tripped=1</script>");
  });

  test("the identity page shows who changed which field, from what to what, in which pull request", async () => {
    await page.goto(`${site.url}identities/deploy-key/ledger-export/48213/`);
    const timeline = await page.locator("#timeline").innerText();
    expect(timeline).toContain("pull request #2");
    expect(timeline).toContain("countersign-acme[bot]");
    expect(timeline).toMatch(
      /assessments\[credential-is-rotated\]\.outcome\s+Before:\s+pass\s*→\s*After:\s+fail/,
    );
    expect(await page.locator("#steps .done h3").allInnerTexts()).toEqual(["Detected", "Remediated"]);
    expect(await page.locator("#steps .not-yet").count()).toBe(2);
  });

  test("the scan page spells out the account, and the overview what could not be seen", async () => {
    await page.goto(`${site.url}scans/acme-20260301T030010Z/`);
    expect(await page.locator(".equation").innerText()).toContain(
      "360 Discovered = 359 Complete + 0 Partial + 1 Denied",
    );
    await page.goto(site.url);
    expect(await page.locator(".conclusion").innerText()).toContain(
      "1 of 12 sources could not be read to their end",
    );
    expect(await page.locator("#unseen").innerText()).toContain(
      "Grant the App Administration: read on vault.",
    );
  });

  test("a J-SOX control is in Japanese on the English page, with its numbers filled in", async () => {
    await page.goto(`${site.url}controls/jsox/ROT-01/`);
    expect(await page.getAttribute("html", "lang")).toBe("en");
    expect(await page.locator("#wording dd[lang=ja]").count()).toBeGreaterThan(3);
    expect(await page.locator("main").innerText()).not.toContain("{{");
    expect(await page.locator("#baseline").innerText()).toContain("Objective");
  });

  test("without JavaScript the inventory is whole and can be narrowed", async () => {
    const quiet = await browser.newContext({ javaScriptEnabled: false });
    const plain = await quiet.newPage();
    await plain.goto(`${site.url}inventory/`);
    expect(await plain.locator("tbody tr").count()).toBe(4);
    await plain.getByRole("link", { name: /^Retired/ }).click();
    expect(await plain.locator("tbody tr").allInnerTexts()).toEqual([
      expect.stringContaining("old importer"),
    ]);
    await quiet.close();
  });

  test("a Japanese page draws Japanese in the site's own font", async () => {
    await page.goto(`${site.url}ja/controls/jsox/ROT-01/`);
    expect(
      await page.evaluate(
        `document.fonts.ready.then(() => document.fonts.check("16px 'Noto Sans JP Variable'", "統制"))`,
      ),
    ).toBe(true);
  });

  test("through all of this, nothing was logged, refused or asked of another host", () => {
    expect(complaints).toEqual([]);
  });
});
