import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { YEAR } from "../demo/acme/quarters.ts";
import { keepGovernance } from "../demo/play/keep.ts";
import { buildPortal } from "../demo/play/portal.ts";
import { verifyGovernance } from "../demo/play/verify.ts";
import { serveFolder } from "../demo/play/serve.ts";
import { setStage, type Stage } from "../demo/play/stage.ts";
import { playStep } from "../demo/play/steps.ts";
import { startBrowser } from "../test/browser/browser.ts";
import { documentPage } from "./picture/document-page.ts";
import { pullRequestPage, type PulledRequest } from "./picture/pull-request-page.ts";

const PANE = { width: 900, height: 1120 };

/** The evidence pull request as the embedded GitHub holds it while it is open. */
function openPullRequest({ github }: Stage): PulledRequest | null {
  const pull = github.world.repositories
    .flatMap(({ pulls }) => pulls)
    .find(({ state, head }) => state === "open" && head.ref.startsWith("countersign/"));
  if (pull === undefined) return null;
  return {
    number: pull.number,
    title: pull.title,
    // The port is another on every run.
    body: (pull.body ?? "").replaceAll(github.serverUrl, "https://github.acme.example"),
    author: pull.user.login,
    head: pull.head.ref,
    base: pull.base.ref,
    reviewers: pull.requested_reviewers.map(({ login }) => login),
    labels: pull.labels.map(({ name }) => name),
  };
}

/** Plays the year and remembers the last pull request that waited for people. */
async function playAndWatch(stage: Stage): Promise<PulledRequest> {
  let seen: PulledRequest | null = null;
  for (const step of YEAR) {
    await playStep(stage, step);
    seen = openPullRequest(stage) ?? seen;
  }
  if (seen === null) throw new Error("No evidence pull request was ever open.");
  return seen;
}

async function shoot(browser: Browser, pull: PulledRequest, portal: string, file: string): Promise<void> {
  const page = await browser.newPage({ viewport: PANE });
  await page.setContent(pullRequestPage(pull));
  const left = await page.screenshot();
  await page.goto(portal);
  const right = await page.screenshot();
  const image = (shot: Buffer) => `<img src="data:image/png;base64,${shot.toString("base64")}">`;
  // A page of its own: the portal's policy would refuse the pictures.
  const both = await browser.newPage({
    viewport: { width: 2 * PANE.width + 72, height: PANE.height + 48 },
  });
  await both.setContent(
    `<style>body{margin:0;padding:24px;display:flex;gap:24px;background:#e7ebef}img{border-radius:10px;box-shadow:0 2px 12px #0003}</style>${image(left)}${image(right)}`,
  );
  await both.screenshot({ path: file });
}

/** One document of each kind that a reviewer opens most, the newest of its kind. */
const DOCUMENTS: readonly (readonly [name: string, folder: string])[] = [
  ["identity", "evidence/acme/identities/deploy-key/pricing-rules"],
  ["scan", "evidence/acme/scans/2026"],
  ["conclusion", "evidence/acme/conclusions/2026-Q4/acme-us"],
];

async function shootDocuments(browser: Browser, ledger: string, folder: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
  for (const [name, within] of DOCUMENTS) {
    const file = readdirSync(join(ledger, within)).sort().at(-1);
    if (file === undefined) throw new Error(`${within} is empty`);
    const path = `${within}/${file}`;
    await page.setContent(documentPage(path, readFileSync(join(ledger, path), "utf8")));
    await page.evaluate("document.fonts.ready");
    await page.screenshot({ path: join(folder, `${name}.png`) });
  }
}

if (import.meta.main) {
  const root = join(import.meta.dirname, "..");
  const stage = await setStage(root, join(root, ".demo"));
  const pull = await playAndWatch(stage);
  await keepGovernance(stage);
  await stage.github.close();
  await buildPortal(stage, await verifyGovernance(stage));
  const { server, url } = await serveFolder(stage.portal, 0);
  const browser = await startBrowser();
  const folder = join(root, "docs/images");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  try {
    await shoot(browser, pull, url, join(folder, "countersign.png"));
    await shootDocuments(browser, root, folder);
  } finally {
    await browser.close();
    server.close();
  }
}
