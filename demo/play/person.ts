import { z } from "zod";
import { tokenOf } from "../acme/credentials.ts";
import { GOVERNANCE, ORGANIZATION } from "../acme/create.ts";
import type { MergePlan, ReviewPlan } from "../acme/story.ts";
import { StepFailed } from "./failed.ts";
import { runSignOff } from "./sign-off.ts";
import type { Stage } from "./stage.ts";

const Pull = z.object({
  number: z.number(),
  title: z.string(),
  head: z.object({ ref: z.string(), sha: z.string() }),
});
export type Pull = z.infer<typeof Pull>;

interface Call<S extends z.ZodType> {
  method: string;
  path: string;
  body?: object;
  answer: S;
}

/** Asks GitHub as a person would from a terminal, with that person's own token. */
async function send(
  stage: Stage,
  login: string,
  { method, path, body }: Omit<Call<z.ZodType>, "answer">,
): Promise<{ status: number; ok: boolean; text: string }> {
  const response = await fetch(`${stage.github.apiUrl}/repos/${ORGANIZATION}/${GOVERNANCE}${path}`, {
    method,
    headers: { authorization: `Bearer ${tokenOf(login)}`, accept: "application/vnd.github+json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, ok: response.ok, text: await response.text() };
}

/** Asks, and takes nothing but what was asked for. */
export async function ask<S extends z.ZodType>(
  stage: Stage,
  login: string,
  call: Call<S>,
): Promise<z.infer<S>> {
  const { status, ok, text } = await send(stage, login, call);
  if (!ok) throw new StepFailed(`${login} was refused ${call.method} ${call.path} (${status}): ${text}`);
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

/** Gives one review; one that GitHub is expected to refuse must be. */
async function giveReview(stage: Stage, pull: Pull, { by, event, body, refused }: ReviewPlan): Promise<void> {
  const call = {
    method: "POST",
    path: `/pulls/${pull.number}/reviews`,
    body: { event, body, commit_id: pull.head.sha },
  };
  if (refused === undefined) {
    await ask(stage, by, { ...call, answer: z.object({}) });
    return;
  }
  const { ok, text } = await send(stage, by, call);
  if (ok || !text.includes(refused)) throw new StepFailed(`${by} was not refused with «${refused}»: ${text}`);
}

/**
 * Moves the world's clock to the moment of each review and gives it; the workflow that the last one starts says whether
 * they suffice, and then somebody merges, unless nobody does.
 */
export async function decide(
  stage: Stage,
  pull: Pull,
  reviews: readonly ReviewPlan[],
  merge: MergePlan | null,
): Promise<void> {
  for (const plan of reviews) {
    stage.github.world.now = new Date(plan.at);
    await giveReview(stage, pull, plan);
  }
  await runSignOff(stage);
  if (merge === null) return;
  stage.github.world.now = new Date(merge.at);
  await ask(stage, merge.by, {
    method: "PUT",
    path: `/pulls/${pull.number}/merge`,
    body: { sha: pull.head.sha, merge_method: "merge" },
    answer: z.object({ merged: z.literal(true) }),
  });
}
