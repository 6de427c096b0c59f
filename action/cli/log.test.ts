import { expect, test } from "vitest";
import type { ScanProgress } from "../run/scan-progress.ts";
import { progressOn } from "./log.ts";
import { createSecrets } from "./secrets.ts";

const RESETS = Date.parse("2026-11-20T04:00:00Z");
const reading = (answered: number): ScanProgress => ({
  started: 0,
  now: 1_000,
  waited: 0,
  waitsUntil: null,
  allowance: { limit: 5_000, remaining: 4_000 - answered, resets: RESETS },
  sources: [{ source: "members", asked: 4, answered, isDone: false }],
});

/** A screen, a terminal or none, on which time passes when it is told to. */
function screen(live: boolean) {
  const written: string[] = [];
  const acts = new Set<() => void>();
  const secrets = createSecrets(() => undefined);
  secrets.add("ghp_canary0123");
  const terminal = {
    room: () => ({ columns: 80, rows: 24 }),
    often(act: () => void) {
      acts.add(act);
      return () => void acts.delete(act);
    },
  };
  const progress = progressOn(
    { write: (text) => written.push(text), terminal: live ? terminal : null },
    secrets,
  );
  const pass = () => acts.forEach((act) => act());
  return { written, progress, pass, going: () => acts.size };
}

/** What stands on the screen after everything was written, line by line. */
function seen(written: readonly string[]): string[] {
  const lines = [""];
  for (const token of written.join("").split(/(\n|\r|\u001b\[2K|\u001b\[1A)/)) {
    const last = lines.length - 1;
    if (token === "\n") lines.push("");
    else if (token === "\u001b[2K") lines[last] = "";
    else if (token === "\u001b[1A") lines.pop();
    else if (token !== "\r") lines[last] = `${lines[last] ?? ""}${token}`;
  }
  return lines;
}
const BAR = "members [##########----------] 2/4";
const ALL = "0/1 sources read; 3998 of 5000 requests left until 04:00 UTC";

test("without a terminal every message has a line, and nothing is watched", () => {
  const { written, progress } = screen(false);
  progress.info("Source read.", { source: "members", units: 3 });
  progress.warning("Source not read.", { why: "ghp_canary0123\n::error::x" });
  progress.end();
  expect(progress.watch).toBeUndefined();
  expect(written.join("")).toBe(
    "Source read. (source=members, units=3)\nWarning: Source not read. (why=***\\n::error::x)\n",
  );
});

test("a terminal has one line that is rewritten, and warnings stay", () => {
  const { written, progress } = screen(true);
  progress.info("One.");
  progress.info("Two.");
  progress.warning("Careful.");
  progress.end();
  expect(written.join("")).toBe("One.\r\u001b[2KTwo.\r\u001b[2KWarning: Careful.\n");
});

test("what is watched is written over as time passes, below the warnings", () => {
  const { written, progress, pass } = screen(true);
  let answered = 0;
  progress.info("Connected.");
  progress.watch?.(() => reading(answered));
  answered = 2;
  pass();
  expect(seen(written)).toEqual([BAR, ALL]);
  progress.warning("Careful.");
  expect(seen(written)).toEqual(["Warning: Careful.", BAR, ALL]);
});

test("what did not change is not written again, and what is watched needs no other line", () => {
  const { written, progress, pass } = screen(true);
  progress.watch?.(() => reading(2));
  const before = written.length;
  pass();
  progress.info("Source read.");
  expect(written.length).toBe(before);
});

test.each(["the end of it", "the end of the run"])("%s leaves warnings alone on the screen", (how) => {
  const { written, progress, pass, going } = screen(true);
  const stop = progress.watch?.(() => reading(2));
  progress.warning("Careful.");
  if (how === "the end of it") stop?.();
  else progress.end();
  pass();
  expect(going()).toBe(0);
  expect(seen(written)).toEqual(["Warning: Careful.", ""]);
});
