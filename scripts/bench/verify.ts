import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { writeVerifiableLedger } from "./verifiable-ledger.ts";

const Told = z.object({
  commits: z.number(),
  contents: z.number(),
  findings: z.literal(0),
  clock: z.number(),
  own: z.number(),
  git: z.number(),
  memory: z.number(),
});

/** Time to verify the whole history of a ledger with this many identities. */
export function measureVerify(root: string, identities: number): string {
  const folder = mkdtempSync(join(tmpdir(), "countersign-bench-"));
  try {
    writeVerifiableLedger(folder, identities);
    const child = [join(root, "scripts/bench/verify-ledger.ts"), folder];
    const told = Told.parse(JSON.parse(execFileSync(process.execPath, child, { encoding: "utf8" })));
    const { commits, contents, clock, own, git, memory } = told;
    return [
      `${identities.toLocaleString("en")} identities, ${commits} commits and ${contents.toLocaleString("en")} contents: ${(own + git).toFixed(1)} s of the processor, ${git.toFixed(1)} s of it git's; ${clock.toFixed(1)} s on the clock, ${memory.toFixed(0)} MB.`,
      "Reach: 10 s of processor time for 10,000 identities and 500 commits.",
    ].join("\n\n");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
