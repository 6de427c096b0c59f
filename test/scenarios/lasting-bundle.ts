import { fork } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import { root } from "../house/tree.ts";
import { keepForRun } from "../setup/played.ts";
import { Told, type StartBundle } from "./bundle-told.ts";

let known: StartBundle | null = null;

/**
 * The bundle, loaded once by a process that stays for all stories of this one. A process of its own would load and
 * compile it for each run, which takes longer than most runs; what a process has of its own (its signals, its exit, an
 * older Node, what it connects to) is told by stories that start one.
 */
export const lastingBundle = (): StartBundle => (known ??= load());

function load(): StartBundle {
  const folder = mkdtempSync(join(tmpdir(), "countersign-bundle-"));
  keepForRun(inject("played"), folder);
  const program = join(import.meta.dirname, "bundle-host.ts");
  const child = fork(program, [join(root, "dist/main.js"), join(folder, "summary.md")], {
    // A process that starts another is copied for it page by page.
    execArgv: ["--max-semi-space-size=8", "--heap-growing-percent=50"],
  });
  // It ends with this process, and keeps it from no end.
  child.unref();
  child.channel?.unref();
  let turn: Promise<unknown> = Promise.resolve();
  const start: StartBundle = (asked) =>
    new Promise((resolve, reject) => {
      const done = () => {
        child.off("message", tell);
        child.off("exit", fail);
      };
      const tell = (message: unknown) => {
        done();
        resolve(Told.parse(message));
      };
      const fail = (code: number | null) => {
        done();
        known = null;
        reject(new Error(`the process of the bundle ended with ${String(code)}`));
      };
      child.once("message", tell).once("exit", fail).send(asked);
    });
  return (asked) => {
    const told = turn.then(() => start(asked));
    turn = told.catch(() => undefined);
    return told;
  };
}
