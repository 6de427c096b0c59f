import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { addOrganization, addRepository, createWorld, type Repository } from "../world.ts";
import { editTree } from "./edit-tree.ts";
import { commitsBetween, isAncestor } from "./history.ts";
import { encodeCommit, type Commit } from "./objects.ts";
import { createGitStore, type GitStore } from "./store.ts";
import { mergeTrees, moveRef, writeCommit, writeObject } from "./write.ts";

let folder: string;
let store: GitStore;
let repository: Repository;
let first: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "store-"));
  store = createGitStore(folder);
  const world = createWorld(new Date("2026-01-10T03:00:00Z"));
  const owner = addOrganization(world, { login: "acme" });
  repository = addRepository(world, { name: "ledger", owner, files: { "a.txt": "a\n", "b/c.txt": "c\n" } });
  await store.directory(repository);
  first = (await store.resolve(repository, "main")) ?? "";
});
afterEach(async () => {
  await store.processes.stop();
  await rm(folder, { recursive: true, force: true });
});

const git = async (...args: string[]): Promise<string> =>
  (await store.processes.must(await store.directory(repository), args)).toString().trim();
const resolve = (revision: string) => store.resolve(repository, revision);
const by = { name: "Wim", email: "wim@acme.test", date: new Date("2026-01-10T03:00:00Z") };

/** A commit that changes one file, or nothing but the message. */
async function commit(message: string, parents: string[], path?: string): Promise<string> {
  const trees = await Promise.all(parents.map((parent) => git("rev-parse", `${parent}^{tree}`)));
  const edits = path === undefined ? [] : [{ path, content: Buffer.from(`${message}\n`) }];
  const tree = await editTree(store, repository, trees[0] ?? null, edits);
  const given: Commit = { tree, parents, author: by, committer: by, message };
  return writeCommit(store, repository, given);
}

test("a branch is where git last put it, packed or not", async () => {
  const second = await commit("Second", [first], "d.txt");
  await git("update-ref", "refs/heads/main", second);
  expect(await resolve("main")).toBe(second);
  await git("pack-refs", "--all");
  expect(await resolve("main")).toBe(second);
  await git("update-ref", "refs/heads/main", first);
  expect(await resolve("main")).toBe(first);
  await git("update-ref", "-d", "refs/heads/main");
  expect([await resolve("main"), await resolve("HEAD")]).toEqual([null, null]);
});

test("branches are listed as git lists them, packed, loose, deep and about to be written", async () => {
  await git("update-ref", "refs/heads/packed/one", first);
  await git("pack-refs", "--all");
  await git("update-ref", "refs/heads/main", await commit("Second", [first]));
  await git("update-ref", "refs/heads/deep/er/é", first);
  await git("symbolic-ref", "refs/heads/alias", "refs/heads/packed/one");
  const listed = async () =>
    new Map(
      (await git("for-each-ref", "--format=%(refname) %(objectname)", "refs/heads"))
        .split("\n")
        .map((line): [string, string] => [line.slice(0, -41), line.slice(-40)]),
    );
  expect(await store.heads(repository)).toEqual(await listed());
  await git("update-ref", "-d", "refs/heads/deep/er/é");
  await git("symbolic-ref", "--delete", "refs/heads/alias");
  expect(await store.heads(repository)).toEqual(await listed());
});

test("a name stands for a commit behind tags and other names, and never for a path", async () => {
  await git("-c", "user.name=W", "-c", "user.email=w@x.test", "tag", "-a", "-m", "One", "v1", first);
  await git("symbolic-ref", "refs/heads/alias", "refs/heads/main");
  expect(await Promise.all(["v1", "alias", "HEAD", "heads/main", "refs/heads/main"].map(resolve))).toEqual(
    Array.from({ length: 5 }, () => first),
  );
  expect(await resolve(await git("rev-parse", "v1"))).toBe(first);
  const none = ["../HEAD", "refs/heads/../heads/main", "heads", "refs/heads/main.lock", "--all"];
  expect(await Promise.all(none.map(resolve))).toEqual(none.map(() => null));
});

