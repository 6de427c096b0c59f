import { z } from "zod";
import { tokenOf } from "../acme/credentials.ts";
import { GOVERNANCE } from "../acme/governance.ts";
import type { MergePlan, ReviewPlan } from "../acme/story.ts";
import { ORGANIZATION } from "../acme/create.ts";
import { StepFailed } from "./failed.ts";
import type { Stage } from "./stage.ts";

const Pull = z.object({
  number: z.number(),
  title: z.string(),
  head: z.object({ ref: z.string(), sha: z.string() }),
});
export type Pull = z.infer<typeof Pull>;

/** Asks GitHub as a person would from a terminal, with that person's own token. */
async function ask<S extends z.ZodType>(
  stage: Stage,
  login: string,
  call: { method: string; path: string; body?: object; answer: S },
): Promise<z.infer<S>> {
  const url = `${stage.github.apiUrl}/repos/${ORGANIZATION}/${GOVERNANCE}${call.path}`;
  const response = await fetch(url, {
    method: call.method,
    headers: { authorization: `Bearer ${tokenOf(login)}`, accept: "application/vnd.github+json" },
    ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
  });
  const text = await response.text();
  if (!response.ok)
    throw new StepFailed(`${login} was refused ${call.method} ${call.path} (${response.status}): ${text}`);
  return call.answer.parse(JSON.parse(text));
}

/** The open pull request from a branch of the governance repository; undefined when there is none. */
export async function openPull(stage: Stage, login: string, branch: string): Promise<Pull | undefined> {
  const path = `/pulls?state=open&head=${ORGANIZATION}:${encodeURIComponent(branch)}`;
  const open = await ask(stage, login, { method: "GET", path, answer: z.array(Pull) });
  return open.find(({ head }) => head.ref === branch);
}

export const createPull = (
  stage: Stage,
  login: string,
  body: { title: string; body: string; head: string; base: "main" },
): Promise<Pull> => ask(stage, login, { method: "POST", path: "/pulls", body, answer: Pull });

/** Moves the world's clock to the moment of each review and gives it; then merges, unless nobody does. */
export async function decide(
  stage: Stage,
  pull: Pull,
  reviews: readonly ReviewPlan[],
  merge: MergePlan | null,
): Promise<void> {
  for (const { by, at, event, body } of reviews) {
    stage.github.world.now = new Date(at);
    const review = { event, body, commit_id: pull.head.sha };
    await ask(stage, by, {
      method: "POST",
      path: `/pulls/${pull.number}/reviews`,
      body: review,
      answer: z.object({}),
    });
  }
  if (merge === null) return;
  stage.github.world.now = new Date(merge.at);
  await ask(stage, merge.by, {
    method: "PUT",
    path: `/pulls/${pull.number}/merge`,
    body: { sha: pull.head.sha, merge_method: "merge" },
    answer: z.object({ merged: z.literal(true) }),
  });
}
