// Runs the bundle again and again in one process, each time with the folder and the environment that it is told.
// Started by `lasting-bundle.ts`. Usage: node test/scenarios/bundle-host.ts <bundle> <file for summaries>

import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import type { Machine } from "../../action/cli/machine.ts";
import { Asked, type Told } from "./lasting-bundle.ts";

const [bundle, summary] = process.argv.slice(2);
if (bundle === undefined || summary === undefined)
  throw new Error("Say which bundle, and where summaries go.");
const Program = z.object({ run: z.custom<(machine: Machine) => Promise<number>>((value) => !!value) });
const { run } = Program.parse(await import(pathToFileURL(join(bundle, "../run.js")).href));

async function once({ cwd, env }: Asked): Promise<Told> {
  for (const name of Object.keys(process.env)) Reflect.deleteProperty(process.env, name);
  // The runner's toolkit asks once in a process where summaries go.
  Object.assign(process.env, env, { GITHUB_STEP_SUMMARY: summary });
  writeFileSync(summary ?? "", "");
  process.chdir(cwd);
  const said = { stdout: "", stderr: "" };
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = (text) => {
    said.stdout += String(text);
    return true;
  };
  try {
    const code = await run({
      args: [],
      environment: { ...process.env },
      module: pathToFileURL(bundle ?? "").href,
      out: (text) => (said.stdout += text),
      err: (text) => (said.stderr += text),
      live: false,
      beforeStop: () => () => undefined,
    });
    if (env.GITHUB_STEP_SUMMARY !== undefined) copyFileSync(summary ?? "", env.GITHUB_STEP_SUMMARY);
    return { code, ...said };
  } finally {
    process.stdout.write = write;
  }
}

process.on("message", (message) => {
  void once(Asked.parse(message)).then(
    (told) => process.send?.(told),
    (error: unknown) => {
      throw error;
    },
  );
});
