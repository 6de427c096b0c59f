import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { format } from "prettier";
import { measureStart } from "./bench/cold-start.ts";
import { measurePortal } from "./bench/portal.ts";
import { measureScans } from "./bench/scan-requests.ts";
import { measurePaced } from "./bench/secondary-limit.ts";
import { measureVerify } from "./bench/verify.ts";
import { bundleOf } from "../rolldown.config.ts";
import { build } from "./check-dist.ts";
import { fill } from "./generate-docs.ts";

const root = join(import.meta.dirname, "..");
const page = join(root, "docs/benchmarks.md");

/** How much is measured: enough to see a change within minutes, or with `--full` what the figures to reach speak of. */
interface Extent {
  repositories: number;
  identities: number;
  portal: number;
  /** Identities in the ledger whose history is verified. */
  verified: number;
}
const USUAL: Extent = { repositories: 1_000, identities: 10_000, portal: 1_000, verified: 10_000 };
const FULL: Extent = { repositories: 10_000, identities: 100_000, portal: 10_000, verified: 10_000 };

/**
 * In a process of its own, so that its memory is its own, and from a bundle, as the action runs: Node needs some forty
 * megabytes to read TypeScript.
 */
async function evaluation({ repositories, identities }: Extent): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "bench-bundle-"));
  try {
    const files = await build(bundleOf("scripts/bench/evaluate-and-record.ts"), root);
    for (const [name, text] of files) writeFileSync(join(folder, name), text);
    writeFileSync(join(folder, "package.json"), '{"type":"module"}');
    const args = [join(folder, "main.js"), String(repositories), String(identities)];
    return execFileSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 24 });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const tell = (line: string) => process.stderr.write(`${line}\n`);
const busy = () => (loadavg()[0] ?? 0).toFixed(1);

/** What is measured, each on its own and in a place of its own on the page. */
const parts: Readonly<Record<string, (extent: Extent) => Promise<string>>> = {
  async bundle() {
    tell("Starting the bundle …");
    return measureStart(root);
  },
  async evaluation(extent) {
    tell("Evaluating and recording …");
    const size = `${extent.repositories.toLocaleString("en")} repositories with ${extent.identities.toLocaleString("en")} identities`;
    return `${size}.\n\n${await evaluation(extent)}`;
  },
  async scans() {
    const measured: string[] = [];
    for (const repositories of [300, 1_000]) {
      tell(`Scanning ${repositories} repositories …`);
      measured.push(await measureScans(repositories));
    }
    tell("Reading 1,000 repositories under the secondary limit …");
    return [...measured, await measurePaced(1_000)].join("\n\n");
  },
  async verify({ verified }) {
    tell("Verifying a history …");
    return Promise.resolve(measureVerify(root, verified));
  },
  async portal(extent) {
    tell("Building the portal …");
    return measurePortal(root, extent.portal);
  },
};

/** When and on what a part was measured. */
const taken = () =>
  [
    `Taken on ${new Date().toISOString().slice(0, 10)} with Node ${process.versions.node} on ${cpus().length} cores (${cpus()[0]?.model.trim() ?? "unknown"}) and ${Math.round(totalmem() / 2 ** 30)} GiB.`,
    `When it began, ${busy()} processes were waiting for those cores or using them; where that is more than none, times on the clock are upper bounds.`,
  ].join("\n");

if (import.meta.main) {
  const words = process.argv.slice(2);
  const extent = words.includes("--full") ? FULL : USUAL;
  const asked = words.filter((word) => word !== "--full");
  const unknown = asked.find((word) => !Object.hasOwn(parts, word));
  if (unknown !== undefined)
    throw new Error(`There is no part ${unknown} to measure; there are ${Object.keys(parts).join(", ")}.`);
  for (const [name, part] of Object.entries(parts)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const measured = `${taken()}\n\n${await part(extent)}`;
    process.stdout.write(`${measured}\n\n`);
    const text = fill(readFileSync(page, "utf8"), { [name]: measured });
    writeFileSync(page, await format(text, { parser: "markdown", printWidth: 110 }));
  }
}