test("an id of no commit stands for none", async () => {
  const tree = await git("rev-parse", `${first}^{tree}`);
  expect(await Promise.all([tree, "0".repeat(40), first].map(resolve))).toEqual([null, null, first]);
});

test("objects are the same when they are written here, by git, and in a pack", async () => {
  const sha = await writeObject(store, repository, { type: "blob", content: Buffer.from("ünï\0\n") });
  expect(await git("cat-file", "-t", sha)).toBe("blob");
  const other = (
    await store.processes.must(await store.directory(repository), ["hash-object", "-w", "--stdin"], "x")
  )
    .toString()
    .trim();
  await git("update-ref", "refs/heads/main", await commit("Second", [first], "d.txt"));
  const found = await store.objects(repository, [sha, other, "f".repeat(40), "no id"]);
  expect([...found].map(([id, { content }]) => [id, content.toString()])).toEqual([
    [sha, "ünï\0\n"],
    [other, "x"],
  ]);
  await git("fsck", "--strict");
});

test("history is git's, where lines of work are joined and where it is packed", async () => {
  const [left, right] = [await commit("Left", [first], "l.txt"), await commit("Right", [first], "r.txt")];
  const joined = await commit("Join", [left, right], "r.txt");
  const last = await commit("Last", [joined]);
  const between = (base: string, head: string) => commitsBetween(store, repository, base, head);
  const listed = async (base: string, head: string) =>
    (await git("rev-list", "--reverse", "--topo-order", `${base}..${head}`)).split("\n").filter(Boolean);
  const pairs = [
    [first, last],
    [left, last],
    [right, left],
    [last, first],
    [joined, last],
  ] as const;
  for (const [base, head] of pairs) expect(await between(base, head)).toEqual(await listed(base, head));
  expect(await isAncestor(store, repository, right, last)).toBe(true);
  expect(await isAncestor(store, repository, right, left)).toBe(false);
  expect(await isAncestor(store, repository, "f".repeat(40), left)).toBe(false);
  expect(await mergeTrees(store, repository, left, last)).toBe(await git("rev-parse", `${last}^{tree}`));
  expect(await mergeTrees(store, repository, left, right)).toBe(
    await git("merge-tree", "--write-tree", left, right),
  );
});

test("what git said of ids is remembered, and what it could not say is asked again", async () => {
  const other = createGitStore(join(folder, "elsewhere"));
  const copy = { ...repository, seed: null };
  const bare = await other.directory(copy);
  const asked = () => other.askOnce(copy, ["rev-list", first]);
  expect((await asked()).code).toBe(128);
  await store.processes.must(await store.directory(repository), ["push", "--quiet", "--mirror", bare]);
  expect((await asked()).stdout.toString()).toBe(`${first}\n`);
  await rm(bare, { recursive: true });
  expect((await asked()).stdout.toString()).toBe(`${first}\n`);
});

test("history that is packed is read as well", async () => {
  const second = await commit("Second", [first]);
  const third = await commit("Third", [second]);
  await moveRef(store, repository, "refs/heads/main", third, first);
  await git("gc", "--quiet", "--prune=now");
  // Nothing was read by this one before.
  const other = createGitStore(join(folder, "elsewhere"));
  const bare = await other.directory({ ...repository, seed: null });
  await store.processes.must(await store.directory(repository), ["push", "--quiet", "--mirror", bare]);
  await other.processes.must(bare, ["gc", "--quiet"]);
  const copy = { ...repository, seed: null };
  expect(await commitsBetween(other, copy, first, third)).toEqual([second, third]);
  expect(await isAncestor(other, copy, third, first)).toBe(false);
  expect((await other.objects(copy, [second])).get(second)).toEqual(
    encodeCommit({
      tree: await git("rev-parse", `${second}^{tree}`),
      parents: [first],
      author: by,
      committer: by,
      message: "Second",
    }),
  );
});

