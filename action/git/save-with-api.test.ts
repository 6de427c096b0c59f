import { expect, test } from "vitest";
import { drawn } from "../../test/faults/drawn.ts";
import { BRANCH, hostGovernance, many } from "../../test/stage/hosted-governance.ts";
import { renameRepository } from "../../demo/github/world.ts";
import type { Writer } from "../github/writer.ts";

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

/** The request at which it stops, and whether that one took effect. */
const STOPS: [at: number, takesEffect: boolean][] = [
  [1, false],
  [1, true],
  [2, true],
  [3, true],
  [4, false],
  [4, true],
];
test.each(drawn(STOPS, 2, 4))(
  "a first commit that stops at its request %i (after it took effect: %s) shows nothing half-made, and the next run converges",
  async (at, takesEffect) => {
    const { save, tip, paths, real } = await hostGovernance();
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
  const { save, github } = await hostGovernance();
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
  const { save, github, paths, writes } = await hostGovernance();
  const timeOut = { message: "Sorry, your request timed out." };
  const match = { method: "POST", path: /git\/trees/ };
  github.faults.add({ kind: "status", code: 422, body: timeOut, nth: 1, match });
  github.faults.add({ kind: "status", code: 502, nth: 2, match });
  await save({ files: many(40) });
  expect(await paths()).toHaveLength(42);
  expect(writes().filter((template) => template.endsWith("/trees"))).toHaveLength(5);
});

test("a move of the branch whose answer is lost is not made twice", async () => {
  const { save, github, tip, writes } = await hostGovernance();
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
  const { save, slept, tip, writes } = await hostGovernance();
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
  const { save, paths, tip, github, person, writes } = await hostGovernance();
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
  const { governance, save, github } = await hostGovernance();
  await save({ files: many(1) });
  renameRepository(governance, "evidence-room");
  expect(await save({ files: many(101) }, { now: "evidence-room" })).toMatchObject({ outcome: "saved" });
  expect(
    github.requests.filter(({ status, template }) => status === 301 && template.startsWith("/repos/")),
  ).toEqual([]);
});

test("where branch and base both moved, a merge comes first and holds no evidence that neither had", async () => {
  const { world, save, tip, paths, person, writes, github } = await hostGovernance();
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
