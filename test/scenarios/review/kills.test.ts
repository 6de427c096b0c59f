import { afterEach, expect, test } from "vitest";
import type { Story } from "../scan/story.ts";
import { drawn } from "../../faults/drawn.ts";
import { Stopped, type End } from "../../faults/mortal.ts";
import { inMarch, leftBehind, on, scanned, stopping } from "./reviewing.ts";
import { playedOnce } from "../../stage/played-once.ts";
import { storiesAfter } from "../scan/beginnings.ts";

let story: Story;
afterEach(() => story.stop());

const nothing = storiesAfter(
  () => Promise.resolve(),
  async () => (await inMarch()).story,
);
const opened = storiesAfter(
  (one) => one.review({ entity: "acme-us" }),
  async () => (await inMarch()).story,
);

/** Where a run begins: nothing was opened; a notice is due; base has moved since. */
const BEGINNINGS = {
  opening: async () => (await nothing()).story,
  "a reminder": async () => {
    const { story: one } = await opened();
    // The pull request names the address of the server, which is another in each story.
    await one.review({ entity: "acme-us" });
    on(one, "2026-03-08");
    return one;
  },
  "an update": async () => {
    const { story: one } = await opened();
    await one.review({ entity: "acme-us" });
    await scanned(one, "2026-03-02");
    return one;
  },
} as const;
type Beginning = keyof typeof BEGINNINGS;

/** The side effects of each, in order; a test holds that these are all of them. */
const EFFECTS: Readonly<Record<Beginning, readonly string[]>> = {
  opening: [
    "git fast-import",
    "POST /repos/{owner}/{repo}/git/trees",
    "POST /repos/{owner}/{repo}/git/commits",
    "POST /repos/{owner}/{repo}/git/refs",
    "POST /repos/{owner}/{repo}/pulls",
    "POST /repos/{owner}/{repo}/issues/{issue_number}/labels",
    "POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
    "POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
  ],
  "a reminder": ["POST /repos/{owner}/{repo}/issues/{issue_number}/comments"],
  "an update": [
    "git fast-import",
    "POST /repos/{owner}/{repo}/git/trees",
    "POST /repos/{owner}/{repo}/git/commits",
    "PATCH /repos/{owner}/{repo}/git/refs/{ref}",
  ],
};

const started = async (beginning: Beginning) => {
  story = await BEGINNINGS[beginning]();
};
const reviewed = (end: End | null) => {
  const { meddle, effects } = stopping(end);
  return { running: story.review({ entity: "acme-us", meddle }), effects };
};

const names: readonly Beginning[] = ["opening", "a reminder", "an update"];

test.each(names)("the side effects of %s are known", async (beginning) => {
  await started(beginning);
  const { running, effects } = reviewed(null);
  await running;
  expect(effects).toEqual(EFFECTS[beginning]);
});

const whole = playedOnce(async (beginning: Beginning) => {
  const one = await BEGINNINGS[beginning]();
  await one.review({ entity: "acme-us" });
  const left = await leftBehind(one);
  return { left, ...(await one.keep()) };
});

const kills = names.flatMap((beginning) =>
  EFFECTS[beginning].flatMap((effect, index) =>
    (["before it takes effect", "before it is acknowledged"] as const).map(
      (when) => [beginning, effect, when, index + 1] as const,
    ),
  ),
);

test.each(drawn(kills, 4, 20260301))(
  "%s that is stopped at %s %s ends as without it",
  async (beginning, _effect, when, at) => {
    const { left } = await whole(beginning);
    await started(beginning);
    await expect(reviewed({ at, when }).running).rejects.toThrow(Stopped);
    await story.review({ entity: "acme-us" });
    expect(await leftBehind(story)).toEqual(left);
  },
);
