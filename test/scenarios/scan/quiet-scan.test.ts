import { afterEach, beforeEach, expect, test } from "vitest";
import { inTurn } from "../../faults/drawn.ts";
import { digestOf } from "../../../action/digest/digest.ts";
import { startStory } from "./beginnings.ts";
import { METHODS } from "./combinations.ts";
import type { Story } from "./story.ts";

let story: Story;
beforeEach(async () => {
  story = await startStory();
});
afterEach(() => story.stop());

const day = (n: number) => new Date(Date.parse("2026-01-10T03:00:00Z") + n * 86_400_000);

/** Merges the open pull request on the server, as `method` does it. */
async function merge(number: number, method = "merge") {
  const answer = await story.api("PUT", `/repos/acme/governance/pulls/${number}/merge`, {
    merge_method: method,
  });
  expect(answer).toMatchObject({ merged: true });
}

test("a second scan of an unchanged world adds its record and nothing else", async () => {
  const first = await story.scan();
  story.world.now = day(1);
  const second = await story.scan();
  expect(second.changed).toBe(false);
  expect([...second.files.keys()]).toEqual([
    "evidence/acme/scans/2026/20260111T030000Z.md",
    "evidence/acme/SHA256SUMS",
  ]);
  expect(second.scan.previous).toEqual({
    path: first.scanFile,
    digest: digestOf(first.files.get(first.scanFile) ?? ""),
  });
  expect(second.pullRequest?.number).toBe(first.pullRequest?.number);
  expect(await story.pulls("all")).toHaveLength(1);
});

test("a scan within the same second keeps the earlier record and follows it", async () => {
  const first = await story.scan();
  const second = await story.scan();
  const third = await story.scan();
  expect(second.scanFile).toBe("evidence/acme/scans/2026/20260110T030000Z-2.md");
  expect(second.scan.previous?.path).toBe(first.scanFile);
  expect(third.scan.previous?.path).toBe(second.scanFile);
});

test.each(inTurn(METHODS, 1))(
  "after a %s a quiet scan waits without a pull request until quiet_days have passed",
  async (method) => {
    const { pullRequest } = await story.scan();
    await merge(pullRequest?.number ?? 0, method);
    story.world.now = day(1);
    const quiet = await story.scan();
    expect(quiet).toMatchObject({ changed: false, pullRequest: null });
    story.world.now = day(7);
    expect((await story.scan()).pullRequest).toBeNull();
    expect(await story.pulls()).toEqual([]);
    story.world.now = day(8);
    const waited = await story.scan();
    expect(waited.pullRequest).not.toBeNull();
    const branch = await story.files("countersign/acme", "evidence/acme/scans");
    expect(branch.size).toBe(4);
  },
);

test("a closed pull request is not opened again for the same facts, and is for new ones", async () => {
  const { pullRequest } = await story.scan();
  await story.api("PATCH", `/repos/acme/governance/pulls/${pullRequest?.number ?? 0}`, { state: "closed" });
  story.world.now = day(1);
  expect((await story.scan()).pullRequest).toBeNull();
  story.payroll.deployKeys.splice(0, 1);
  story.world.now = day(2);
  const changed = await story.scan();
  expect(changed.changed).toBe(true);
  expect(changed.pullRequest?.number).not.toBe(pullRequest?.number);
});

test("a run that died between push and pull request is finished by the next", async () => {
  story.github.faults.add({ kind: "status", code: 503, match: { method: "POST", path: /\/pulls$/ }, nth: 1 });
  await expect(story.scan()).rejects.toMatchObject({ exitCode: 3 });
  expect(await story.pulls("all")).toEqual([]);
  const next = await story.scan();
  expect(next.changed).toBe(false);
  expect(next.pullRequest).not.toBeNull();
  expect((await story.pulls())[0]?.body).toContain("Does the credential end on a known day?");
});

test("an answer lost after the pull request was made leads to one pull request", async () => {
  story.github.faults.add({
    kind: "reset",
    after: true,
    match: { method: "POST", path: /\/pulls$/ },
    nth: 1,
  });
  await expect(story.scan()).rejects.toThrow("GitHub could not be reached");
  await story.scan();
  expect(await story.pulls("all")).toHaveLength(1);
});

test("publish: branch pushes without a pull request, publish: none leaves everything as it was", async () => {
  const kept = await story.scan({ publish: "none" });
  expect(kept).toMatchObject({ commit: null, pullRequest: null, changed: true });
  expect((await story.files("main")).has(kept.scanFile)).toBe(false);
  expect(await story.git("ls-remote", "origin", "countersign/acme")).toBe("");
  const pushed = await story.scan({ publish: "branch" });
  expect(pushed.pullRequest).toBeNull();
  expect(await story.git("ls-remote", "origin", "countersign/acme")).toContain(pushed.commit);
  expect(await story.pulls("all")).toEqual([]);
});

test("a public governance repository is refused before anything is asked, unless that is allowed", async () => {
  story.governance.visibility = "public";
  const scanning = story.scan();
  await expect(scanning).rejects.toThrow("allow-public: true");
  await expect(scanning).rejects.toMatchObject({ exitCode: 2 });
  expect(await story.git("ls-remote", "origin", "countersign/acme")).toBe("");
  expect((await story.scan({ allowPublic: true })).commit).not.toBeNull();
});
