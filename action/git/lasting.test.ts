import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Refusal } from "../run/refusal.ts";
import { openGit, type Git } from "./git.ts";
import { objectBytes, objectInfo } from "./objects.ts";

const PATH = process.env.PATH ?? "";
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lasting-"));
  execFileSync("git", ["-C", folder, "init", "--quiet"]);
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

const write = (text: string): string =>
  execFileSync("git", ["-C", folder, "hash-object", "-w", "--stdin"], { input: text }).toString().trim();

/** What a program in place of git does; it finds git itself on its path. Each start leaves a line in `started`. */
function insteadOfGit(does: string, deadline?: number): Git {
  const program = `#!/bin/sh\necho x >> '${folder}/started'\nPATH='${PATH}'\n${does}\n`;
  writeFileSync(join(folder, "git"), program, { mode: 0o755 });
  return openGit(folder, { ...process.env, PATH: `${folder}:${PATH}` }, null, deadline);
}
const starts = (): number => readFileSync(join(folder, "started"), "latin1").length / 2;

/** One that has ended counts as gone, though nobody may have waited for it yet. */
function isRunning(child: number): boolean {
  try {
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${child}/stat`, "latin1"));
  } catch {
    return false;
  }
}

const REAL = 'exec git "$@"';
const textsOf = async (git: Git, names: readonly string[]) =>
  [...(await objectBytes(git, names)).values()].map((one) => one?.bytes.toString());

test("a git that dies while it is asked is an error that says how, and the next question starts another", async () => {
  const name = write("one\n");
  const git = insteadOfGit(
    `if [ "$(wc -l < '${folder}/started')" = 1 ]; then read -r line; echo broken >&2; exit 3; fi\n${REAL}`,
  );
  await expect(textsOf(git, [name])).rejects.toThrow("git cat-file ended with 3: broken");
  expect(await textsOf(git, [name])).toEqual(["one\n"]);
  expect(starts()).toBe(2);
});

test("a git that is killed while it is asked is an error with the signal", async () => {
  const git = insteadOfGit("read -r line; kill -9 $$");
  await expect(textsOf(git, ["HEAD"])).rejects.toThrow("git cat-file ended with SIGKILL");
});

test("a git that cannot be started is an error, and no end of the run", async () => {
  const git = openGit(folder, { PATH: join(folder, "nowhere") }, null);
  await expect(textsOf(git, ["HEAD"])).rejects.toThrow("ENOENT");
});

test("a git that says nothing is stopped past the deadline, with what it started, and the run refused", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const git = insteadOfGit(`sleep 600 & echo $! > '${folder}/child'; wait`, 30_000);
  const asking = expect(textsOf(git, ["HEAD"])).rejects.toThrow(
    new Refusal(
      3,
      "git cat-file said nothing for 30 seconds and was stopped; check the network and the server of the governance repository, and scan again.",
    ),
  );
  await vi.waitFor(() => expect(readFileSync(join(folder, "child"), "latin1")).toMatch(/^\d+\n$/), 30_000);
  vi.advanceTimersByTime(30_000);
  await asking;
  const child = Number(readFileSync(join(folder, "child"), "latin1"));
  await vi.waitFor(() => expect(isRunning(child)).toBe(false), 30_000);
});

test("one git answers every question, also those that are put at one time", async () => {
  const names = ["a\n", "", "no line feed", "b missing\n"].map(write);
  const git = insteadOfGit(REAL);
  const nothing = "1".repeat(40);
  const both = await Promise.all([textsOf(git, names), textsOf(git, [nothing, names[0] ?? ""])]);
  expect(both).toEqual([
    ["a\n", "", "no line feed", "b missing\n"],
    [undefined, "a\n"],
  ]);
  expect(await objectInfo(git, [nothing, names[1] ?? ""])).toEqual(
    new Map([
      [nothing, null],
      [names[1], { object: names[1], type: "blob" }],
    ]),
  );
  expect(starts()).toBe(1);
});

test("an answer of many pieces is read to its end", async () => {
  const large = "0123456789abcde\n".repeat(1 << 16);
  expect(await textsOf(insteadOfGit(REAL), [write(large), write("after\n")])).toEqual([large, "after\n"]);
});

test("what was written after it began is found", async () => {
  const git = insteadOfGit(REAL);
  await textsOf(git, [write("before\n")]);
  expect(await textsOf(git, [write("after\n")])).toEqual(["after\n"]);
  expect(starts()).toBe(1);
});

test("it is ended when it is not asked for five seconds, and started again for the next question", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const git = insteadOfGit(`git "$@"; echo x >> '${folder}/ended'`);
  const name = write("one\n");
  await textsOf(git, [name]);
  vi.advanceTimersByTime(5_000);
  vi.useRealTimers();
  await vi.waitFor(() => readFileSync(join(folder, "ended")), 30_000);
  expect(await textsOf(git, [name])).toEqual(["one\n"]);
  expect(starts()).toBe(2);
});

test("while it waits for a question it keeps no run from ending", async () => {
  const held = () => process.getActiveResourcesInfo().filter((one) => /^(?:Process|Pipe)/.test(one));
  const before = held();
  await textsOf(insteadOfGit(REAL), [write("one\n")]);
  expect(held()).toEqual(before);
});
