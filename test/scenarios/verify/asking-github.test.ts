import { rm } from "node:fs/promises";
import { version } from "../../../action/cli/version.ts";
import { join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { drawn } from "../../faults/drawn.ts";
import { verify, type Verified } from "../../../action/commands/verify.ts";
import { addCredential } from "../../../demo/github/world.ts";
import { openLocal } from "../../../action/git/checkout.ts";
import { createWriter } from "../../../action/github/writer.ts";
import type { GitHubAnswer } from "../../../action/verify/github/answer.ts";
import { temporaryFolder } from "../../ledger/temporary-repository.ts";
import { TOKEN } from "../scan/story-world.ts";
import type { Story } from "../scan/story.ts";
import { approve, EVIDENCE, merge, signing } from "../sign-off/play.ts";

let story: Story;
/** Evidence was approved, merged, and that was recorded. */
beforeEach(async () => {
  story = await signing();
  await approve(story, "hana");
  await merge(story);
  await story.signOff();
  for (const rule of story.governance.protections) rule.required_approving_review_count = 1;
  return () => story.stop();
});

/** What `verify` comes to over a fresh clone, asking GitHub with a token. */
async function verified(at = "origin/main", token = TOKEN): Promise<Verified> {
  const clone = join(temporaryFolder(), "clone");
  onTestFinished(() => rm(clone, { recursive: true, force: true }));
  const bare = await story.remote("rev-parse", "--absolute-git-dir");
  await story.git("clone", "--quiet", bare, clone);
  const local = await openLocal({ directory: clone, environment: process.env });
  const { apiUrl, graphqlUrl } = story.github;
  const writer = createWriter({
    apiUrl,
    graphqlUrl,
    version: "test",
    authorization: () => Promise.resolve(`token ${token}`),
    sleep: () => Promise.resolve(),
  });
  const repository = { owner: "acme", name: "governance" };
  return verify(local, {
    organization: null,
    at,
    version,
    connect: () => Promise.resolve({ writer, repository }),
  });
}

const told = ({ github }: Verified) =>
  (github ?? []).map((one: GitHubAnswer) => [
    one.question,
    one.answer === "same" ? "same" : `${one.answer}: ${one.reason.reason}`,
  ]);

const pull = () => {
  const [one] = story.governance.pulls;
  if (one === undefined) throw new Error("no pull request");
  return one;
};
const review = () => {
  const [one] = pull().reviews;
  if (one === undefined) throw new Error("no review");
  return one;
};

const SAME = [
  ["pull-requests", "same"],
  ["reviews", "same"],
  ["base", "same"],
  ["rules", "same"],
];
const but = (question: string, answer: string) =>
  SAME.map(([name, same]) => [name, name === question ? answer : same]);

test("what nobody touched GitHub has the same, and the quarter says so", async () => {
  const came = await verified();
  expect(told(came)).toEqual(SAME);
  expect(came.findings).toEqual([]);
  expect(came.periods.map((period) => period.told)).toEqual([{ same: 2, not_told: 0 }]);
});

describe("GitHub has otherwise", () => {
  test.each(
    drawn<[string, () => void, string, string]>(
      [
        ["no approval where a record has one", () => (pull().reviews = []), "reviews", "review-not-there"],
        [
          "the approval of another account",
          () => (review().user = { ...review().user, id: 903, login: "dana" }),
          "reviews",
          "reviewer-otherwise",
        ],
        [
          "an approval of another commit",
          () => (review().commit_id = "1".repeat(40)),
          "reviews",
          "review-commit-otherwise",
        ],
        [
          "an approval of another time",
          () => (review().submitted_at = "2026-01-01T00:00:00Z"),
          "reviews",
          "review-time-otherwise",
        ],
        [
          "an approval that was dismissed",
          () => (review().state = "DISMISSED"),
          "reviews",
          "review-state-otherwise",
        ],
        ["no merge", () => (pull().merged_at = null), "pull-requests", "pull-not-merged"],
        [
          "another commit that merged it",
          () => (pull().merge_commit_sha = "1".repeat(40)),
          "pull-requests",
          "merge-otherwise",
        ],
        [
          "another time of the merge",
          () => (pull().merged_at = "2026-01-01T00:00:00Z"),
          "pull-requests",
          "merged-at-otherwise",
        ],
        [
          "another account that merged it",
          () => (pull().merged_by = review().user),
          "pull-requests",
          "merger-otherwise",
        ],
        ["another head", () => (pull().head.sha = "1".repeat(40)), "pull-requests", "pull-head-otherwise"],
        [
          "the approver as its author",
          () => (pull().user = review().user),
          "pull-requests",
          "author-approved",
        ],
        ["no rules", () => (story.governance.protections = []), "rules", "rules-missing"],
      ],
      4,
      20260501,
    ),
  )("%s", async (_, alter, question, reason) => {
    alter();
    const came = await verified();
    expect(told(came)).toEqual(but(question, `differs: ${reason}`));
    expect(came.findings).toEqual([]);
    expect(came.periods.map(({ level }) => level)).toEqual([null]);
  });

  test("a base that was set back below what was merged", async () => {
    const recorded = await story.remote("rev-parse", "main");
    story.governance.protections = [];
    await story.force("main", await story.remote("rev-parse", "main~1"));
    await story.remote("branch", "kept", recorded);
    expect(told(await verified("origin/kept"))).toEqual(
      expect.arrayContaining([["base", "differs: base-set-back"]]),
    );
  });
});

describe("what GitHub does not tell is neither", () => {
  const isKnown = ({ periods }: Verified) => periods.every(({ level }) => level !== null);

  test("pull requests that were deleted", async () => {
    story.governance.pulls = [];
    const came = await verified();
    expect(told(came)).toEqual(
      SAME.map(([name, same]) => [
        name,
        name === "pull-requests" || name === "reviews" ? "not-told: not-shown" : same,
      ]),
    );
    expect(isKnown(came)).toBe(true);
    expect(came.periods.map((period) => period.told)).toEqual([{ same: 0, not_told: 2 }]);
  });

  test("an account that is gone", async () => {
    review().user = { ...review().user, id: 10137, login: "ghost" };
    const came = await verified();
    expect(told(came)).toEqual(but("reviews", "not-told: account-gone"));
    expect(isKnown(came)).toBe(true);
  });

  test("whoever merged under another name, who is known by number", async () => {
    const { merged_by: by } = pull();
    if (by !== null) pull().merged_by = { ...by, login: "renamed" };
    expect(told(await verified())).toEqual(SAME);
  });

  test("a branch that is not merged yet", async () => {
    await story.scan();
    expect(told(await verified(`origin/${EVIDENCE}`))).toEqual(but("base", "not-told: not-on-base"));
  });

  test("what a token may not read", async () => {
    const permissions = { metadata: "read" } as const;
    const actor = review().user;
    addCredential(story.world, { token: "bare-token", kind: "fine-grained", actor, permissions });
    const came = await verified("origin/main", "bare-token");
    expect(told(came).map(([question, answer = ""]) => [question, answer.replace(/:.*/, "")])).toEqual([
      ["pull-requests", "not-told"],
      ["reviews", "not-told"],
      ["tags", "not-told"],
      ["base", "not-told"],
      ["rules", "same"],
    ]);
    expect(isKnown(came)).toBe(true);
  });
});
