import { afterEach, beforeEach, expect, test } from "vitest";
import type { Story } from "../scan/story.ts";
import { answers, command, comment, head, openReview, reviewOn, reviewWith, run } from "./deciding.ts";

let story: Story;
beforeEach(async () => {
  ({ story } = await openReview());
});
afterEach(() => story.stop());

test("a command in the text of a review decides nothing and is answered once, with what to do", async () => {
  const order = command(await reviewOn(story), "nightly export", "keep because it is used");
  const id = await reviewWith(story, "hana", `Looks good.\n${order}`);
  await run(story);
  const review = await reviewOn(story);
  expect(review.lines.every(({ decision }) => decision === null)).toBe(true);
  expect(review.answered).toMatchObject([
    { source: { review: id }, by: "hana", applied: [], refused: [{ reason: "written-in-a-review" }] },
  ]);
  expect(answers(story)).toHaveLength(1);
  expect(answers(story)[0]).toContain("Of your review, 0 decisions were taken over");
  expect(answers(story)[0]).toContain("write it as a comment");
  const tip = await head(story);
  await run(story);
  expect(await head(story)).toBe(tip);
  expect(answers(story)).toHaveLength(1);
});

test("a review without a command is nothing to answer", async () => {
  const tip = await head(story);
  await reviewWith(story, "hana", "I looked at every line.");
  await run(story);
  expect(await head(story)).toBe(tip);
  expect(answers(story)).toEqual([]);
});

test("the same words in a comment decide", async () => {
  await comment(story, "hana", command(await reviewOn(story), "nightly export", "keep because it is used"));
  await run(story);
  expect((await reviewOn(story)).lines.find(({ title }) => title === "nightly export")?.decision).toBe(
    "keep",
  );
});
