import { execFile } from "node:child_process";
import { access, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { startExample, type Example } from "../example.ts";
import { jsonAt } from "../json-at.ts";
import { addRepository, protectBranch, renameRepository } from "../world.ts";

let example: Example;
beforeEach(async () => {
  example = await startExample();
});
afterEach(() => example.stop());

const run = promisify(execFile);
const identity = ["-c", "user.name=Wim", "-c", "user.email=wim@acme.test"];
const environment = {
  PATH: process.env.PATH,
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_TERMINAL_PROMPT: "0",
};

const git = async (folder: string, ...args: string[]): Promise<string> =>
  (
    await run("git", [...identity, ...args], { cwd: join(example.folder, folder), env: environment })
  ).stdout.trim();

function remote(token: string, name = "ledger"): string {
  const url = new URL(`${example.github.serverUrl}/acme/${name}.git`);
  if (token !== "") Object.assign(url, { username: "x-access-token", password: token });
  return url.href;
}

/** Clones as someone and commits one file. */
async function work(folder: string, token: string, file: string): Promise<void> {
  await git(".", "clone", "-q", remote(token), folder);
  await writeFile(join(example.folder, folder, file), `${folder}\n`);
  await git(folder, "add", "-A");
  await git(folder, "commit", "-qm", `Write ${file}`);
}

test.each([
  ["without a token", "", "ledger", "Authentication"],
  ["with an unknown token", "nobody's", "ledger", "Authentication failed"],
  ["of a repository that does not exist", "app-token", "nothing", "not found"],
])("a clone %s is refused", async (_, token, name, message) => {
  await expect(git(".", "clone", "-q", remote(token, name), "copy")).rejects.toThrow(
    message === "Authentication" ? /terminal prompts disabled|Authentication/ : message,
  );
});

test.each(["version=0", "version=1", "version=2"])("git speaks to it in protocol %s", async (version) => {
  const number = version.slice(-1);
  await git(".", "-c", `protocol.version=${number}`, "clone", "-q", remote("wim-token"), "copy");
  await git("copy", "commit", "-q", "--allow-empty", "-m", "Empty");
  await git("copy", "-c", `protocol.version=${number}`, "push", "-q");
  expect(await git("copy", "ls-remote", "origin", "refs/heads/main")).toContain(
    await git("copy", "rev-parse", "HEAD"),
  );
});

test("a git client that knows only the protocol of files is told to come with a newer one", async () => {
  const answer = await fetch(`${remote("", "site")}/info/refs`);
  expect([answer.status, await answer.text()]).toEqual([403, "Please upgrade your git client."]);
});

test("a public repository can be cloned without a token", async () => {
  await git(".", "clone", "-q", remote("", "site"), "copy");
  expect(await git("copy", "ls-files")).toBe("index.html");
});

const treeEntry = z.object({ mode: z.string(), type: z.string(), sha: z.string(), path: z.string() });
const gitTree = z.object({ sha: z.string(), tree: z.array(treeEntry) });

test("a clone has the ids that the API gave before there was a repository on disk", async () => {
  const commit = (await example.ask("GET", "/repos/acme/ledger/commits/main")).body;
  const tree = gitTree.parse(
    (await example.ask("GET", "/repos/acme/ledger/git/trees/main?recursive=1")).body,
  );
  await expect(access(join(example.folder, "git"))).rejects.toThrow();
  await git(".", "clone", "-q", remote("app-token"), "copy");
  expect(await git("copy", "rev-parse", "HEAD", "HEAD^{tree}")).toBe(
    `${String(jsonAt(commit, "sha"))}\n${tree.sha}`,
  );
  const listed = tree.tree.map((entry) => `${entry.mode} ${entry.type} ${entry.sha}\t${entry.path}`);
  const wanted = (await git("copy", "ls-tree", "-r", "-t", "HEAD")).split("\n");
  expect(listed.sort()).toEqual(wanted.sort());
  await git("copy", "fsck", "--strict");
});

test("a token that may only read cannot push", async () => {
  await work("copy", "rhea-token", "r.txt");
  await expect(git("copy", "push", "-q")).rejects.toThrow("403");
});

test("a push is seen by the API, with the world's time as pushed_at", async () => {
  await work("copy", "wim-token", "w.txt");
  example.world.now = new Date("2026-03-01T00:00:00Z");
  await git("copy", "push", "-q");
  const file = await example.ask("GET", "/repos/acme/ledger/contents/w.txt");
  expect(file.status).toBe(200);
  expect(example.repository.pushed_at).toBe("2026-03-01T00:00:00Z");
});

test("of two who push the same branch the second is refused and loses nothing", async () => {
  await work("one", "wim-token", "one.txt");
  await work("two", "olga-token", "two.txt");
  await git("one", "push", "-q");
  await expect(git("two", "push", "-q")).rejects.toThrow("fetch first");
  await git("two", "pull", "-q", "--rebase");
  await git("two", "push", "-q");
  expect(await git("two", "log", "--format=%s", "-2", "origin/main")).toBe("Write two.txt\nWrite one.txt");
});

test("a forced push to a protected branch is refused, to another it is not", async () => {
  protectBranch(example.repository, { branch: "main" });
  await work("copy", "wim-token", "w.txt");
  await git("copy", "push", "-q", "origin", "main", "main:free");
  await git("copy", "commit", "-q", "--amend", "-m", "Other");
  await expect(git("copy", "push", "-qf", "origin", "main")).rejects.toThrow(
    "Cannot force-push to a protected branch",
  );
  await git("copy", "push", "-qf", "origin", "main:free");
});

test("a branch that needs reviews takes no push at all", async () => {
  protectBranch(example.repository, { branch: "main", required_approving_review_count: 1 });
  await work("copy", "olga-token", "w.txt");
  await expect(git("copy", "push", "-q")).rejects.toThrow("Changes must be made through a pull request");
});

test("a push whose answer is lost has happened all the same", async () => {
  await work("copy", "wim-token", "w.txt");
  example.github.faults.add({ match: { path: /\.git\/git-receive-pack$/ }, kind: "reset", after: true });
  await expect(git("copy", "push", "-q")).rejects.toThrow();
  example.github.faults.clear();
  expect(await git("copy", "ls-remote", "origin", "refs/heads/main")).toContain(
    await git("copy", "rev-parse", "HEAD"),
  );
});

test("a push moves the head of an open pull request", async () => {
  await work("copy", "wim-token", "w.txt");
  await git("copy", "push", "-q", "origin", "main:work");
  const body = { title: "Work", head: "work", base: "main" };
  await example.ask("POST", "/repos/acme/ledger/pulls", { token: "wim-token", body });
  await git("copy", "commit", "-q", "--allow-empty", "-m", "More");
  await git("copy", "push", "-q", "origin", "main:work");
  expect(example.repository.pulls[0]?.head.sha).toBe(await git("copy", "rev-parse", "HEAD"));
});

test("a renamed repository is found under its former name by a redirect, and not without following it", async () => {
  await work("copy", "wim-token", "w.txt");
  renameRepository(example.repository, "journal");
  const still = ["-c", "http.followRedirects=false"];
  await expect(git("copy", ...still, "fetch", "-q")).rejects.toThrow("301");
  await git("copy", "push", "-q");
  expect(await git("copy", "ls-remote", remote("wim-token", "journal"), "refs/heads/main")).toContain(
    await git("copy", "rev-parse", "HEAD"),
  );
});

test("a repository that takes another's former name has its own content", async () => {
  await git(".", "clone", "-q", remote("app-token"), "before");
  renameRepository(example.repository, "journal");
  addRepository(example.world, {
    name: "ledger",
    owner: example.organization,
    files: { "new.txt": "new\n" },
  });
  await git(".", "clone", "-q", remote("app-token"), "after");
  await git(".", "clone", "-q", remote("app-token", "journal"), "journal");
  expect(await git("after", "ls-files")).toBe("new.txt");
  expect(await git("journal", "rev-parse", "HEAD")).toBe(await git("before", "rev-parse", "HEAD"));
});
