import { join } from "node:path";
import { stopChildren } from "./play/child.ts";
import { StepFailed } from "./play/failed.ts";
import { readOptions } from "./play/options.ts";
import { playAcme } from "./play/play-acme.ts";

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
  process.once(signal, () => {
    stopChildren();
    process.exit(130);
  });
process.once("exit", stopChildren);

try {
  const options = readOptions(process.argv.slice(2));
  await playAcme(join(import.meta.dirname, ".."), options, (line) => process.stdout.write(`${line}\n`));
} catch (error) {
  if (!(error instanceof StepFailed)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
