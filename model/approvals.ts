import { z } from "zod";
import { Day, Instant } from "./instant.ts";
import { Digest, Id, Login, SafeName, Text } from "./text.ts";

/** What became of looking for an approval that a document names; only the first shows it. */
export const FOUND = [
  "seen",
  "not-in-history",
  "no-pull-request",
  "own-pull-request",
  "approved-earlier-state",
  "not-approved",
] as const;

/** An approval that a document names, and where it was given. */
export const NamedApproval = z.strictObject({
  file: Text.describe("The document that names it."),
  by: Login.describe("Who approved, as it says."),
  on: Day.describe("When, as it says."),
  digest: Digest.describe("SHA-256 of all that the approval is of: it holds for these words and no others."),
  found: z
    .enum(FOUND)
    .describe(
      "`seen` where that person approved the pull request that brought the words onto base and did not open it; else why not: `not-in-history`, `no-pull-request`, `own-pull-request`, `approved-earlier-state` or `not-approved`.",
    ),
  commit: z
    .string()
    .regex(/^[0-9a-f]{40,64}$/, "must be the id of a git object")
    .nullable()
    .describe("Commit of base that brought the words in; null where none was found."),
  pull_request: Id.nullable().describe("Number of the pull request that it came from; null for none."),
  author: Login.nullable().describe("Who opened that; null where GitHub does not say."),
  review: Id.nullable().describe("GitHub's id of the approving review; null for none."),
  submitted: Instant.nullable().describe("When that was submitted, by GitHub's clock."),
});
export type NamedApproval = z.infer<typeof NamedApproval>;

/** Approvals that documents name, and where each was given: `evidence/<org>/approvals.md`. */
export const Approvals = z.strictObject({
  record: z.literal("approvals").describe("Kind of this document."),
  schema: z.literal(2).describe("Version of this document's schema."),
  organization: SafeName.describe("Login of the organisation."),
  approvals: z
    .array(NamedApproval)
    .describe(
      "Every approval in force that was looked for, by document; one that GitHub told nothing of is not among them and is looked for again.",
    ),
});
export type Approvals = z.infer<typeof Approvals>;
