import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import { startGitHub } from "../../demo/github/server.ts";
import {
  addApp,
  addCredential,
  addOrganization,
  addRepository,
  createWorld,
  installApp,
  renameRepository,
} from "../../demo/github/world.ts";
import { silent } from "../run/log.ts";
import { createWriter, type Writer } from "../github/writer.ts";
import { commitsOf } from "./commits.ts";
import { openGit } from "./git.ts";
import { readBranchState, type Change } from "./ledger.ts";
import { saveWithApi } from "./save-with-api.ts";

const run = promisify(execFile);
const HERE = { owner: "acme", name: "governance" };
const BRANCH = "countersign/acme";

/** A governance repository on an embedded GitHub, a clone of it, and an App that writes to it. */
async function setUp() {
  const world = createWorld(new Date("2026-01-10T03:00:00Z"));
  const acme = addOrganization(world, { login: "acme" });
  const files = { "countersign.yml": "organizations: []\n", "notes/old.md": "old\n" };
  const governance = addRepository(world, { name: "governance", owner: acme, files });
  const permissions = { contents: "write" } as const;
  const app = addApp(world, { slug: "countersign", owner: acme, publicKey: "", permissions });
  const installation = installApp(world, { app, organization: acme });
  const token = "t".repeat(20);
  addCredential(world, {
    token,
    kind: "installation",
    actor: app.bot,
    permissions,
    installation,
  });
  const folder = await mkdtemp(join(tmpdir(), "save-"));
  const github = await startGitHub(world, { gitRoot: join(folder, "remote") });
  onTestFinished(async () => {
    await github.close();
    await rm(folder, { recursive: true, force: true });
  });
  const clone = join(folder, "clone");
  const url = `${github.serverUrl.replace("://", `://x-access-token:${token}@`)}/acme/governance.git`;
  await run("git", ["clone", "--quiet", url, clone]);
  const git = openGit(clone, process.env, null);
  const slept: number[] = [];
  const sleep = (milliseconds: number) => {
    slept.push(milliseconds);
    return Promise.resolve();
  };
  const real = createWriter({
    apiUrl: github.apiUrl,
    graphqlUrl: github.graphqlUrl,
    version: "0.0.0",
    authorization: () => Promise.resolve(`token ${token}`),
    sleep,
  });
  const checkout = {
    git,
    commits: commitsOf(git),
    remote: { name: "origin", repository: HERE, urls: [], home: github.serverUrl },
    patience: () => Promise.resolve(false),
  };
  const save = async (change: Partial<Change>, { writer = real, now = "governance" } = {}) => {
    const branchState = await readBranchState(checkout, { organization: "acme", base: null });
    const repository = HERE;
    const message = { headline: "Scan acme", body: "Facts changed: 1." };
    const whole: Change = { files: new Map(), message, at: "2026-01-10T03:00:00Z", ...change };
    return saveWithApi({ git, writer, sleep, repository, log: silent })(branchState, whole, {
      owner: "acme",
      name: now,
    });
  };
  const ask = async (path: string): Promise<unknown> =>
    (await fetch(`${github.apiUrl}${path}`, { headers: { authorization: `token ${token}` } })).json();
  const tip = async (ref: string = BRANCH) => {
    const answer = await ask(`/repos/acme/governance/commits/${ref}`);
    return Commit.safeParse(answer).data ?? null;
  };
  const paths = async (ref: string = BRANCH) => {
    const answer = await ask(`/repos/acme/governance/git/trees/${ref.replace("/", "%2F")}?recursive=1`);
    return Tree.parse(answer).tree.flatMap(({ path, type }) => (type === "blob" ? [path] : []));
  };
  const writes = () =>
    github.requests
      .filter(({ method, template }) => method !== "GET" && !template.endsWith(".git"))
      .map(({ template }) => template);
  /** What a person commits by other means; null takes a file away. */
  const person = async (branch: string, head: string | undefined, files: Record<string, string | null>) => {
    const additions = Object.entries(files).flatMap(([path, text]) =>
      text === null ? [] : [{ path, contents: Buffer.from(text).toString("base64") }],
    );
    const deletions = Object.entries(files).flatMap(([path, text]) => (text === null ? [{ path }] : []));
    const answer = await real.graphql(
      "mutation($input:CreateCommitOnBranchInput!){createCommitOnBranch(input:$input){commit{oid}}}",
      {
        input: {
          branch: { repositoryNameWithOwner: "acme/governance", branchName: branch },
          message: { headline: "A person's change" },
          expectedHeadOid: head,
          fileChanges: { additions, deletions },
        },
      },
    );
    expect(answer.body).not.toHaveProperty("errors");
  };
  return { person, world, github, governance, real, save, slept, tip, paths, writes };
}

