import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Story } from "../scan/story.ts";
import { approve, EVIDENCE, merge, propose, records, shown, signing } from "./play.ts";

let story: Story;
beforeEach(async () => {
  story = await signing();
});
afterEach(() => story.stop());

const later = (hours: number) => {
  story.world.now = new Date(story.world.now.getTime() + hours * 3_600_000);
};
const evidenceOf = async () => (await story.scan()).scan;

describe("a scan", () => {
  test("that is refused the list of pull requests says so, and its evidence is published", async () => {
    later(2);
    story.github.faults.add({
      kind: "status",
      code: 403,
      match: { method: "GET", path: /\/pulls\?state=(?:closed|open)&base=/ },
    });
    const { commit } = await story.scan();
    expect(commit).toBe(await story.remote("rev-parse", EVIDENCE));
    expect(story.said).toContain("Sign-offs were not looked at to the end; the next scan does it.");
    expect(await records(story)).toEqual([]);
  });

  test("that may not create check runs ends as any other", async () => {
    later(2);
    story.github.faults.add({
      kind: "status",
      code: 403,
      match: { method: "POST", path: /\/check-runs$/ },
    });
    expect((await story.scan()).pullRequest).toMatchObject({ number: 1 });
    expect(shown(story)).toMatchObject({ runs: 0 });
  });

  test("that does not ask for a pull request leaves sign-offs alone", async () => {
    await approve(story, "hana");
    await merge(story);
    later(2);
    await story.scan({ publish: "branch" });
    expect(await records(story)).toEqual([]);
  });

  test("that finds the evidence changed by a person records no sign-off upon it; the next one does", async () => {
    await approve(story, "hana");
    await merge(story);
    later(2);
    await story.push("main", { "evidence/acme/organization.md": "Ours.\n" });
    expect((await evidenceOf()).tampering).not.toEqual([]);
    expect(await records(story)).toEqual([]);
    later(24);
    await story.scan();
    const number = story.governance.pulls.at(-1)?.number ?? 0;
    await approve(story, "hana", number);
    await merge(story, number);
    later(24);
    expect((await evidenceOf()).tampering).toEqual([]);
    expect((await records(story)).map((one) => one.pull_request)).toEqual([1, number]);
  });

  test("records a merge that no event told of, once, as captured late, and builds its own evidence upon it", async () => {
    await approve(story, "hana");
    await merge(story);
    later(2);
    expect((await evidenceOf()).tampering).toEqual([]);
    expect(await records(story)).toMatchObject([{ counts: true, captured: "late", pull_request: 1 }]);
    later(24);
    expect((await evidenceOf()).tampering).toEqual([]);
    expect(await records(story)).toHaveLength(1);
  });

  test("asks nothing of a merge that lies a week before the last scan, and the command still does", async () => {
    await approve(story, "hana");
    await merge(story);
    await story.signOff();
    const number = await propose(story, "readme", { "controls/README.md": "# controls\n" });
    await approve(story, "rita", number);
    await merge(story, number);
    later(24 * 9);
    await story.scan({ publish: "branch" });
    later(24);
    story.github.requests.length = 0;
    await story.scan();
    const asked = story.github.requests.filter(({ path }) => path.endsWith(`/pulls/${number}/reviews`));
    expect(asked).toEqual([]);
    await story.signOff();
    expect((await records(story)).map((one) => one.pull_request)).toEqual([1, number]);
  });

  test("shows on every open pull request what it needs, on the head that the scan itself made", async () => {
    const number = await propose(story, "readme", { "controls/README.md": "# controls\n" });
    later(24);
    await story.scan();
    expect(shown(story)).toMatchObject({ runs: 1, conclusion: "action_required" });
    expect(shown(story, number)).toMatchObject({ runs: 1, conclusion: "action_required" });
  });
});

test("a scan and a sign-off at once leave one record of each approval", async () => {
  await approve(story, "hana");
  await merge(story);
  later(2);
  await Promise.all([story.scan(), story.signOff()]);
  expect(await records(story)).toMatchObject([{ counts: true, pull_request: 1 }]);
});
