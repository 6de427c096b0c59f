import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { root } from "./house/tree.ts";

const astro = dirname(createRequire(import.meta.url).resolve("astro/package.json"));
const events = pathToFileURL(join(astro, "dist", "events", "index.js")).href;
const config = pathToFileURL(join(root, "site", "astro.config.ts")).href;

/** Whether Astro would report a build, in a process where nobody ever said that it may not. */
function reports(before: string): boolean {
  const home = mkdtempSync(join(tmpdir(), "countersign-home-"));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const script = `${before}; const { telemetry } = await import("${events}"); console.log(telemetry.isDisabled);`;
  const said = execFileSync(process.execPath, ["--input-type=module", "-e", script], {
    encoding: "utf8",
    env: { PATH: process.env.PATH ?? "", HOME: home },
  });
  return said.trim() === "false";
}

test("Astro reports a build of whoever does not switch that off", () => {
  expect(reports("")).toBe(true);
});

test("Astro reports no build of the portal, whatever the environment says", () => {
  expect(reports(`await import("${config}")`)).toBe(false);
});
