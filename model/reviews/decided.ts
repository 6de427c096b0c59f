import { z } from "zod";
import { Id } from "../text.ts";

export const DECISIONS = ["keep", "modify", "revoke", "transfer", "except", "escalate"] as const;
export type Decision = (typeof DECISIONS)[number];
export const DecisionName = z.enum(DECISIONS);

/** Where a decision was written: a comment or a review of the pull request, or a commit on its branch. */
export const DecisionSource = z.union([
  z.strictObject({ comment: Id.describe("GitHub's id of the comment.") }),
  z.strictObject({
    review: Id.describe("GitHub's id of the review in whose text it stood, where none is taken over."),
  }),
  z.strictObject({
    commit: z
      .string()
      .regex(/^[0-9a-f]{40,64}$/, "must be the id of a commit")
      .describe("The commit that edited the line."),
  }),
]);

export type DecisionSource = z.infer<typeof DecisionSource>;

/** A line that is passed on to somebody else waits for that person's decision. */
export const isDecided = ({ decision }: { decision: Decision | null }): boolean =>
  decision !== null && decision !== "escalate";
