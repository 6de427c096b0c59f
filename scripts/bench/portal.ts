import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { z } from "zod";
import { must } from "../../demo/play/child.ts";
import { table } from "../../model/markdown.ts";
import { LEDGER_COMMITS, writeLargeLedger } from "./large-ledger.ts";

/** Microseconds of processor time and the largest memory in KiB, as the build says of itself in its last line. */
const Usage = z.object({ userCPUTime: z.number(), systemCPUTime: z.number(), maxRSS: z.number() });
const TELL_USAGE =
  'data:text/javascript,process.on("exit",()=>console.log(JSON.stringify(process.resourceUsage())))';

/** Time to build the portal of a ledger with this many identities, and the weight of its pages. */
export async function measurePortal(root: string, identities: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "countersign-bench-"));
  try {
    const governance = join(folder, "governance");
    writeLargeLedger(governance, identities);
    const cost = await build(root, governance, join(folder, "portal"));
    return [
      `${identities} identities and ${LEDGER_COMMITS} commits: ${cost}`,
      ...weigh(join(folder, "portal")),
    ].join("\n\n");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function build(root: string, governance: string, portal: string): Promise<string> {
  const startedAt = performance.now();
  const printed = await must({
    what: "Building the portal",
    file: process.execPath,
    // As `npm run portal` does: a larger young generation makes 200 MB more of it and is hardly faster.
    args: [
      "--max-semi-space-size=8",
      "--import",
      TELL_USAGE,
      join(root, "node_modules/astro/bin/astro.mjs"),
      "build",
      "--root",
      "site",
    ],
    cwd: root,
    env: {
      PATH: process.env.PATH ?? "",
      HOME: process.env.HOME ?? "",
      ASTRO_TELEMETRY_DISABLED: "1",
      COUNTERSIGN_LEDGER: governance,
      COUNTERSIGN_OUT: portal,
    },
  });
  const seconds = (performance.now() - startedAt) / 1000;
  const usage = Usage.parse(JSON.parse(printed.trim().split("\n").at(-1) ?? ""));
  const [user, system] = [usage.userCPUTime / 1e6, usage.systemCPUTime / 1e6];
  return `${seconds.toFixed(1)} s on the clock, ${user.toFixed(1)} s of the processor and ${system.toFixed(1)} s of its system, ${(usage.maxRSS / 1024).toFixed(0)} MB.`;
}

function weigh(portal: string): string[] {
  const pages = readdirSync(portal, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".html"),
  );
  const sizes = pages.map((path) => {
    const text = readFileSync(join(portal, path));
    return { path, bytes: text.length, packed: gzipSync(text).length };
  });
  sizes.sort((a, b) => b.bytes - a.bytes);
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  const heaviest = sizes.slice(0, 5);
  const median = sizes[Math.floor(sizes.length / 2)];
  const total = Number(execFileSync("du", ["-sk", portal], { encoding: "utf8" }).split("\t")[0]) / 1000;
  return [
    `${sizes.length} pages, ${total.toFixed(1)} MB on disk.`,
    table(
      ["Page", "HTML", "Compressed"],
      [...heaviest, ...(median === undefined ? [] : [{ ...median, path: `${median.path} (median)` }])].map(
        ({ path, bytes, packed }) => [path, kilobytes(bytes), kilobytes(packed)],
      ),
    ),
    "Reach: 60 kB of HTML a page, 15 kB compressed; 30 s and 1,000 MB for 10,000 identities and 500 commits.",
  ];
}
