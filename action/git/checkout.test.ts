import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
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

const HOME = "https://github.test";
const open = (directory: string, environment: Record<string, string | undefined> = process.env) =>
  openCheckout({
    directory,
    environment,
    home: HOME,
    token: () => Promise.resolve("t"),
    patience: () => Promise.resolve(false),
  });

describe("a governance path that cannot be used is refused with its remedy", () => {
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
  ])("one %s", async (_, make, remedy) => {
    const opening = open(make());
    await expect(opening).rejects.toThrow(remedy);
    await expect(opening).rejects.toMatchObject({ exitCode: 2 });
  });
});

test("a checkout names its repository, and user information in the remote is not the repository's", async () => {
  const { remote } = await open(repository());
  expect(remote).toEqual({
    name: "origin",
    home: HOME,
    urls: ["https://user@github.test/acme/governance.git"],
    repository: { owner: "acme", name: "governance" },
  });
});

test("another remote is taken when there is no origin", async () => {
  const path = repository();
  git(path, "remote", "rename", "origin", "upstream");
  expect((await open(path)).remote.name).toBe("upstream");
});

describe("a remote that sends the credential elsewhere is refused", () => {
  test.each<[string, string[][]]>([
    [
      "whose address is another host",
      [["remote", "set-url", "origin", "https://evil.test/acme/governance.git"]],
    ],
    [
      "that pushes to another host",
      [["config", "remote.origin.pushurl", "https://evil.test/acme/governance.git"]],
    ],
    [
      "that pushes to another host as well",
      [
        ["config", "--add", "remote.origin.pushurl", "https://github.test/acme/governance.git"],
        ["config", "--add", "remote.origin.pushurl", "https://evil.test/acme/governance.git"],
      ],
    ],
    [
      "that is rewritten",
      [["config", "url.https://evil.test/.insteadOf", "https://user:secret@github.test/"]],
    ],
    [
      "that is rewritten for pushing",
      [["config", "url.https://evil.test/.pushInsteadOf", "https://user:secret@github.test/"]],
    ],
  ])("one %s", async (_, settings) => {
    const path = repository();
    for (const setting of settings) git(path, ...setting);
    const opening = open(path);
    await expect(opening).rejects.toThrow(
      "at https://evil.test, and the credential belongs to https://github.test",
    );
    await expect(opening).rejects.toMatchObject({ exitCode: 2 });
  });

  test("one whose redirects a setting of its own lets git follow", async () => {
    const path = repository();
    git(path, "config", "http.https://github.test/acme/governance.git/info.followRedirects", "true");
    await expect(open(path)).rejects.toThrow("remove its setting http.<url>.followRedirects");
  });

  test("one whose redirects a setting for its user lets git follow", async () => {
    const path = repository();
    git(path, "config", "http.https://user@github.test/acme/governance.git/info.followRedirects", "true");
    await expect(open(path)).rejects.toThrow("remove its setting http.<url>.followRedirects");
  });

  test("but not for a setting for its user that is no more particular than ours", async () => {
    const path = repository();
    git(path, "config", "http.https://user@github.test/acme/governance.git.followRedirects", "true");
    await expect(open(path)).resolves.toHaveProperty("remote.name", "origin");
  });

  test("one whose name git takes no setting for", async () => {
    const path = repository();
    git(path, "config", "remote.a=b.url", "https://github.test/acme/governance.git");
    git(path, "remote", "remove", "origin");
    await expect(open(path)).rejects.toThrow("call it origin (git remote rename)");
  });

  test("but not for a setting that is less particular than ours", async () => {
    const path = repository();
    git(path, "config", "http.https://github.test/.followRedirects", "true");
    await expect(open(path)).resolves.toHaveProperty("remote.name", "origin");
  });
});

