import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { must } from "../../demo/play/child.ts";
import { table } from "../../model/markdown.ts";
import type { Stage } from "../../test/scenarios/stage.ts";

/** Time to build the portal of a ledger, and the weight of its pages. */
export async function measurePortal(root: string, one: Stage): Promise<string> {
  await one.git("fetch", "--quiet", "origin", "countersign/acme");
  await one.git("checkout", "--quiet", "-B", "main", "FETCH_HEAD");
  const ledger = await one.git("ls-files", "evidence/acme/identities");
  const portal = join(one.folder, "portal");
  const begun = performance.now();
  await must({
    what: "Building the portal",
    file: process.execPath,
    args: [join(root, "node_modules/astro/bin/astro.mjs"), "build", "--root", "site"],
    cwd: root,
    env: {
      PATH: process.env.PATH ?? "",
      HOME: process.env.HOME ?? "",
      ASTRO_TELEMETRY_DISABLED: "1",
      COUNTERSIGN_LEDGER: one.governance,
      COUNTERSIGN_OUT: portal,
    },
  });
  const seconds = (performance.now() - begun) / 1000;
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
    `${ledger.trim().split("\n").length} identities: ${seconds.toFixed(1)} s, ${sizes.length} pages, ${total.toFixed(1)} MB on disk.`,
    table(
      ["Page", "HTML", "Compressed"],
      [...heaviest, ...(median === undefined ? [] : [{ ...median, path: `${median.path} (median)` }])].map(
        ({ path, bytes, packed }) => [path, kilobytes(bytes), kilobytes(packed)],
      ),
    ),
    "Reach: 60 kB of HTML a page, 15 kB compressed.",
  ].join("\n\n");
}
