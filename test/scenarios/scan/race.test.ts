import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { COMMITS, inTurn } from "../../faults/drawn.ts";
import type { GovernancePort } from "../../../action/git/governance-port.ts";
import { CONFIGURATION } from "./story-world.ts";
import { startStory, storiesAfter } from "./beginnings.ts";
import type { Story } from "./story.ts";

let story: Story;
beforeEach(async () => {
  story = await startStory();
});
afterEach(() => story.stop());

const day = (n: number) => new Date(Date.parse("2026-01-10T03:00:00Z") + n * 86_400_000);
const ancestors = async (commit: string | null) =>
  (await story.remote("log", "--format=%H", commit ?? "missing")).split("\n");

/** A story that goes on from its first scan. */
async function scannedOnce(commitWith?: "git" | "api") {
  await story.stop();
  const { story: now, known } = await afterOneScan(commitWith);
  story = now;
  return known;
}
const afterOneScan = storiesAfter((on, commitWith?: "git" | "api") => on.scan({ commitWith }));

/** Lets somebody push right before our own push, the first `times` times. */
const beforeSaving = (times: number, act: (n: number) => Promise<unknown>) => {
  let done = 0;
  return (port: GovernancePort): GovernancePort => ({
    ...port,
    save: async (...given) => {
      done += 1;
      if (done <= times) await act(done);
      return port.save(...given);
    },
  });
};

describe("committing with", () => {
  test.each(inTurn(COMMITS, 0))(
    "%s: a push between our fetch and our push is kept, and the evidence stands on it",
    async (commitWith) => {
      await scannedOnce(commitWith);
      story.world.now = day(1);
      const pushed: string[] = [];
      const meddle = beforeSaving(1, async () =>
        pushed.push(await story.push("countersign/acme", { "notes/notes.md": "wait\n" })),
      );
      const report = await story.scan({ commitWith, meddle });
      const files = await story.files("countersign/acme");
      expect(files.get("notes/notes.md")).toBe("wait\n");
      expect(files.has(report.scanFile)).toBe(true);
      expect(await ancestors(report.commit)).toContain(pushed[0]);
    },
  );

  test.each(inTurn(COMMITS, 1))(
    "%s: two first scans at once end in one branch, one pull request and one chain",
    async (commitWith) => {
      const meddle = beforeSaving(1, () => {
        story.world.now = new Date("2026-01-10T03:00:05Z");
        return story.scan({ commitWith });
      });
      const report = await story.scan({ commitWith, meddle });
      expect(report.changed).toBe(false);
      expect(report.scan.previous?.path).toBe("evidence/acme/scans/2026/20260110T030005Z.md");
      expect(await story.api("GET", "/repos/acme/governance/pulls?state=all")).toHaveLength(1);
    },
  );

  test.each(inTurn(COMMITS, 2))(
    "%s: a scan that lost the race to one that saw more recent facts does not set them back",
    async (commitWith) => {
      await scannedOnce(commitWith);
      story.world.now = day(1);
      const meddle = beforeSaving(1, async () => {
        story.payroll.deployKeys.splice(0, 1);
        story.world.now = day(2);
        await story.scan({ commitWith });
      });
      const scanning = story.scan({ commitWith, meddle });
      await expect(scanning).rejects.toThrow("began after this one");
      await expect(scanning).rejects.toMatchObject({ exitCode: 3 });
      const texts = [
        ...(await story.files("countersign/acme", "evidence/acme/identities/deploy-key")).values(),
      ];
      expect(texts.filter((text) => /^state: retired$/m.test(text))).toHaveLength(1);
    },
  );

  test.each(inTurn(COMMITS, 3))(
    "%s: five lost races are the end: exit code 3, and the others' commits stand",
    async (commitWith) => {
      await scannedOnce(commitWith);
      const meddle = beforeSaving(9, (n) => story.push("countersign/acme", { [`notes-${n}.txt`]: "mine\n" }));
      await expect(story.scan({ commitWith, meddle })).rejects.toMatchObject({ exitCode: 3 });
      const names = [...(await story.files("countersign/acme")).keys()];
      expect(names.filter((name) => name.startsWith("notes-"))).toHaveLength(5);
    },
  );

  test.each(inTurn(COMMITS, 4))(
    "%s: a person's commit on the branch stays an ancestor",
    async (commitWith) => {
      await scannedOnce(commitWith);
      const theirs = await story.push("countersign/acme", { "notes/notes.md": "a remark\n" });
      story.world.now = day(1);
      const { commit } = await story.scan({ commitWith });
      await story.files("countersign/acme");
      expect(await ancestors(commit)).toContain(theirs);
    },
  );

  test.each(inTurn(COMMITS, 5))(
    "%s: when base moved and the branch waits, the next commit holds both",
    async (commitWith) => {
      await scannedOnce(commitWith);
      const theirs = await story.push("main", { "notes/notes.md": "on main\n" });
      story.world.now = day(1);
      const { commit, changed } = await story.scan({ commitWith });
      const files = await story.files("countersign/acme");
      expect(changed).toBe(false);
      expect(files.get("notes/notes.md")).toBe("on main\n");
      expect(await ancestors(commit)).toContain(theirs);
    },
  );

  test.each(inTurn(COMMITS, 6))(
    "%s: when base moved and the branch has nothing of its own, the branch follows base",
    async (commitWith) => {
      const { pullRequest } = await scannedOnce(commitWith);
      await story.api("PUT", `/repos/acme/governance/pulls/${pullRequest?.number ?? 0}/merge`, {
        merge_method: "merge",
      });
      const theirs = await story.push("main", { "notes/notes.md": "on main\n" });
      story.world.now = day(1);
      const { commit } = await story.scan({ commitWith });
      await story.files("main");
      expect(await story.remote("rev-parse", `${commit ?? ""}^`)).toBe(theirs);
    },
  );

  test.each(inTurn(COMMITS, 7))(
    "%s: a contradiction outside the evidence stops the scan with exit code 3 and pushes nothing",
    async (commitWith) => {
      await scannedOnce(commitWith);
      const tip = await story.push("countersign/acme", { "README.md": "# Ours\n" });
      await story.push("main", { "README.md": "# Theirs\n" });
      const scanning = story.scan({ commitWith });
      await expect(scanning).rejects.toThrow("README.md");
      await expect(scanning).rejects.toMatchObject({ exitCode: 3 });
      expect(await story.git("ls-remote", "origin", "countersign/acme")).toContain(tip);
    },
  );
});

