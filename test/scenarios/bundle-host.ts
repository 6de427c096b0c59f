// Runs the bundle again and again in one process, each time with the words, the folder and the environment it is told.
// Started by `lasting-bundle.ts`. Usage: node test/scenarios/bundle-host.ts <bundle> <file for summaries>

import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import type { Machine } from "../../action/cli/machine.ts";
import { Asked, type Told } from "./bundle-told.ts";

const [bundle = "", summary = ""] = process.argv.slice(2);
if (summary === "") throw new Error("Say which bundle, and where summaries go.");
const Program = z.object({
  run: z.custom<(machine: Machine) => Promise<number>>((value) => typeof value === "function"),
});
const { run } = Program.parse(await import(pathToFileURL(join(bundle, "../run.js")).href));

async function once({ args, cwd, env }: Asked): Promise<Told> {
  for (const name of Object.keys(process.env)) Reflect.deleteProperty(process.env, name);
  const wanted = env.GITHUB_STEP_SUMMARY;
  // The runner's toolkit asks once in a process where summaries go.
  Object.assign(process.env, env, wanted === undefined ? {} : { GITHUB_STEP_SUMMARY: summary });
  writeFileSync(summary, "");
  process.chdir(cwd);
  const said = { stdout: "", stderr: "" };
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = (text) => {
    said.stdout += String(text);
    return true;
  };
  try {
    const code = await run({
      args,
      environment: { ...process.env },
      module: pathToFileURL(bundle).href,
      out: (text) => (said.stdout += text),
      err: (text) => (said.stderr += text),
      terminal: null,
      beforeStop: () => () => undefined,
    });
    if (wanted !== undefined) copyFileSync(summary, wanted);
    return { code, ...said };
  } finally {
    process.stdout.write = write;
  }
}

process.on("message", (message) => {
  void once(Asked.parse(message)).then((told) => process.send?.(told));
});
process.once("disconnect", () => process.exit());
