import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { drawn, inTurn } from "../../faults/drawn.ts";
import { protectBranch } from "../../../demo/github/world.ts";
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
  US_ROSTER,
  usEntity,
} from "./play.ts";

let story: Story;
beforeEach(async () => {
  story = await signing();
});
afterEach(() => story.stop());

const later = (days: number) => {
  story.world.now = new Date(story.world.now.getTime() + days * 86_400_000);
};
const roster = "controls/entities/acme-us.md";

/**
 * Each brings pull request 1, the evidence, to an approval that does not count. Every rule is tested beside itself
 * (`action/sign-off/rules`); here some are drawn, and their stories told to the end.
 */
const cases: [what: string, rule: string, act: () => Promise<unknown>][] = [
  ["is on no roster", "on-the-roster", () => approve(story, "nobody")],
  ["has left the roster", "in-force-on-the-roster", () => approve(story, "left")],
  ["holds another role", "holds-the-role", () => approve(story, "rita")],
  ["owns what it is about", "is-not-an-owner", () => approve(story, "dana")],
  ["created what it is about", "is-not-a-creator", () => approve(story, "olga")],
  ["is a bot, although a roster names it", "is-a-person", () => approve(story, "helper[bot]")],
  [
    "pushed last",
    "is-not-the-last-pusher",
    async () => {
      const hana = story.world.users.find(({ login }) => login === "hana");
      const token = story.world.credentials.find((one) => one.token === "olga-token");
      if (hana === undefined || token === undefined) throw new Error("nobody there");
      token.actor = hana;
      await story.push(EVIDENCE, { "README.md": "# Mine\n" });
      await approve(story, "hana");
    },
  ],
  [
    "approved an older head",
    "approved-the-head",
    async () => {
      await approve(story, "hana");
      await story.push(EVIDENCE, { "README.md": "# Changed\n" });
    },
  ],
  [
    "was dismissed",
    "approval-stands",
    async () => {
      await approve(story, "hana");
      const review = story.governance.pulls[0]?.reviews.at(-1)?.id ?? 0;
      await as(story, "olga", ["PUT", `/pulls/1/reviews/${review}/dismissals`], { message: "No." });
    },
  ],
  [
    "asked for changes later",
    "approval-stands",
    async () => {
      await approve(story, "hana");
      await as(story, "hana", ["POST", "/pulls/1/reviews"], { event: "REQUEST_CHANGES", body: "No." });
    },
  ],
  [
    "asked for changes later, which somebody else dismissed",
    "approval-stands",
    async () => {
      await approve(story, "hana");
      await as(story, "hana", ["POST", "/pulls/1/reviews"], { event: "REQUEST_CHANGES", body: "No." });
      const review = story.governance.pulls[0]?.reviews.at(-1)?.id ?? 0;
      await as(story, "olga", ["PUT", `/pulls/1/reviews/${review}/dismissals`], { message: "No." });
    },
  ],
  [
    "approved a pull request that changes the roster, too",
    "roster-unchanged",
    async () => {
      const [, ...others] = US_ROSTER;
      await story.push(EVIDENCE, {
        [roster]: usEntity(["role: control-operator, login: hana, id: 900, name: Hana", ...others]),
      });
      await approve(story, "hana");
    },
  ],
];

describe("an approval of somebody who", () => {
  test.each(drawn(cases, 4, 20260301))(
    "%s gives no sign-off, and the check run names the rule %s",
    async (_what, rule, act) => {
      await act();
      await story.signOff();
      expect(shown(story)).toMatchObject({ conclusion: "action_required" });
      expect(shown(story).summary).toContain(`\`${rule}\``);

      expect((await merge(story)).status).toBe(200);
      const { recorded } = await story.signOff();
      const [record] = await records(story);
      if (recorded.length === 0) {
        expect(story.said.join("\n")).toContain("Sign-offs wait to be recorded");
        return;
      }
      expect(record).toMatchObject({ counts: false, pull_request: 1 });
      expect(record?.broken).toContain(rule);
    },
  );
});

describe("an approval that every rule allowed does not count", () => {
  beforeEach(() => approve(story, "hana"));

  test.each(inTurn(["squash", "rebase"], 0))("after a %s", async (method) => {
    await story.signOff();
    expect(shown(story)).toMatchObject({ conclusion: "success" });
    await merge(story, 1, method);
    await story.signOff();
    expect(await records(story)).toMatchObject([
      { counts: false, method, broken: ["merged-with-a-merge-commit"] },
    ]);
  });

  test("after a merge past the rules of the branch", async () => {
    story.governance.protections.splice(0);
    protectBranch(story.governance, {
      branch: "main",
      required_checks: [{ name: "never", app: null }],
      bypass: ["olga"],
    });
    await merge(story);
    await story.signOff();
    expect(await records(story)).toMatchObject([
      { counts: false, rule_suite: "bypass", merged_by: "olga", broken: ["not-bypassed"] },
    ]);
  });

  test("where nobody merged the pull request, but pushed its head to base", async () => {
    story.governance.protections.splice(0);
    await story.force("main", await story.remote("rev-parse", EVIDENCE));
    later(5);
    await story.signOff();
    const [record] = await records(story);
    expect(record).toMatchObject({ counts: false, method: "push" });
    expect(record?.broken).toEqual(["merged-with-a-merge-commit", "not-bypassed"]);
  });

  test("where GitHub does not show the result of the rules", async () => {
    story.governance.protections.splice(0);
    await merge(story);
    later(5);
    await story.signOff();
    expect(await records(story)).toMatchObject([
      { counts: false, rule_suite: null, broken: ["not-bypassed"] },
    ]);
  });
});

test("nobody approves a pull request of their own, and it waits for somebody else", async () => {
  const number = await propose(story, "mine", { "controls/README.md": "# controls\n" });
  expect((await approve(story, "olga", number)).status).toBe(422);
  await story.signOff();
  expect(shown(story, number)).toMatchObject({
    conclusion: "action_required",
    title: "0 of 1 sign-offs given",
  });
  expect(shown(story, number).summary).not.toContain("`olga`");
});

test("a review is signed by a person of its own entity", async () => {
  const base = await story.remote("rev-parse", "main");
  const number = await proposeAsAction(story, REVIEW, Object.fromEntries([reviewFile("sox", base)]));
  await approve(story, "ken", number);
  await story.signOff();
  expect(shown(story, number).summary).toContain("`of-the-entity`");
  expect(shown(story, number)).toMatchObject({ conclusion: "action_required" });

  await approve(story, "rita", number);
  await story.signOff();
  expect(shown(story, number)).toMatchObject({ conclusion: "success", runs: 1 });
});

test("a review that only asked for changes and was dismissed is nowhere said to have approved", async () => {
  await as(story, "hana", ["POST", "/pulls/1/reviews"], { event: "REQUEST_CHANGES", body: "No." });
  const review = story.governance.pulls[0]?.reviews.at(-1)?.id ?? 0;
  await as(story, "olga", ["PUT", `/pulls/1/reviews/${review}/dismissals`], { message: "No." });
  await merge(story);
  await story.signOff();
  expect(await records(story)).toMatchObject([{ state: "dismissed", counts: false }]);
  const texts = [...(await story.files(EVIDENCE, "evidence/acme/sign-offs")).values()].join("\n");
  expect(texts).toContain("was dismissed, and it is no sign-off");
  expect(texts).not.toMatch(/approved on|approval of `hana`/);
});
