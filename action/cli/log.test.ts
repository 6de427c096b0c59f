import { expect, test } from "vitest";
import { progressOn } from "./log.ts";
import { createSecrets } from "./secrets.ts";

function screen(live: boolean) {
  const written: string[] = [];
  const secrets = createSecrets(() => undefined);
  secrets.add("ghp_canary0123");
  return { written, progress: progressOn({ write: (text) => written.push(text), live }, secrets) };
}

test("without a terminal every message has a line", () => {
  const { written, progress } = screen(false);
  progress.info("Source read.", { source: "members", units: 3 });
  progress.warning("Source not read.", { why: "ghp_canary0123\n::error::x" });
  progress.end();
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
