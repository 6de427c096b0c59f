import { z } from "zod";
import { Deployment, DirectPush, MergedChange, ObjectId, Rewrite } from "./change.ts";
import { Id, Login, SafeName } from "./text.ts";

/**
 * What happened to the default branch of one repository in one month: `evidence/<org>/changes/<yyyy>-<mm>/<name>.md`.
 * Nothing that stands in it is taken out of it.
 */
export const ChangeRecord = z.strictObject({
  record: z.literal("changes").describe("Kind of this document."),
  schema: z.literal(2).describe("Version of this document's schema."),
  organization: Login.describe("Login of the organisation."),
  repository: SafeName.describe("Name of the repository when the document was last added to."),
  repository_id: Id.describe("GitHub's id of the repository."),
  month: z
    .string()
    .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, "must be a month like 2026-01")
    .describe("The month, in UTC."),
  head: ObjectId.nullable().describe(
    "Commit that the default branch was at when the document was last written: commits up to it are accounted for; null where only deployments were read.",
  ),
  merged: z.array(MergedChange).describe("Pull requests merged into the default branch, oldest first."),
  pushes: z
    .array(DirectPush)
    .describe("Commits of the default branch that came with no merged pull request, oldest first."),
  deployments: z.array(Deployment).describe("Deployments that were started, oldest first."),
  rewritten: z
    .array(Rewrite)
    .optional()
    .describe(
      "Times at which the history of the default branch was rewritten, oldest first; not there where it was not.",
    ),
});
export type ChangeRecord = z.infer<typeof ChangeRecord>;