test("an edited tree is what git makes of it, and leaves no branch behind", async () => {
  const before = await git("rev-parse", `${first}^{tree}`);
  const blob = await git("rev-parse", `${first}:a.txt`);
  const tree = await editTree(store, repository, before, [
    { path: "b/c.txt", content: null },
    { path: 'd/"e" é.txt', content: Buffer.from("e\n") },
    { path: "run.sh", object: blob, mode: "100755" },
  ]);
  expect((await git("-c", "core.quotePath=false", "ls-tree", "-r", tree)).split("\n")).toEqual([
    `100644 blob ${blob}\ta.txt`,
    expect.stringMatching(/^100644 blob [0-9a-f]{40}\t"d\/\\"e\\" é.txt"$/),
    `100755 blob ${blob}\trun.sh`,
  ]);
  expect(await git("for-each-ref", "refs/staging")).toBe("");
  expect(await editTree(store, repository, before, [])).toBe(before);
  const nothing = await editTree(store, repository, null, []);
  expect(await git("cat-file", "-p", nothing)).toBe("");
});

test("of edits that meet at one path the last one stands, and a file that a folder replaces goes", async () => {
  const before = await git("rev-parse", `${first}^{tree}`);
  const text = (path: string, content: string | null) => ({
    path,
    content: content === null ? null : Buffer.from(content),
  });
  const paths = async (...edits: ReturnType<typeof text>[]) =>
    (await git("ls-tree", "-r", "--name-only", await editTree(store, repository, before, edits)))
      .split("\n")
      .join(" ");
  expect(await paths(text("b", "b\n"))).toBe("a.txt b");
  expect(await paths(text("a.txt/in.txt", "in\n"))).toBe("a.txt/in.txt b/c.txt");
  expect(await paths(text("a.txt/in.txt", null), text("none/x", null))).toBe("a.txt b/c.txt");
  expect(await paths(text("b", null), text("b/d.txt", "d\n"))).toBe("a.txt b/d.txt");
  expect(await paths(text("b/d.txt", "d\n"), text("b", null))).toBe("a.txt");
  const whole = { path: "copy", object: await git("rev-parse", `${before}:b`), mode: "040000" };
  const tree = await editTree(store, repository, before, [whole, text("copy/e.txt", "e\n")]);
  expect(await git("ls-tree", "-r", "--name-only", tree)).toBe("a.txt\nb/c.txt\ncopy/c.txt\ncopy/e.txt");
  await git("fsck", "--strict");
});

test("a ref is moved as git moves it: from where it stood, past nobody's lock, and beside no other of its name", async () => {
  const second = await commit("Second", [first]);
  const move = (ref: string, sha: string | null, old: string | null) =>
    moveRef(store, repository, `refs/heads/${ref}`, sha, old);
  const listed = () => git("for-each-ref", "--format=%(refname:lstrip=2) %(objectname)", "refs/heads");
  expect(await move("main", second, second)).toBe(false);
  expect(await move("main", second, null)).toBe(false);
  expect(await move("main", second, first)).toBe(true);
  expect(await move("deep/er", first, null)).toBe(true);
  expect(await move("deep", first, null)).toBe(false);
  expect(await move("deep/er/still", first, null)).toBe(false);
  expect(await listed()).toBe(`deep/er ${first}\nmain ${second}`);
  expect(await move("deep/er", null, second)).toBe(false);
  expect(await move("deep/er", null, first)).toBe(true);
  expect(await move("deep", first, null)).toBe(true);
  await writeFile(join(await store.directory(repository), "refs/heads/main.lock"), "");
  expect(await move("main", first, second)).toBe(false);
  expect(await listed()).toBe(`deep ${first}\nmain ${second}`);
});