describe("git works here wherever it works in the same environment", () => {
  test.each<[string, (path: string) => Record<string, string>]>([
    [
      "by GIT_CONFIG_COUNT",
      () => ({
        GIT_CONFIG_COUNT: "1",
        GIT_CONFIG_KEY_0: "http.https://github.test/.sslCAInfo",
        GIT_CONFIG_VALUE_0: "/ca.pem",
      }),
    ],
    [
      "by GIT_CONFIG_PARAMETERS",
      () => ({ GIT_CONFIG_PARAMETERS: "'http.https://github.test/.sslCAInfo'='/ca.pem'" }),
    ],
    [
      "by GIT_CONFIG_GLOBAL",
      () => {
        const file = join(folder, "global");
        writeFileSync(file, '[http "https://github.test/"]\n\tsslCAInfo = /ca.pem\n');
        return { GIT_CONFIG_GLOBAL: file };
      },
    ],
    [
      "by GIT_CONFIG_SYSTEM",
      () => {
        const file = join(folder, "system");
        writeFileSync(file, '[http "https://github.test/"]\n\tsslCAInfo = /ca.pem\n');
        return { GIT_CONFIG_SYSTEM: file };
      },
    ],
  ])("a setting given %s is kept", async (_, settings) => {
    const path = repository();
    const checkout = await open(path, { ...process.env, ...settings(path) });
    const { stdout } = await checkout.git([
      "config",
      "--get-urlmatch",
      "http.sslCAInfo",
      "https://github.test/",
    ]);
    expect(stdout.toString()).toBe("/ca.pem\n");
  });

  test.each([
    "GIT_SSL_CAINFO",
    "GIT_SSL_NO_VERIFY",
    "GIT_PROXY_COMMAND",
    "GIT_SSH_COMMAND",
    "GIT_SSH",
    "SSH_ASKPASS",
  ])("%s is kept", async (name) => {
    const path = repository();
    const value = join(folder, "value");
    git(path, "config", "alias.told", `!printenv ${name}`);
    const checkout = await open(path, { ...process.env, [name]: value });
    expect((await checkout.git(["told"])).stdout.toString()).toBe(`${value}\n`);
  });

  test("a checkout of another user is trusted where the environment trusts it, and not otherwise", async () => {
    const path = repository();
    const trusting = (directory: string) =>
      open(path, {
        ...process.env,
        GIT_TEST_ASSUME_DIFFERENT_OWNER: "1",
        GIT_CONFIG_COUNT: "1",
        GIT_CONFIG_KEY_0: "safe.directory",
        GIT_CONFIG_VALUE_0: directory,
      });
    await expect(trusting("/elsewhere")).rejects.toThrow(
      /is not a git checkout of this user; .* git says: «/,
    );
    await expect(trusting(path)).resolves.toHaveProperty("remote.name", "origin");
  });
});

test("neither variables nor hooks of the machine change what git does for us", async () => {
  const path = repository();
  const elsewhere = join(folder, "elsewhere");
  const names = [
    "DIR",
    "WORK_TREE",
    "INDEX_FILE",
    "OBJECT_DIRECTORY",
    "COMMON_DIR",
    "NAMESPACE",
    "EXEC_PATH",
  ];
  const environment = {
    ...process.env,
    ...Object.fromEntries(names.map((name) => [`GIT_${name}`, elsewhere])),
    GIT_EDITOR: "false",
    PAGER: "false",
    GIT_TRACE: join(folder, "trace"),
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: "core.hooksPath",
    GIT_CONFIG_VALUE_0: "/hooks",
    GIT_CONFIG_PARAMETERS: "'core.hooksPath'='/hooks'",
  };
  const checkout = await open(path, environment);
  const { stdout } = await checkout.git(["config", "--get", "core.hooksPath"]);
  expect(stdout.toString()).toBe("/dev/null\n");
  expect((await checkout.git(["rev-list", "--count", "HEAD"])).stdout.toString()).toBe("2\n");
  expect(existsSync(join(folder, "trace"))).toBe(false);
});

test("the token is in no argument, where every process of the machine would see it", async () => {
  const path = repository();
  git(path, "config", "alias.seen", "!tr '\\0' ' ' < /proc/$PPID/cmdline");
  const checkout = await openCheckout({
    directory: path,
    environment: process.env,
    home: HOME,
    token: () => Promise.resolve("secret-token"),
    patience: () => Promise.resolve(false),
  });
  const seen = (await checkout.git(["seen"])).stdout.toString();
  expect(seen).toContain("--config-env=http.https://user@github.test/acme/governance.git.extraHeader=");
  expect(seen).not.toContain(Buffer.from("x-access-token:secret-token").toString("base64"));
});