test("a push whose answer is lost is not made twice", async () => {
  story.github.faults.add({
    kind: "reset",
    after: true,
    match: { method: "POST", path: /git-receive-pack$/ },
    nth: 1,
  });
  const report = await story.scan();
  const scans = await story.files("countersign/acme", "evidence/acme/scans");
  expect([...scans.keys()]).toEqual([report.scanFile]);
  expect(await story.pulls("all")).toHaveLength(1);
});

test("a push the server forbids ends with exit code 3 and what the token needs", async () => {
  for (const credential of story.world.credentials) credential.permissions.contents = "read";
  const scanning = story.scan();
  await expect(scanning).rejects.toThrow("Contents: write");
  await expect(scanning).rejects.toMatchObject({ exitCode: 3 });
});

test("a contradiction inside the evidence is settled by what the scan computes, and who brought it in is named", async () => {
  await scannedOnce();
  const path = "evidence/acme/organization.md";
  const text = (await story.files("countersign/acme")).get(path) ?? "";
  await story.push("main", {
    [path]: text.replace("two_factor_required: false", "two_factor_required: true"),
  });
  story.world.now = day(1);
  const { scan } = await story.scan();
  expect(scan.tampering).toMatchObject([{ file: path, what: "unrecorded", restored: true, author: "olga" }]);
  const now = (await story.files("countersign/acme")).get(path) ?? "";
  expect(now).toContain('"two_factor_required": false');
  expect(now).toMatch(/"reason": "changed-by-hand"[^}]*"evidence\/acme\/organization\.md"/);
});

test("what is in force is read from base, not from the branch", async () => {
  await scannedOnce();
  await story.push("countersign/acme", { "countersign.yml": "organizations: []\n" });
  story.world.now = day(1);
  expect((await story.scan()).commit).not.toBeNull();
  await story.push("main", { "countersign.yml": CONFIGURATION.replace("quiet_days", "quiet_day") });
  await expect(story.scan()).rejects.toMatchObject({ exitCode: 3 });
});

test("a commit through the API is GitHub's: signed in the credential's name, with the same files", async () => {
  const report = await story.scan({ commitWith: "api" });
  await story.files("countersign/acme");
  const author = await story.remote("show", "--no-patch", "--format=%an", report.commit ?? "");
  expect(author).toBe("countersign[bot]");
  expect(await story.files("countersign/acme", "evidence")).toEqual(report.files);
});
