import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { z } from "zod";
import type { Command, Ended } from "../../demo/play/child.ts";

/** What the process is told of a run. */
export const Asked = z.object({ cwd: z.string(), env: z.record(z.string(), z.string()) });
export type Asked = z.infer<typeof Asked>;
/** What it tells of the run. */
const Told = z.object({ code: z.number(), stdout: z.string(), stderr: z.string() });
export type Told = z.infer<typeof Told>;

/** The bundle, loaded once by a process that stays. */
export interface LastingBundle {
  /** Runs it as a runner's step; one run after the other. */
  start: (command: Command) => Promise<Ended>;
  end: () => void;
}

/**
 * Loads a bundle for many runs. A process of its own would load and compile it for each, which takes longer than most
 * runs; what is a process's own (its signals, its exit, an older Node) is told by other stories.
 */
export function lastingBundle(bundle: string, folder: string): LastingBundle {
  const program = join(import.meta.dirname, "bundle-host.ts");
  const child = fork(program, [bundle, join(folder, "summary.md")], {
    // A process that starts another is copied for it page by page.
    execArgv: ["--max-semi-space-size=8", "--heap-growing-percent=50"],
  });
  return {
    async start({ what, args, cwd, env }) {
      if (args.join() !== bundle) throw new Error(`${what} runs another program`);
      const ended = once(child, "exit").then(([code]): never => {
        throw new Error(`${what}: the process of the bundle ended with ${String(code)}`);
      });
      const told = once(child, "message");
      child.send({ cwd, env } satisfies Asked);
      const [message] = await Promise.race([told, ended]);
      return Told.parse(message);
    },
    end: () => void child.kill(),
  };
}