const Commit = z.object({
  sha: z.string(),
  author: z.object({ login: z.string() }).nullable(),
  committer: z.object({ login: z.string() }).nullable(),
  parents: z.array(z.object({ sha: z.string() })),
  commit: z.object({
    message: z.string(),
    tree: z.object({ sha: z.string() }),
    verification: z.object({ verified: z.boolean() }),
  }),
});
const Tree = z.object({ tree: z.array(z.object({ path: z.string(), type: z.string() })) });

const many = (count: number) =>
  new Map(
    Array.from({ length: count }, (_, n) => [
      `evidence/acme/identities/deploy-key/r${n % 20}/${n}.md`,
      `---\nuid: ${n}\n---\n\n日本語 ${"x".repeat(100)}\n`,
    ]),
  );

/** A writer that stops before, or after, the n-th request which changes something; what follows is never sent. */
function stopping(real: Writer, at: number, takesEffect: boolean): Writer {
  let sent = 0;
  const pass = async <Answer>(changes: boolean, act: () => Promise<Answer>): Promise<Answer> => {
    if (sent >= at) throw new Error("stopped");
    if (changes) sent += 1;
    if (sent < at) return act();
    if (takesEffect) await act();
    throw new Error("stopped");
  };
  return {
    send: (route, parameters) => pass(!route.startsWith("GET "), () => real.send(route, parameters)),
    graphql: (query, variables) => pass(true, () => real.graphql(query, variables)),
  };
}

test.each([
  [1, false],
  [1, true],
  [2, true],
  [3, true],
  [4, false],
  [4, true],
])(
  "a first commit that stops at its request %i (after it took effect: %s) shows nothing half-made, and the next run converges",
  async (at, takesEffect) => {
    const { save, tip, paths, real } = await setUp();
    const files = many(320);
    const writer = stopping(real, at, takesEffect);
    await expect(save({ files }, { writer })).rejects.toThrow("stopped");
    if (at === 4 && takesEffect) expect((await paths()).length).toBe(322);
    else expect(await tip()).toBeNull();
    expect(await save({ files })).toMatchObject({ outcome: "saved" });
    expect(await paths()).toHaveLength(322);
  },
);

test("GitHub's refusal is told in its own words, on one line", async () => {
  const { save, github } = await setUp();
  github.faults.add({
    kind: "status",
    code: 403,
    body: { message: "Resource\n::error::not accessible" },
    match: { method: "POST", path: /git\/trees/ },
  });
  const saving = save({ files: many(3) });
  await expect(saving).rejects.toThrow(String.raw`(status 403: «Resource\n::error::not accessible»)`);
  await expect(saving).rejects.toMatchObject({ exitCode: 3 });
});

test("a tree that is too large for GitHub is sent in halves", async () => {
  const { save, github, paths, writes } = await setUp();
  const timeOut = { message: "Sorry, your request timed out." };
  const match = { method: "POST", path: /git\/trees/ };
  github.faults.add({ kind: "status", code: 422, body: timeOut, nth: 1, match });
  github.faults.add({ kind: "status", code: 502, nth: 2, match });
  await save({ files: many(40) });
  expect(await paths()).toHaveLength(42);
  expect(writes().filter((template) => template.endsWith("/trees"))).toHaveLength(5);
});

