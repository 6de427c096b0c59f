import { nodeFault } from "./cli/node-version.ts";

// The entry of the Action and of the command line; nothing imports it.
const fault = nodeFault(process.versions.node);
if (fault === null) {
  // Loaded after the look at Node: what follows may not even load in an older one.
  const { run } = await import("./cli/run.ts");
  process.exitCode = await run({
    args: process.argv.slice(2),
    environment: process.env,
    module: import.meta.url,
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    terminal: process.stderr.isTTY
      ? {
          room: () => ({ columns: process.stderr.columns, rows: process.stderr.rows }),
          often(act) {
            const timer = setInterval(act, 200).unref();
            return () => clearInterval(timer);
          },
        }
      : null,
    beforeStop(act) {
      const stops = (["SIGINT", "SIGTERM"] as const).map((signal) => {
        // 128 and the signal's number, as shells count.
        const stop = () => void act().finally(() => process.exit(signal === "SIGINT" ? 130 : 143));
        process.once(signal, stop);
        return () => process.off(signal, stop);
      });
      return () => stops.forEach((forget) => forget());
    },
  });
} else {
  if (process.env.GITHUB_ACTIONS === "true") process.stdout.write(`::error::${fault}\n`);
  else process.stderr.write(`countersign: ${fault}\n`);
  process.exitCode = 2;
}
