import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { documentKind, isNoDocument } from "../../model/paths.ts";
import { documentPage } from "../../scripts/picture/document-page.ts";
import { startBrowser } from "./browser.ts";

const ROOT = join(import.meta.dirname, "../..");
/** How far down a reviewer's screen the heading may stand. */
const FIRST_LOOK = 600;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** The largest document of each kind that the sample holds. */
function largest(): Map<string, { path: string; text: string }> {
  const found = new Map<string, { path: string; text: string }>();
  for (const entry of readdirSync(join(ROOT, "evidence"), { recursive: true, encoding: "utf8" })) {
    const path = `evidence/${entry}`;
    const kind = isNoDocument(path) ? null : documentKind(path);
    if (kind === null) continue;
    const text = readFileSync(join(ROOT, path), "utf8");
    if (text.length > (found.get(kind)?.text.length ?? 0)) found.set(kind, { path, text });
  }
  return found;
}

test("on GitHub every kind of evidence shows its heading on the first screen", async () => {
  const documents = largest();
  expect([...documents.keys()].sort()).toEqual([
    "addition",
    "approvals",
    "certification",
    "changes",
    "conclusion",
    "drift",
    "identity",
    "last-used",
    "organization",
    "repository",
    "review",
    "scan",
    "sign-off",
  ]);
  const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
  for (const [kind, { path, text }] of documents) {
    await page.setContent(documentPage(path, text));
    const heading = await page.locator("article h1").first().boundingBox();
    expect(heading?.y, kind).toBeLessThan(FIRST_LOOK);
  }
});
