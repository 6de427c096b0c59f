import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { drawn } from "../../faults/drawn.ts";
import { oneIn } from "../../faults/one-in.ts";
import { reviewFile } from "../../ledger/review.ts";
import type { Story } from "../scan/story.ts";
import {
  approve,
  as,
  EVIDENCE,
  merge,
  propose,
  proposeAsAction,
  records,
  REVIEW,
  shown,
  signing,
} from "./play.ts";

let story: Story;
beforeEach(async () => {
  story = await signing();
});
afterEach(() => story.stop());

const STATEMENT = "controls/README.md";
const close = (number: number) => as(story, "olga", ["PATCH", `/pulls/${number}`], { state: "closed" });
const numbersOf = (branch: string) =>
  story.governance.pulls.filter(({ head }) => head.ref === branch).map(({ number }) => number);

const LEDGER = "evidence/acme/organization.md";
/** What people may not change in a pull request of theirs. */
const CHANGES: [what: string, files: Record<string, string | null>][] = [
  ["adds evidence", { "evidence/acme/sign-offs/2026-Q1/pr-1-2.md": "Signed.\n" }],
  ["edits evidence", { [LEDGER]: "Ours.\n" }],
  ["deletes evidence", { [LEDGER]: null }],
  ["moves evidence away", { [LEDGER]: null, "README.md": "Ours.\n" }],
  ["edits the list of digests", { "evidence/acme/SHA256SUMS": "\n" }],
  ["edits evidence beside a statement", { [LEDGER]: "Ours.\n", [STATEMENT]: "# controls\n" }],
  ["adds evidence of an organisation that nobody scans", { "evidence/other/organization.md": "Ours.\n" }],
];

describe("a person's pull request", () => {
  beforeEach(async () => {
    await approve(story, "hana");
    await merge(story);
  });

  test.each(drawn(CHANGES, 3, 20260302))(
    "that %s must not be merged, and the check names the file",
    async (_what, files) => {
      const number = await propose(story, "mine", files);
      await approve(story, "rita", number);
      await story.signOff();
      expect(shown(story, number)).toMatchObject({
        conclusion: "failure",
        title: "Must not be merged as it is",
      });
      const file = Object.keys(files).find((path) => path.startsWith("evidence/")) ?? "";
      expect(shown(story, number).summary).toContain(
        `Only the action writes evidence, and this pull request changes \`${file}\``,
      );
      expect(shown(story, number).summary).toContain("take that out");
    },
  );

  test("that keeps an empty folder needs nobody", async () => {
    const number = await propose(story, "mine", { "evidence/.gitkeep": "" });
    await story.signOff();
    expect(shown(story, number)).toMatchObject({ conclusion: "success", title: "No sign-off is needed" });
  });

  test("that changes a workflow waits for a person of a roster, and the record names the file", async () => {
    const number = await propose(story, "mine", { ".github/workflows/scan.yml": "on: push\n" });
    await story.signOff();
    expect(shown(story, number)).toMatchObject({ conclusion: "action_required" });
    expect(shown(story, number).summary).toContain("| Workflows | any person of a roster |");
    await approve(story, "rita", number);
    await story.signOff();
    expect(shown(story, number)).toMatchObject({ conclusion: "success" });
    await merge(story, number);
    await story.signOff();
    expect((await records(story)).at(-1)).toMatchObject({
      counts: true,
      covers: { what: "controls", files: [".github/workflows/scan.yml"] },
    });
  });
});

