import { expect, test } from "vitest";
import type { ScanProgress } from "../run/scan-progress.ts";
import { showingProgress } from "./machine.ts";
import { createSecrets } from "./secrets.ts";

const reading: ScanProgress = {
  started: 0,
  now: 0,
  waited: 0,
  waitsUntil: null,
  allowance: null,
  sources: [],
};

/** What a run writes that reads for a while, and says that a source was read. */
async function written(environment: Record<string, string>, isTerminal: boolean): Promise<string> {
  const parts: string[] = [];
  const write = (text: string) => void parts.push(text);
  const terminal = { room: () => ({ columns: 80, rows: 24 }), often: () => () => undefined };
  const run = {
    environment,
    out: write,
    err: write,
    terminal: isTerminal ? terminal : null,
    runner: null,
    secrets: createSecrets(() => undefined),
    tokens: { add: () => undefined, revoke: () => Promise.resolve(0) },
    args: [],
    module: "",
    beforeStop: () => () => undefined,
  };
  await showingProgress(run, "Scan", (log) => {
    const unwatch = log.watch?.(() => reading);
    log.info("Source read.");
    unwatch?.();
    return Promise.resolve();
  });
  return parts.join("");
}

test.each([
  ["no terminal", {}, false],
  ["a terminal of a build machine", { CI: "true" }, true],
  ["a terminal whose owner wants no colour", { NO_COLOR: "1" }, true],
])("%s is given plain lines, and each once", async (_, environment, isTerminal) => {
  expect(await written(environment, isTerminal)).toBe("Source read.\n");
});

test.each([[{}], [{ NO_COLOR: "" }], [{ CI: "" }]])(
  "a terminal takes its line back (%j)",
  async (environment) => {
    expect(await written(environment, true)).toBe("0/0 sources read\r\u001b[2K");
  },
);
