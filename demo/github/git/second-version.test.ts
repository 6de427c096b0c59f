import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { addOrganization, addRepository, createWorld } from "../world.ts";
import { answerFromFiles } from "./second-version.ts";
import { createGitStore, type GitStore } from "./store.ts";

let root: string;
let store: GitStore;
let folder: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "second-"));
  store = createGitStore(root);
  const world = createWorld(new Date("2026-01-10T03:00:00Z"));
  const owner = addOrganization(world, { login: "acme" });
  folder = await store.directory(addRepository(world, { name: "a", owner, files: { "a.txt": "a\n" } }));
  for (const branch of ["zeta", "deep/er", "main2"]) await git("branch", branch, "main");
  await git("pack-refs", "--all");
  await git("update-ref", "refs/pull/1/head", "main");
});
afterEach(async () => {
  await store.processes.stop();
  await rm(root, { recursive: true, force: true });
});

const git = (...args: string[]) => store.processes.must(folder, args);
const packet = (line: string) => `${(Buffer.byteLength(line) + 4).toString(16).padStart(4, "0")}${line}`;
const request = (...lines: string[]) => {
  const head = `${packet("command=ls-refs\n")}${packet("agent=git/2.39.5")}${packet("object-format=sha1")}`;
  return Buffer.from(`${head}0001${lines.map((line) => packet(`${line}\n`)).join("")}0000`);
};
const ofGit = async (asked: Buffer): Promise<string> => {
  const child = store.processes.start(["upload-pack", "--stateless-rpc", folder], {
    GIT_PROTOCOL: "version=2",
  });
  child.stdin?.end(asked);
  const said: Buffer[] = [];
  child.stdout?.on("data", (chunk: Buffer) => said.push(chunk));
  await once(child, "close");
  return Buffer.concat(said).toString();
};

test.each([
  [[]],
  [["ref-prefix HEAD"]],
  [["ref-prefix refs/heads/main", "ref-prefix refs/pull/"]],
  [["ref-prefix refs/heads/deep/er"]],
  [["ref-prefix refs/heads/nothing", "ref-prefix refs/heads/ü"]],
])("where refs stand is said as git says it, asked for %j", async (prefixes) => {
  const asked = request("peel", "symrefs", ...prefixes);
  expect((await answerFromFiles(folder, asked))?.toString()).toBe(await ofGit(asked));
});

test("what only git can say is left to it: what tags stand for, other names, and all else", async () => {
  const all = request("peel", "symrefs");
  expect(await answerFromFiles(folder, Buffer.from("0011command=fetch0000"))).toBeNull();
  expect(await answerFromFiles(folder, Buffer.from("nothing"))).toBeNull();
  await git("branch", "é", "main");
  expect(await answerFromFiles(folder, all)).toBeNull();
  await git("branch", "-D", "é");
  await git("tag", "v1", "main");
  expect(await answerFromFiles(folder, all)).toBeNull();
  await git("tag", "-d", "v1");
  await git("symbolic-ref", "HEAD", "refs/heads/unborn");
  expect(await answerFromFiles(folder, all)).toBeNull();
});
