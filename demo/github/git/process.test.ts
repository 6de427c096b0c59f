import { once } from "node:events";
import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { createGitProcesses } from "./process.ts";

test("stopping ends a child that waits for ever", async () => {
  const git = createGitProcesses();
  const child = git.start(["hash-object", "--stdin"], {});
  await once(child, "spawn");
  await git.stop();
  expect(child.signalCode).toBe("SIGKILL");
});

test("a failing command is a value for run and an error with git's words for must", async () => {
  const git = createGitProcesses();
  expect((await git.run(tmpdir(), ["rev-parse", "HEAD"])).code).toBe(128);
  await expect(git.must(tmpdir(), ["rev-parse", "HEAD"])).rejects.toThrow("git rev-parse ended with 128");
});