test("a move of the branch whose answer is lost is not made twice", async () => {
  const { save, github, tip, writes } = await setUp();
  const lost = { kind: "reset", after: true, nth: 1 } as const;
  github.faults.add({ ...lost, match: { method: "POST", path: /git\/refs$/ } });
  github.faults.add({ ...lost, match: { method: "POST", path: /graphql$/ } });
  const first = await save({ files: many(2) });
  expect(first).toEqual({ outcome: "saved", commit: (await tip())?.sha });
  const second = await save({ files: new Map([["evidence/acme/scans/2.md", "2\n"]]) });
  expect(second).toEqual({ outcome: "saved", commit: (await tip())?.sha });
  expect(writes().filter((template) => template === "/graphql")).toHaveLength(1);
});

test("a first scan of 3,000 files takes twelve requests, and one commit that GitHub signs as the App", async () => {
  const { save, slept, tip, writes } = await setUp();
  const saved = await save({ files: many(3_000) });
  const template = (name: string) => `/repos/{owner}/{repo}/git/${name}`;
  expect(writes()).toEqual([
    ...Array.from({ length: 10 }, () => template("trees")),
    template("commits"),
    template("refs"),
  ]);
  expect(slept).toEqual([1_000]);
  const { sha, author, committer, commit } = (await tip()) ?? {};
  expect({ sha, author, committer, verified: commit?.verification.verified }).toEqual({
    sha: saved.outcome === "saved" ? saved.commit : null,
    author: { login: "countersign[bot]" },
    committer: { login: "web-flow" },
    verified: true,
  });
  expect(commit?.message).toBe("Scan acme\n\nFacts changed: 1.");
});

test("a later scan is one request, which also takes away what a person put there", async () => {
  const { save, paths, tip, github, person, writes } = await setUp();
  await save({ files: many(1) });
  const odd = 'evidence/acme/odd "näme"\n.md';
  await person(BRANCH, (await tip())?.sha, { [odd]: "x\n" });
  github.requests.length = 0;
  await save({ files: new Map([["evidence/acme/a.md", "a\n"]]), removed: [odd] });
  expect(writes()).toEqual(["/graphql"]);
  expect(await paths()).toEqual(["countersign.yml", "evidence/acme/a.md", ...many(1).keys(), "notes/old.md"]);
  expect((await tip())?.commit.verification.verified).toBe(true);
});

test("a repository that was renamed is written to under its new name", async () => {
  const { governance, save, github } = await setUp();
  await save({ files: many(1) });
  renameRepository(governance, "evidence-room");
  expect(await save({ files: many(101) }, { now: "evidence-room" })).toMatchObject({ outcome: "saved" });
  expect(
    github.requests.filter(({ status, template }) => status === 301 && template.startsWith("/repos/")),
  ).toEqual([]);
});

test("where branch and base both moved, a merge comes first and holds no evidence that neither had", async () => {
  const { world, save, tip, paths, person, writes, github } = await setUp();
  await save({ files: many(1) });
  world.now = new Date("2026-01-11T03:00:00Z");
  const parent = (await tip())?.parents[0]?.sha;
  await person("main", parent, { "notes/new.md": "held already\n", "notes/old.md": null });
  const [before, base] = [await tip(), await tip("main")];
  github.requests.length = 0;
  const saved = await save({ files: new Map([["evidence/acme/c.md", "c\n"]]) });
  expect(saved.outcome).toBe("saved");
  expect(writes().filter((one) => one.endsWith("/git/blobs"))).toEqual([]);
  expect(writes().at(-1)).toBe("/repos/{owner}/{repo}/git/refs/{ref}");
  const after = await tip();
  const merge = await tip(after?.parents[0]?.sha);
  expect(merge?.parents.map(({ sha }) => sha)).toEqual([before?.sha, base?.sha]);
  expect(await paths(merge?.sha)).toEqual(["countersign.yml", ...many(1).keys(), "notes/new.md"]);
  expect(await paths()).toEqual(["countersign.yml", "evidence/acme/c.md", ...many(1).keys(), "notes/new.md"]);
  expect([merge, after].map((one) => one?.commit.verification.verified)).toEqual([true, true]);
});
