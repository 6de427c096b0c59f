import type { GovernancePort } from "../../../action/git/governance-port.ts";
import { saveWithApi } from "../../../action/git/save-with-api.ts";
import { silent } from "../../../action/run/log.ts";
import { readDocument } from "../../../model/document.ts";
import { reviewBranch, reviewFile } from "../../../model/paths.ts";
import { Review } from "../../../model/review.ts";
import type { Story } from "../scan/story.ts";
import { mortal, type End } from "../../faults/mortal.ts";
import { storiesAfter } from "../scan/beginnings.ts";
import { stated } from "./governance.ts";

export const SOX = { organization: "acme", period: "2026-Q1", entity: "acme-us", regime: "sox" };
export const JSOX = { organization: "acme", period: "FY2026-H2", entity: "acme-jp", regime: "jsox" };

/** Sets the story's clock. */
export const on = (story: Story, day: string): void => {
  story.world.now = new Date(`${day}T03:00:00Z`);
};

/** Merges the open pull request from a branch, by a merge commit. */
export async function merge(story: Story, branch: string): Promise<void> {
  const { owner } = story.governance;
  const pull = story.governance.pulls.find(({ state, head }) => state === "open" && head.ref === branch);
  if (pull === undefined) throw new Error(`no pull request from ${branch} is open at ${owner.login}`);
  await story.personally("PUT", `/repos/acme/governance/pulls/${pull.number}/merge`, {
    merge_method: "merge",
  });
}

/** Scans on a day, and merges what that gives. */
export async function scanned(story: Story, day: string): Promise<void> {
  on(story, day);
  await story.scan();
  if (story.governance.pulls.some(({ state, head }) => state === "open" && head.ref === "countersign/acme"))
    await merge(story, "countersign/acme");
  else await story.force("main", await story.remote("rev-parse", "refs/heads/countersign/acme"));
}

/** The review of a campaign as its branch has it. */
export async function reviewOn(story: Story, key = SOX, branch = reviewBranch(key)): Promise<Review> {
  const file = reviewFile(key);
  const text = (await story.files(branch, file)).get(file) ?? "";
  const reading = readDocument(Review, file, text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.data;
}

/** The open pull request from a branch. */
export const pullFrom = (story: Story, branch: string) =>
  story.governance.pulls.filter(({ head }) => head.ref === branch);

/** Stories in which a scan is countersigned, on a day before any review is due and on one on which some are. */
export const afterOneScan = storiesAfter(async (story) => {
  await story.push("main", stated());
  await scanned(story, "2026-01-31");
});
export const inMarch = storiesAfter(async (story) => {
  await story.push("main", stated());
  await scanned(story, "2026-02-28");
  on(story, "2026-03-01");
});

/** A process that stops at one of its side effects, committing through the API; it gives the effects it began. */
export function stopping(end: End | null): {
  meddle: (port: GovernancePort) => GovernancePort;
  effects: string[];
} {
  const { between, effects } = mortal(end);
  const meddle = (port: GovernancePort): GovernancePort => {
    const { hosted, checkout } = port;
    if (hosted === null || between.git === undefined || between.writer === undefined)
      throw new Error("the story has a remote on GitHub");
    const git = between.git(checkout.git);
    const writer = between.writer(hosted.writer);
    const { repository } = hosted;
    const sleep = () => Promise.resolve();
    return {
      checkout: { ...checkout, git },
      hosted: { writer, repository },
      save: saveWithApi({ git, writer, sleep, repository, log: silent }),
    };
  };
  return { meddle, effects };
}

/** Everything a review leaves behind on the remote, by names that do not change from run to run. */
export async function leftBehind(story: Story, key = SOX) {
  const branch = reviewBranch(key);
  const refs = (await story.remote("for-each-ref", "--format=%(refname)", "refs/heads")).split("\n");
  const pulls = pullFrom(story, branch);
  return {
    refs,
    review: refs.includes(`refs/heads/${branch}`) ? await reviewOn(story, key) : null,
    pulls: pulls.map(({ title, body, state, labels, requested_reviewers: asked }) => ({
      title,
      // Each server of a story has an address of its own.
      body: body?.replaceAll(story.github.serverUrl, ""),
      state,
      labels: labels.map(({ name }) => name),
      asked: asked.map(({ login }) => login),
    })),
    comments: story.governance.comments.map(({ body }) => body),
  };
}
