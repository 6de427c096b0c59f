import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { HOSTILE } from "../../test/payloads/hostile.ts";
import { runnerOfThisStep as runner } from "./runner.ts";

const folder = mkdtempSync(join(tmpdir(), "countersign-runner-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** What a runner would read from our standard output. */
function said(act: () => void): string {
  const written: string[] = [];
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
  act();
  vi.restoreAllMocks();
  return written.join("");
}

test.each(HOSTILE.map((text) => [text]))("%j stays in its one command", (text) => {
  const written = said(() => {
    runner.annotate("notice", text, text);
  });
  expect(written.split(/\r|\n/)).toHaveLength(2);
  expect(written).toMatch(/^::notice (?:title=[^:,]*)?::/);
});

test("every word for the runner is a command of its own", () => {
  const commands = said(() => {
    runner.annotate("error", "a%\nb");
    runner.annotate("warning", "m", "t: 1, 2");
    runner.mask("s\nt");
    runner.startGroup("g");
    runner.endGroup();
  });
  expect(commands).toBe(
    "::error::a%25%0Ab\n::warning title=t%3A 1%2C 2::m\n::add-mask::s%0At\n::group::g\n::endgroup::\n",
  );
});

test("a value cannot end itself and set another output", () => {
  const file = join(folder, "outputs");
  writeFileSync(file, "");
  vi.stubEnv("GITHUB_OUTPUT", file);
  runner.output("a", "x\nghadelimiter_1\nb<<y\n");
  const [, delimiter = ""] = /^a<<(ghadelimiter_[0-9a-f-]{36})\n/.exec(readFileSync(file, "utf8")) ?? [];
  expect(readFileSync(file, "utf8")).toBe(`a<<${delimiter}\nx\nghadelimiter_1\nb<<y\n\n${delimiter}\n`);
});

test("outside a workflow an output and a summary go nowhere", async () => {
  vi.stubEnv("GITHUB_OUTPUT", undefined);
  vi.stubEnv("GITHUB_STEP_SUMMARY", undefined);
  const written = said(() => {
    runner.output("a", "b");
  });
  await runner.summarize("# A");
  expect(written).toBe("");
});

test("a summary that cannot be written is refused", async () => {
  vi.stubEnv("GITHUB_STEP_SUMMARY", join(folder, "nowhere", "summary.md"));
  await expect(runner.summarize("# A")).rejects.toThrow();
});