describe("a pull request from a branch of the action", () => {
  const some = oneIn(2);
  some("is not the action's where a person opened it, whoever approves", async () => {
    const base = await story.remote("rev-parse", "main");
    const number = await propose(story, REVIEW, Object.fromEntries([reviewFile("sox", base)]));
    await approve(story, "rita", number);
    await story.signOff();
    expect(shown(story, number)).toMatchObject({ conclusion: "failure" });
    expect(shown(story, number).summary).toContain(
      "`olga` opened this pull request from a branch of the action",
    );
    expect(shown(story, number).summary).toContain("close it and run review again");
  });

  some("leaves a record that does not count where a person opened it and had it merged", async () => {
    await close(1);
    await as(story, "olga", ["POST", "/pulls"], { title: "Mine", head: EVIDENCE, base: "main" });
    await approve(story, "hana", 2);
    await merge(story, 2);
    await story.signOff();
    expect(await records(story)).toMatchObject([
      { counts: false, covers: { what: "evidence" }, broken: ["stated-with-authority"] },
    ]);
  });

  some(
    "is not the action's where a person opened it anew, and the action says so until it is closed",
    async () => {
      await close(1);
      const opened = await as(story, "olga", ["POST", "/pulls"], {
        title: "Mine",
        head: EVIDENCE,
        base: "main",
      });
      expect(opened.status).toBe(201);
      await story.signOff();
      expect(shown(story, 2)).toMatchObject({ conclusion: "failure" });
      story.world.now = new Date("2026-02-20T03:00:00Z");
      await expect(story.scan()).rejects.toThrow(/Pull request 2 from countersign\/acme was opened by olga/);
      expect(story.governance.pulls[1]).toMatchObject({ title: "Mine" });
      await close(2);
      story.world.now = new Date("2026-03-20T03:00:00Z");
      await story.scan();
      expect(numbersOf(EVIDENCE)).toEqual([1, 2, 3]);
    },
  );

  some("brings no evidence beside what the action writes there", async () => {
    const base = await story.remote("rev-parse", "main");
    const number = await proposeAsAction(story, REVIEW, {
      ...Object.fromEntries([reviewFile("sox", base)]),
      "evidence/acme/sign-offs/2026-Q1/pr-1-2.md": "Signed.\n",
    });
    await story.signOff();
    expect(shown(story, number)).toMatchObject({ conclusion: "failure" });
    expect(shown(story, number).summary).toContain("`evidence/acme/sign-offs/2026-Q1/pr-1-2.md`");
  });

  some("must not be merged where a person changed the evidence on it", async () => {
    await story.push(EVIDENCE, { "evidence/acme/organization.md": "Ours.\n" });
    await approve(story, "hana");
    await story.signOff();
    expect(shown(story)).toMatchObject({ conclusion: "failure" });
    expect(shown(story).summary).toContain("run scan again");
  });

  some(
    "is as the action wrote it where a person merged base into it, who gives no sign-off on that",
    async () => {
      await story.push("main", { [STATEMENT]: "# controls\n" });
      await story.update(EVIDENCE);
      await approve(story, "hana");
      await story.signOff();
      expect(shown(story)).toMatchObject({ conclusion: "success" });
      await approve(story, "olga");
      await story.signOff();
      expect(shown(story).summary).toContain("`is-not-the-last-pusher`: `olga` pushed last.");
    },
  );

  some("is not as the action wrote it where a person changed the evidence in merging base", async () => {
    await story.push("main", { [STATEMENT]: "# controls\n" });
    await story.update(EVIDENCE);
    await story.push(EVIDENCE, { "evidence/acme/organization.md": "Ours.\n" });
    await story.update(EVIDENCE);
    await approve(story, "hana");
    await story.signOff();
    expect(shown(story)).toMatchObject({ conclusion: "failure" });
  });

  some("is looked at by the run of its own organisation only", async () => {
    const configuration = (await story.files("main", "countersign.yml")).get("countersign.yml") ?? "";
    const both = configuration.replace(
      "organizations:\n",
      "organizations:\n  - { login: beta, reviewers: [] }\n",
    );
    await story.push("main", { "countersign.yml": both });
    const number = await propose(story, "countersign/beta", { "evidence/beta/organization.md": "Theirs.\n" });
    await story.signOff();
    expect(shown(story, number)).toMatchObject({ runs: 0 });
  });
});
