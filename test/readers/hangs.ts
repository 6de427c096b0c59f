import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { z } from "zod";

const Said = z.object({ id: z.string(), text: z.string(), wrong: z.string().optional() });

/** A reader that did not come back from a text, took far too long, or threw at it, in words. */
export type Fault = string;

/** Milliseconds after which a reading that says nothing is ended: it hangs, on a machine however busy. */
const BOUND = 60_000;

/** Runs readers on every text in a process of their own, which is ended when one of them hangs. */
export function faultsOf(
  ids: readonly string[],
  { program = join(import.meta.dirname, "child.ts"), bound = BOUND } = {},
): Promise<Fault[]> {
  return new Promise((resolve, reject) => {
    const faults: Fault[] = [];
    const child = spawn(process.execPath, [program, ...ids], {
      stdio: ["ignore", "ignore", "inherit", "pipe"],
    });
    const told = child.stdio[3];
    if (!(told instanceof Readable)) throw new Error("the child has no pipe to tell by");
    let last = "before the first text";
    let timer: NodeJS.Timeout | undefined;
    const watch = (milliseconds: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        faults.push(`hangs: ${last}`);
        child.kill("SIGKILL");
      }, milliseconds);
    };
    // Nothing is said before the process has begun, which is not a reader's fault.
    watch(BOUND);
    createInterface({ input: told }).on("line", (line) => {
      watch(bound);
      const { id, text, wrong } = Said.parse(JSON.parse(line));
      last = `${id} on ${text}`;
      if (wrong !== undefined) faults.push(`${last}: ${wrong}`);
    });
    child.once("error", reject);
    child.once("close", (code) => {
      clearTimeout(timer);
      if (code !== 0 && faults.length === 0) faults.push(`ended with ${String(code)}: ${last}`);
      resolve(faults);
    });
  });
}
