import { run } from "./shell/run.ts";

// The entry of the Action and of the command line; nothing imports it.
process.exitCode = await run({
  args: process.argv.slice(2),
  environment: process.env,
  module: import.meta.url,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  live: process.stderr.isTTY,
});
