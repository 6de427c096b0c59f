import { z } from "zod";
import { IdentityKind } from "../identity.ts";
import { Instant } from "../instant.ts";
import { RecordedReason } from "../reasons/reason.ts";
import { Digest, Login, Sentence, Slug, Text } from "../text.ts";

/** An identity of the entity that the review leaves out, and who decided that. */
const Excluded = z.strictObject({
  uid: Text.describe("Uid of the identity left out."),
  title: Text.nullable().describe("What people called it; data, never trusted."),
  privileged: z.boolean().describe("Whether it is privileged."),
  reason: Text.describe("Why."),
  by: Login.nullable().describe("Who decided so; null where nobody is named."),
});

/** Something that the pre-cycle gate holds against the population. */
const PopulationGap = z.strictObject({
  ...RecordedReason.shape,
  accepted: z
    .strictObject({
      by: Login.describe("Who accepted that the review is opened all the same."),
      rationale: Sentence.describe("Why."),
      statement: Text.describe("The document that says so."),
      seen: z
        .boolean()
        .describe(
          "Whether that person was seen to approve the pull request that brought it in; else it is only stated.",
        ),
    })
    .nullable()
    .describe("Who accepted it; null where nobody did."),
});

/** An identity that the last review decided on, and that was gone when the population was frozen. */
const Removed = z.strictObject({
  uid: Text.describe("Uid of the identity."),
  kind: IdentityKind.describe("Kind of identity."),
  title: Text.describe("What people called it; data, never trusted."),
  repository: Text.nullable().describe("Name of its repository; null for the organisation's own."),
  decided: Slug.nullable().describe("What the last review decided on it; null for nothing."),
  gone: Instant.nullable().describe("When a scan first saw it gone; null where no record says so."),
});

/** What was reviewed: frozen at a commit, so that everybody decides on the same. */
export const Population = z.strictObject({
  commit: z
    .string()
    .regex(/^[0-9a-f]{40,64}$/, "must be the id of a commit")
    .describe("Commit whose evidence is the population."),
  frozen: Instant.describe("When it was frozen."),
  scan: Text.describe("Id of the scan it rests on."),
  digest: Digest.describe("Digest over the sorted uids."),
  identities: z.number().int().nonnegative().describe("How many."),
  kinds: z.array(IdentityKind).describe("Kinds it was limited to; empty for all."),
  relevance: z
    .enum(["all", "reporting"])
    .describe("`all` of the entity's identities, or those relevant to `reporting` or not decided yet."),
  excluded: z.array(Excluded).describe("Identities of the entity that were left out."),
  removed: z
    .array(Removed)
    .describe("Identities of the last review that are gone; nobody decides on what is not there."),
  complete: z.boolean().describe("Whether every source of the scan was read to its end."),
  gaps: z.array(PopulationGap).describe("What is held against it, and who accepted that."),
});
