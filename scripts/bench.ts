import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { format } from "prettier";
import { measureStart } from "./bench/cold-start.ts";
import { measurePortal } from "./bench/portal.ts";
import { measureScans } from "./bench/scan-requests.ts";
import { fill } from "./generate-docs.ts";

const root = join(import.meta.dirname, "..");
const page = join(root, "docs/benchmarks.md");

/** In a process of its own, so that its memory is its own. */
const evaluation = () =>
  execFileSync(process.execPath, [join(root, "scripts/bench/evaluate-and-record.ts"), "10000", "100000"], {
    encoding: "utf8",
    maxBuffer: 1 << 24,
  });

const tell = (line: string) => process.stderr.write(`${line}\n`);

async function measure(): Promise<string> {
  const parts = [
    `Taken on ${new Date().toISOString().slice(0, 10)} with Node ${process.versions.node} on ${cpus().length} cores (${cpus()[0]?.model.trim() ?? "unknown"}) and ${Math.round(totalmem() / 2 ** 30)} GiB.`,
    "The server is the embedded GitHub on the same machine, so the scan and the server share its cores.",
  ];
  tell("Starting the bundle …");
  parts.push("## The bundle", await measureStart(root));
  tell("Evaluating and recording …");
  parts.push("## 10,000 repositories with 100,000 identities, from snapshot to files", evaluation());
  parts.push("## Scans");
  for (const repositories of [100, 1_000]) {
    tell(`Scanning ${repositories} repositories …`);
    const { text, stage } = await measureScans(repositories);
    try {
      parts.push(text);
      if (repositories === 1_000) {
        tell("Building the portal …");
        parts.push("## The portal", await measurePortal(root, stage));
      }
    } finally {
      await stage.close();
    }
  }
  return parts.join("\n\n");
}

if (import.meta.main) {
  const measured = await measure();
  process.stdout.write(`${measured}\n`);
  const text = fill(readFileSync(page, "utf8"), { measurements: measured });
  writeFileSync(page, await format(text, { parser: "markdown", printWidth: 110 }));
}
