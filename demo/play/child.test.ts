import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { must, withoutMasks } from "./child.ts";

const command = (script: string) => ({
  what: "The step",
  file: process.execPath,
  args: ["-e", script],
  cwd: tmpdir(),
  env: {},
});

test("a step that fails says so in one sentence, with what it printed and no masked value", async () => {
  const failing = command("console.log('::add-mask::hunter2'); console.error('no way'); process.exit(3)");
  await expect(must(failing)).rejects.toThrow(/^The step failed \(exit 3\)\.\nno way$/);
});

test("a program that is not there is one sentence", async () => {
  await expect(must({ ...command(""), file: "/nonexistent/program" })).rejects.toThrow(
    "The step could not be started: /nonexistent/program is missing or cannot be run.",
  );
});

test("a child sees nothing of its parent's surroundings", async () => {
  expect(await must(command("console.log(Object.keys(process.env).join())"))).toBe("\n");
});

test("commands that hold secrets are taken out of a log", () => {
  expect(withoutMasks("a\n::add-mask::b\nc")).toBe("a\nc");
});
