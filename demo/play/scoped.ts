import { z } from "zod";
import { ORGANIZATION, GOVERNANCE } from "../acme/create.ts";
import { tokenOf } from "../acme/credentials.ts";
import type { ReviewPlan, ReviewScope, Scope, SigningPlan, Step } from "../acme/story.ts";
import { readDocument, writeEvidence } from "../../model/document.ts";
import {
  certificationBranch,
  certificationFile,
  evidenceBranch,
  reviewBranch,
  reviewFile,
} from "../../model/paths.ts";
import { Certification } from "../../model/certification.ts";
import { Review } from "../../model/review.ts";
import { StepFailed } from "./failed.ts";
import { ask, openPull, type Pull } from "./person.ts";
import type { Stage } from "./stage.ts";

const keyOf = ({ period, entity, regime }: Scope) => ({ organization: ORGANIZATION, period, entity, regime });

/** The branch that people decide on. */
export const branchOf = (on: "evidence" | Scope): string =>
  on === "evidence"
    ? evidenceBranch(ORGANIZATION)
    : on.what === "review"
      ? reviewBranch(keyOf(on))
      : certificationBranch(keyOf(on));

/** The open pull request that people decide on; a step that finds none cannot go on. */
export async function pullOn(stage: Stage, login: string, on: "evidence" | Scope): Promise<Pull> {
  const pull = await openPull(stage, login, branchOf(on));
  if (pull === undefined) throw new StepFailed(`No pull request was open on ${branchOf(on)}.`);
  return pull;
}

const Content = z.object({ content: z.string() });

/** A document as somebody reads it on a branch. */
async function readOn<S extends z.ZodType>(
  stage: Stage,
  login: string,
  { branch, file, schema }: { branch: string; file: string; schema: S },
): Promise<{ data: z.infer<S>; body: string }> {
  const path = `/contents/${file}?ref=${encodeURIComponent(branch)}`;
  const { content } = await ask(stage, login, { method: "GET", path, answer: Content });
  const reading = readDocument(schema, file, Buffer.from(content, "base64").toString("utf8"));
  if (!reading.ok) throw new StepFailed(`${file} cannot be read: ${JSON.stringify(reading.problems)}`);
  return reading;
}

const reviewOn = (stage: Stage, login: string, on: ReviewScope) =>
  readOn(stage, login, { branch: branchOf(on), file: reviewFile(keyOf(on)), schema: Review });

/** What people say, and of whoever signs the sentence of the certification as they read it there, and no word more. */
export async function signed(
  stage: Stage,
  on: "evidence" | Scope,
  reviews: readonly SigningPlan[],
): Promise<readonly ReviewPlan[]> {
  if (on === "evidence" || on.what === "review") return reviews;
  const [branch, file] = [branchOf(on), certificationFile(keyOf(on))];
  return Promise.all(
    reviews.map(async ({ signs, ...plan }) => {
      if (signs !== true) return plan;
      const { data } = await readOn(stage, plan.by, { branch, file, schema: Certification });
      return { ...plan, body: data.sentence };
    }),
  );
}

/** Comments on the pull request of a review. */
export async function comment(stage: Stage, step: Extract<Step, { step: "comment" }>): Promise<number> {
  const { on, by, at } = step;
  stage.github.world.now = new Date(at);
  const pull = await pullOn(stage, by, on);
  const { data } = await reviewOn(stage, by, on);
  const uid = (name: string): string => {
    const line = data.lines.findLast(({ repository, title }) => `${repository ?? "_org"}/${title}` === name);
    if (line === undefined) throw new StepFailed(`The review has no line of ${name}.`);
    return line.uid;
  };
  const path = `/issues/${pull.number}/comments`;
  await ask(stage, by, { method: "POST", path, body: { body: step.body(uid) }, answer: z.object({}) });
  return pull.number;
}

const COMMIT = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
const Committed = z.object({ data: z.object({ createCommitOnBranch: z.object({ commit: z.object({}) }) }) });

/** Edits the block of a review and commits it, as on GitHub's own page. */
export async function edit(stage: Stage, step: Extract<Step, { step: "edit" }>): Promise<number> {
  const { on, by, at, title } = step;
  stage.github.world.now = new Date(at);
  const pull = await pullOn(stage, by, on);
  const { data, body } = await reviewOn(stage, by, on);
  const contents = Buffer.from(writeEvidence(step.edit(data), body)).toString("base64");
  const input = {
    branch: { repositoryNameWithOwner: `${ORGANIZATION}/${GOVERNANCE}`, branchName: branchOf(on) },
    expectedHeadOid: pull.head.sha,
    message: { headline: title },
    fileChanges: { additions: [{ path: reviewFile(keyOf(on)), contents }] },
  };
  const response = await fetch(stage.github.graphqlUrl, {
    method: "POST",
    headers: { authorization: `Bearer ${tokenOf(by)}` },
    body: JSON.stringify({ query: COMMIT, variables: { input } }),
  });
  const text = await response.text();
  if (!Committed.safeParse(JSON.parse(text)).success) throw new StepFailed(`${by} could not commit: ${text}`);
  return pull.number;
}
