import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Story } from "../scan/story.ts";
import { approve, merge, records, shown, signing, US_ROSTER, usEntity } from "./play.ts";

let story: Story;
beforeEach(async () => {
  story = await signing();
});
afterEach(() => story.stop());

const later = (hours: number) => {
  story.world.now = new Date(story.world.now.getTime() + hours * 3_600_000);
};
/** Every entry is in force from 1 January 2025. */
const enter = (entry: string) =>
  story.push("main", { "controls/entities/acme-us.md": usEntity([...US_ROSTER, entry]) });

describe("an entry of a roster that was written after the approval and dated back", () => {
  beforeEach(async () => {
    await approve(story, "nobody");
    await approve(story, "rita");
    later(1);
  });

  test("makes nobody a person of the roster at that time, until they approve anew", async () => {
    await enter("role: control-operator, login: nobody, id: 950, name: No Body");
    await story.signOff();
    expect(shown(story)).toMatchObject({ conclusion: "action_required" });
    expect(shown(story).summary).toContain(
      "`in-force-on-the-roster`: Base did not have `nobody` on a roster yet",
    );
    await approve(story, "nobody");
    await story.signOff();
    expect(shown(story)).toMatchObject({ conclusion: "success" });
  });

  test("gives nobody another role at that time", async () => {
    await enter("role: control-operator, login: rita, id: 904, name: Rita Alvarez");
    await story.signOff();
    expect(shown(story)).toMatchObject({ conclusion: "action_required" });
    expect(shown(story).summary).toContain("`holds-the-role`: `rita` held the role of controller");
  });

  test("makes no sign-off of a merge count", async () => {
    await enter("role: control-operator, login: nobody, id: 950, name: No Body");
    await merge(story);
    await story.signOff();
    expect((await records(story)).map(({ counts, broken }) => [counts, broken])).toEqual([
      [false, ["in-force-on-the-roster", "holds-the-role"]],
      [false, ["holds-the-role"]],
    ]);
  });
});

test("where GitHub does not show where base was, it is not known who was on its rosters", async () => {
  await approve(story, "hana");
  story.github.faults.add({
    kind: "status",
    code: 403,
    match: { path: /activity\?ref=refs%2Fheads%2Fmain/ },
  });
  await story.signOff();
  expect(shown(story)).toMatchObject({ conclusion: "action_required" });
  expect(shown(story).summary).toContain(
    "`in-force-on-the-roster`: GitHub did not show which commit base was at",
  );
});
