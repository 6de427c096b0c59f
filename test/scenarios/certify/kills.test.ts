import { afterEach, describe, expect, test } from "vitest";
import type { GovernancePort } from "../../../action/git/governance-port.ts";
import { saveWithApi } from "../../../action/git/save-with-api.ts";
import { silent } from "../../../action/run/log.ts";
import { drawn } from "../../faults/drawn.ts";
import { type End, mortal, Stopped } from "../../faults/mortal.ts";
import { playedOnce } from "../../stage/played-once.ts";
import { storiesAfter } from "../scan/beginnings.ts";
import type { Story } from "../scan/story.ts";
import { BRANCH, certification, certified, ready, run, scanned, TAG } from "./certifying.ts";

let story: Story;
afterEach(() => story.stop());

const opened = storiesAfter(
  async (one) => {
    await run(one);
  },
  async () => (await ready()).story,
);

/** Where a run begins: nothing was opened; what it rests on changed; everybody signed. */
const BEGINNINGS = {
  opening: async () => (await ready()).story,
  "an update": async () => {
    const { story: one } = await opened();
    // The pull request names the address of the server, which is another in each story.
    await run(one);
    await scanned(one, "2026-04-03");
    return one;
  },
  tagging: async () => (await certified()).story,
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
  "an update": [
    "git fast-import",
    "POST /repos/{owner}/{repo}/git/trees",
    "POST /repos/{owner}/{repo}/git/commits",
    "PATCH /repos/{owner}/{repo}/git/refs/{ref}",
    "PATCH /repos/{owner}/{repo}/pulls/{pull_number}",
  ],
  tagging: ["git push"],
};

/** Runs as a process that stops at one of its side effects; gives those it began. */
function dying(end: End | null) {
  const { between, effects } = mortal(end);
  const meddle = (port: GovernancePort): GovernancePort => {
    const { hosted, checkout: given } = port;
    if (hosted === null || between.git === undefined || between.writer === undefined)
      throw new Error("the story has a remote on GitHub");
    const checkout = { ...given, git: between.git(given.git) };
    const writer = between.writer(hosted.writer);
    const sleep = () => Promise.resolve();
    const save = saveWithApi({
      git: checkout.git,
      writer,
      sleep,
      repository: hosted.repository,
      log: silent,
    });
    return { checkout, save, hosted: { ...hosted, writer } };
  };
  return { running: run(story, { meddle }), effects };
}

/** Everything a certification leaves behind on the remote, by names that do not change from run to run. */
async function leftBehind(one: Story) {
  const refs = await one.remote("for-each-ref", "--format=%(refname)", "refs/heads", "refs/tags");
  const pulls = one.governance.pulls.filter(({ head }) => head.ref === BRANCH);
  const isThere = refs.includes(BRANCH);
  return {
    refs,
    certification: isThere ? await certification(one) : null,
    tag: refs.includes(TAG) ? await one.remote("cat-file", "-p", `refs/tags/${TAG}`) : null,
    pulls: pulls.map(({ title, body, state, labels, requested_reviewers: asked }) => ({
      title,
      body: body?.replaceAll(one.github.serverUrl, ""),
      state,
      labels: labels.map(({ name }) => name),
      asked: asked.map(({ login }) => login),
    })),
  };
}

const names: readonly Beginning[] = ["opening", "an update", "tagging"];

test.each(names)("the side effects of %s are known", async (beginning) => {
  story = await BEGINNINGS[beginning]();
  const { running, effects } = dying(null);
  await running;
  expect(effects).toEqual(EFFECTS[beginning]);
});

const whole = playedOnce(async (beginning: Beginning) => {
  const one = await BEGINNINGS[beginning]();
  await run(one);
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

test.each(drawn(kills, 4, 20260401))(
  "%s that is stopped at %s %s ends as without it",
  async (beginning, _effect, when, at) => {
    const { left } = await whole(beginning);
    story = await BEGINNINGS[beginning]();
    await expect(dying({ at, when }).running).rejects.toThrow(Stopped);
    await run(story);
    expect(await leftBehind(story)).toEqual(left);
  },
);

describe("two runs at once", () => {
  /** Another run goes ahead of the first commit, or of the push of the tag. */
  const overtaken = (isMoment: (args: readonly string[]) => boolean) => {
    let raced = false;
    return (port: GovernancePort): GovernancePort => ({
      ...port,
      save: async (...given) => {
        await ahead(isMoment([]));
        return port.save(...given);
      },
      checkout: {
        ...port.checkout,
        git: async (args, options) => {
          await ahead(args.length > 0 && isMoment(args));
          return port.checkout.git(args, options);
        },
      },
    });
    async function ahead(isNow: boolean) {
      if (!isNow || raced) return;
      raced = true;
      story.world.now = new Date(story.world.now.getTime() + 5_000);
      await run(story);
    }
  };

  test("open one certification in one pull request", async () => {
    ({ story } = await ready());
    const meddle = overtaken((args) => args.length === 0);
    expect((await run(story, { meddle })).certifications).toMatchObject([{ what: "unchanged" }]);
    expect(story.governance.pulls.filter(({ head }) => head.ref === BRANCH)).toHaveLength(1);
    expect(await story.remote("rev-list", "--count", `main..${BRANCH}`)).toBe("1");
  });

  test("make one tag", async () => {
    ({ story } = await certified());
    const meddle = overtaken(([command]) => command === "push");
    expect((await run(story, { meddle })).certifications).toMatchObject([{ what: "certified" }]);
    expect((await run(story)).certifications).toMatchObject([{ tag: { is: "there" } }]);
  });
});
