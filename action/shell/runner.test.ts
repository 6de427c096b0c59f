import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { HOSTILE } from "../../test/payloads/hostile.ts";
import { runnerOn, setOutput, type Runner } from "./runner.ts";

const said = (say: (runner: Runner) => void) => {
  const written: string[] = [];
  say(runnerOn((text) => written.push(text)));
  return written.join("");
};

const folder = mkdtempSync(join(tmpdir(), "countersign-output-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each(HOSTILE.map((text) => [text]))("%j stays in its one command", (text) => {
  const written = said((runner) => {
    runner.annotate("notice", text, text);
  });
  expect(written.split(/\r|\n/)).toHaveLength(2);
  expect(written).toMatch(/^::notice title=[^:,]*::/);
});

test("commands are worded as the runner expects them", () => {
  expect(
    said((runner) => {
      runner.annotate("error", "a%\nb");
    }),
  ).toBe("::error::a%25%0Ab\n");
  expect(
    said((runner) => {
      runner.annotate("warning", "m", "t: 1, 2");
    }),
  ).toBe("::warning title=t%3A 1%2C 2::m\n");
  expect(
    said((runner) => {
      runner.mask("s\nt");
    }),
  ).toBe("::add-mask::s%0At\n");
  expect(
    said((runner) => {
      runner.startGroup("g");
      runner.endGroup();
    }),
  ).toBe("::group::g\n::endgroup::\n");
});

test("a value cannot end itself and set another output", () => {
  const file = join(folder, "outputs");
  setOutput(file, "a", "x\nghadelimiter_1\nb<<y\n");
  const [, first = ""] = /^a<<(ghadelimiter_[0-9a-f-]{36})\n/.exec(readFileSync(file, "utf8")) ?? [];
  expect(readFileSync(file, "utf8")).toBe(`a<<${first}\nx\nghadelimiter_1\nb<<y\n\n${first}\n`);
});
