import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { oneIn } from "../../faults/one-in.ts";
import { writeEvidence } from "../../../model/document.ts";
import type { Review, ReviewLine } from "../../../model/review.ts";
import type { Story } from "../scan/story.ts";
import {
  answers,
  BRANCH,
  command,
  comment,
  edit,
  FILE,
  head,
  openReview,
  reviewOn,
  run,
  textOn,
} from "./deciding.ts";

let story: Story;
beforeEach(async () => {
  ({ story } = await openReview());
});
afterEach(() => story.stop());

const KEY = "nightly export";
const RISK = { exists: false, text: "It posts nothing." };
const KEEP = { decision: "keep", rationale: "It is used.", reporting_risk: RISK } as const;
const lineOf = async (title: string) => (await reviewOn(story)).lines.find((line) => line.title === title);
const withLine = (review: Review, change: Partial<ReviewLine>): string =>
  writeEvidence(
    { ...review, lines: review.lines.map((line) => (line.title === KEY ? { ...line, ...change } : line)) },
    "# Edited",
  );

describe("an edit is put back and answered", () => {
  const some = oneIn(2);
  some("when it names another person and another time", async () => {
    const before = await textOn(story);
    await edit(story, "hana", {
      [FILE]: withLine(await reviewOn(story), { ...KEEP, by: "li", by_id: 5, at: "2026-02-01T00:00:00Z" }),
    });
    await run(story);
    expect(await lineOf(KEY)).toMatchObject({ decision: "keep", by: "hana", at: "2026-03-02T03:00:00Z" });
    expect(answers(story)[0]).toContain("`by_id` is written by Countersign alone");
    expect(await textOn(story)).not.toBe(before);
  });

  some("when the file cannot be read, with the line that is at fault", async () => {
    const before = await textOn(story);
    const text = before.replace("rationale: null", "rationale: &a {<<: *a}");
    const line = text.split("\n").findIndex((one) => one.includes("&a")) + 1;
    await edit(story, "hana", { [FILE]: text });
    await run(story);
    await run(story);
    expect(answers(story)).toHaveLength(1);
    expect(answers(story)[0]).toMatch(/The file cannot be read at line \d+/);
    expect(line).toBeGreaterThan(0);
    expect((await reviewOn(story)).lines.every(({ decision }) => decision === null)).toBe(true);
  });

  some("when the owner made it", async () => {
    await edit(story, "olga", { [FILE]: withLine(await reviewOn(story), KEEP) });
    await run(story);
    expect((await lineOf(KEY))?.decision).toBeNull();
    expect(answers(story)[0]).toContain("answers for it");
  });

  some("when it changes other evidence, which stands as base has it again", async () => {
    const path = "evidence/acme/organization.md";
    const text = (await story.files("main", path)).get(path) ?? "";
    await edit(story, "hana", { [path]: `${text}\n`, "evidence/acme/extra.md": "x\n" });
    await run(story);
    expect((await story.files(BRANCH, path)).get(path)).toBe(text);
    expect((await story.files(BRANCH, "evidence/acme/extra.md")).size).toBe(0);
    expect(answers(story)[0]).toContain(`\`${path}\` is evidence`);
  });

  some("when the branch is set back behind what was decided", async () => {
    const opened = await head(story);
    const order = command(await reviewOn(story), KEY, "revoke because it is not used");
    await comment(story, "hana", order);
    await run(story);
    story.governance.comments.splice(0, 1);
    await story.force(BRANCH, opened);
    await run(story);
    expect(await lineOf(KEY)).toMatchObject({ decision: "revoke", by: "hana" });
    expect(answers(story).at(-1)).toContain("a decision is not taken back");
  });
});

describe("an edit is taken over", () => {
  test("in the name of who pushed it, by a commit of the App's on top, and once", async () => {
    await edit(story, "hana", { [FILE]: withLine(await reviewOn(story), KEEP) });
    const pushed = await head(story);
    await run(story);
    expect(await story.remote("rev-parse", `${BRANCH}^`)).toBe(pushed);
    expect(await lineOf(KEY)).toMatchObject({ ...KEEP, by: "hana", source: { commit: pushed } });
    const after = await head(story);
    await run(story);
    expect(await head(story)).toBe(after);
    expect(answers(story)).toHaveLength(1);
    expect(await textOn(story)).not.toContain("# Edited");
  });

  test("push by push, by two people, beside a comment of a third", async () => {
    const review = await reviewOn(story);
    const other = review.lines.find(({ title }) => title === "reader");
    await edit(story, "hana", { [FILE]: withLine(review, KEEP) });
    const second = await reviewOn(story);
    const lines = second.lines.map((line) => (line.uid === other?.uid ? { ...line, ...KEEP } : line));
    await edit(story, "li", { [FILE]: writeEvidence({ ...second, lines }, "# Edited") });
    await run(story);
    expect((await lineOf(KEY))?.by).toBe("hana");
    expect((await lineOf("reader"))?.by).toBe("li");
    expect(answers(story)).toHaveLength(2);
  });
});

describe("a test that somebody brings into the file", () => {
  const duties = { by: "olga", at: "2020-01-01T00:00:00Z", evidence: "The matrix." };
  const tested = async (person: "hana" | "li") =>
    edit(story, person, { [FILE]: writeEvidence({ ...(await reviewOn(story)), duties }, "# Edited") });

  test("is put back where they decided on a line", async () => {
    await edit(story, "hana", { [FILE]: withLine(await reviewOn(story), KEEP) });
    await run(story);
    await tested("hana");
    await run(story);
    expect((await reviewOn(story)).duties).toBeNull();
    expect(answers(story).at(-1)).toContain("somebody else tests it");
  });

  test("is answered in words, in the name of who pushed it, and stands on the page", async () => {
    expect((await reviewOn(story)).conflicts).not.toBeNull();
    await tested("li");
    await run(story);
    expect((await reviewOn(story)).duties).toEqual({ ...duties, by: "li", at: "2026-03-02T03:00:00Z" });
    expect(answers(story).at(-1)).toContain("**Taken over in the name of `li`:**");
    expect(answers(story).at(-1)).toContain("- the test of segregation of duties");
    expect(await textOn(story)).toMatch(/\| Segregation of duties \| `li`, 2026-03-02 \|/);
  });
});
