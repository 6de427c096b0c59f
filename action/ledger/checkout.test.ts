import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openCheckout } from "./checkout.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "checkout-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const git = (cwd: string, ...args: string[]) =>
  execFileSync("git", ["-C", cwd, "-c", "user.name=a", "-c", "user.email=a@x.test", ...args], {
    stdio: "pipe",
  });

/** A repository with two commits and a remote. */
function repository(name = "repository"): string {
  const path = join(folder, name);
  mkdirSync(join(path, "inside"), { recursive: true });
  git(path, "init", "--quiet", "--initial-branch=main");
  for (const text of ["one", "two"]) {
    writeFileSync(join(path, "inside", "file"), text);
    git(path, "add", "--all");
    git(path, "commit", "--quiet", "--message", text);
  }
  git(path, "remote", "add", "origin", "https://user:secret@github.test/acme/governance.git");
  return path;
}

const open = (directory: string) =>
  openCheckout({ directory, environment: process.env, token: () => Promise.resolve("t") });

describe("a governance path that cannot be used is refused with its cure", () => {
  test.each([
    ["that does not exist", () => join(folder, "nothing"), "check out the repository there"],
    ["that is a file", () => join(repository(), "inside", "file"), "check out the repository there"],
    ["that is no checkout", () => folder, "run actions/checkout before this action"],
    ["that is a folder of a checkout", () => join(repository(), "inside"), "set governance to the root"],
    [
      "that is bare",
      () => {
        git(folder, "clone", "--quiet", "--bare", repository(), "bare.git");
        return join(folder, "bare.git");
      },
      "give it a checkout",
    ],
    [
      "that is shallow",
      () => {
        git(folder, "clone", "--quiet", "--depth=1", `file://${repository()}`, "shallow");
        return join(folder, "shallow");
      },
      "set fetch-depth: 0",
    ],
    [
      "without a remote",
      () => {
        const path = repository();
        git(path, "remote", "remove", "origin");
        return path;
      },
      "add the repository on GitHub as origin",
    ],
  ])("one %s", async (_, make, cure) => {
    const opening = open(make());
    await expect(opening).rejects.toThrow(cure);
    await expect(opening).rejects.toMatchObject({ exitCode: 2 });
  });
});

test("a checkout names its repository, and user information in the remote is not the repository's", async () => {
  const { remote } = await open(repository());
  expect(remote).toEqual({ name: "origin", repository: { owner: "acme", name: "governance" } });
});

test("another remote is taken when there is no origin", async () => {
  const path = repository();
  git(path, "remote", "rename", "origin", "upstream");
  expect((await open(path)).remote.name).toBe("upstream");
});

test("neither variables nor hooks of the machine change what git does for us", async () => {
  const path = repository();
  const environment = {
    ...process.env,
    GIT_DIR: join(folder, "elsewhere"),
    GIT_EDITOR: "false",
    PAGER: "false",
  };
  const checkout = await openCheckout({ directory: path, environment, token: null });
  const { stdout } = await checkout.git(["config", "--get", "core.hooksPath"]);
  expect(stdout.toString()).toBe("/dev/null\n");
});
