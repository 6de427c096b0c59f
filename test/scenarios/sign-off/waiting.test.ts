import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Story } from "../scan/story.ts";
import { approve, merge, records, signing } from "./play.ts";

let story: Story;
beforeEach(async () => {
  story = await signing();
  await approve(story, "hana");
});
afterEach(() => story.stop());

const later = (hours: number) => {
  story.world.now = new Date(story.world.now.getTime() + hours * 3_600_000);
};
const refuse = (path: RegExp) => story.github.faults.add({ kind: "status", code: 403, match: { path } });
const SUITES = /rule-suites/;
const MOVES_OF_BASE = /activity\?ref=refs%2Fheads%2Fmain/;
const MOVES_OF_THE_BRANCH = /activity\?ref=refs%2Fheads%2Fcountersign%2Facme/;

describe("an approval is not recorded while GitHub refuses to show", () => {
  test.each([
    ["the results of the branch's rules", SUITES],
    ["who pushed to base", MOVES_OF_BASE],
    ["who pushed to the branch", MOVES_OF_THE_BRANCH],
  ])("%s, and counts once it does", async (_what, path) => {
    await merge(story);
    refuse(path);
    await story.signOff();
    expect(await records(story)).toEqual([]);
    expect(story.said.join("\n")).toContain("wait to be recorded");
    story.github.faults.clear();
    later(24);
    expect((await story.signOff()).recorded).toHaveLength(1);
    expect(await records(story)).toMatchObject([{ counts: true, captured: "late", broken: [] }]);
  });

  test("the results of the branch's rules, and a scan tries again by itself", async () => {
    await merge(story);
    refuse(SUITES);
    await story.signOff();
    story.github.faults.clear();
    later(4 * 24);
    await story.scan();
    expect(await records(story)).toMatchObject([{ counts: true }]);
  });
});

test("five days after the merge it is recorded as unknown, with what GitHub answered, and stays so", async () => {
  await merge(story);
  refuse(SUITES);
  later(5 * 24 - 1);
  await story.signOff();
  expect(await records(story)).toEqual([]);
  later(1);
  await story.signOff();
  const [record] = await records(story);
  expect(record).toMatchObject({ counts: false, broken: ["not-bypassed"] });
  expect(record?.rules.find(({ rule }) => rule === "not-bypassed")).toMatchObject({
    result: "unknown",
    reason: "refused",
    with: { asked: "rule-suites", status: 403 },
  });
  story.github.faults.clear();
  expect((await story.signOff()).recorded).toEqual([]);
});

test("a merge that GitHub's record does not list is no merge that is known, whatever the rules said", async () => {
  await merge(story);
  const { activities } = story.governance;
  activities.splice(
    activities.findIndex(({ activity_type: type }) => type === "pr_merge"),
    1,
  );
  later(5 * 24);
  await story.signOff();
  const [record] = await records(story);
  expect(record?.rules.find(({ rule }) => rule === "not-bypassed")).toMatchObject({
    result: "unknown",
    reason: "push-not-listed",
  });
});
