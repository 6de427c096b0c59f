import { z } from "zod";
import { Instant } from "../instant.ts";
import { RecordedReason } from "../reasons/reason.ts";
import { Id, Login, Text } from "../text.ts";
import { DecisionName, DecisionSource } from "./decided.ts";

/** What came of one comment, or of one commit that edits the review: what was taken over, and what was not and why. */
export const Answer = z.strictObject({
  source: DecisionSource.describe("Where it was written."),
  by: Login.nullable().describe("Who wrote it, as GitHub says; null for an account that is gone."),
  by_id: Id.nullable().describe("Their GitHub id."),
  at: Instant.describe("When, by GitHub's clock."),
  applied: z
    .array(
      z.strictObject({
        uid: Text.describe("Uid of the identity."),
        decision: DecisionName.describe("The decision."),
      }),
    )
    .describe("What was taken over."),
  tested: z
    .array(
      z.strictObject({
        of: z.enum(["duties", "conflict", "evaluation", "interview", "look_back"]).describe("Which test."),
        uid: Text.nullable().describe("Uid of the identity; null for a test of the whole review."),
      }),
    )
    .default([])
    .describe("Which tests beside the lines were taken over, in the name of who wrote them."),
  refused: z
    .array(
      z.strictObject({
        line: z.number().int().positive().nullable().describe("Line of the comment; null for a commit."),
        uid: Text.nullable().describe("Uid of the identity; null where it is about no single one."),
        ...RecordedReason.shape,
      }),
    )
    .describe("What was not taken over, and why."),
  help: z.boolean().describe("Whether it asked how decisions are written."),
});
export type Answer = z.infer<typeof Answer>;
