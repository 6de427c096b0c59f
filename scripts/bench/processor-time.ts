import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Told by the process itself as it ends: Node does not say what its children took. */
const TELL = `process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  require("node:fs").writeSync(2, String((user + system) / 1000));
});`;

/** Milliseconds of processor time that Node takes for these arguments, from its start to its end: the median of as many runs. */
export function processorTime(args: readonly string[], runs: number): number {
  const folder = mkdtempSync(join(tmpdir(), "processor-time-"));
  const told = join(folder, "tell.cjs");
  writeFileSync(told, TELL);
  const times = Array.from({ length: runs }, () => {
    const env = { PATH: process.env.PATH ?? "" };
    const { status, stderr } = spawnSync(process.execPath, ["--require", told, ...args], { env });
    if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}: ${stderr.toString()}`);
    return Number(stderr);
  });
  rmSync(folder, { recursive: true });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}
