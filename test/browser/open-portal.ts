import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { record } from "../connections/recording.ts";
import { startBrowser } from "./browser.ts";
import { buildSite, filesOf, pagesOf, serveSite } from "./site.ts";

/** A portal that was built from a ledger and is looked at in a browser. */
export interface OpenPortal {
  /** Every page by its address. */
  pages: ReadonlyMap<string, string>;
  /** Every file by its path, pages included. */
  files: readonly string[];
  /** Address of the site, with its base. */
  url: string;
  browser: Browser;
  page: Page;
  /** What the console and the network said that they should not have. */
  complaints: string[];
  /** What the build connected to, looked up and started. */
  noted: readonly string[];
  close: () => Promise<void>;
}

/**
 * Builds the portal of a ledger, serves it, and opens a page that notes every complaint. What is given back with the
 * ledger is added to the environment of the build.
 */
export async function openPortal(
  writeLedger: (folder: string) => Record<string, string>,
): Promise<OpenPortal> {
  const folder = mkdtempSync(join(tmpdir(), "countersign-portal-"));
  /** What was started, to be ended even when a later start fails. */
  const started: (() => Promise<void>)[] = [
    () => {
      rmSync(folder, { recursive: true, force: true });
      return Promise.resolve();
    },
  ];
  const close = async () => {
    for (const end of started.toReversed()) await end();
  };
  try {
    const given = writeLedger(folder);
    const out = join(folder, "out");
    const recording = record();
    started.push(() => {
      recording.close();
      return Promise.resolve();
    });
    const built = await buildSite(folder, out, { ...recording.environment, ...given });
    if (built.status !== 0) throw new Error(built.output);
    const noted = recording.noted();
    const site = await serveSite(out);
    started.push(site.close);
    const browser = await startBrowser();
    started.push(() => browser.close());
    const page = await (await browser.newContext()).newPage();
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(`${page.url()} ${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => complaints.push(`${page.url()} ${String(error)}`));
    page.on("request", (request) => {
      if (!request.url().startsWith(site.url)) complaints.push(`${page.url()} asks for ${request.url()}`);
    });
    page.on("response", (response) => {
      if (response.status() >= 400) complaints.push(`${response.url()} answers ${response.status()}`);
    });
    return {
      pages: pagesOf(out),
      files: filesOf(out),
      url: site.url,
      browser,
      page,
      complaints,
      noted,
      close,
    };
  } catch (failure) {
    await close();
    throw failure;
  }
}
