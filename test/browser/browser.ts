import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import chromium, { inflate } from "@sparticuz/chromium";
import { chromium as playwright, type Browser } from "playwright-core";

/**
 * Starts the Chromium that ships in an npm package.
 * It needs libnss3 and libnspr4 from the system; where they are missing, its own archive has them.
 * Its recommended flags are for one page in one short process: `--single-process` dies when a context closes, and
 * `--disable-web-security` would switch off what these tests are about, so they are not used.
 */
export async function startBrowser(): Promise<Browser> {
  const executablePath = await chromium.executablePath();
  return playwright.launch({
    executablePath,
    args: ["--no-sandbox", "--font-render-hinting=none", "--hide-scrollbars"],
    env: { ...process.env, ...(await missingLibraries(executablePath)) },
  });
}

async function missingLibraries(executable: string): Promise<Record<string, string>> {
  if (spawnSync(executable, ["--version", "--no-sandbox"]).status === 0) return {};
  const built = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const unpacked = await inflate(join(dirname(built), "..", "bin", "al2023.tar.br"));
  return { LD_LIBRARY_PATH: join(unpacked, "lib") };
}
