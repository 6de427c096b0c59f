import { z } from "zod";
import { AGAIN } from "./reasons/verify/again.ts";
import { GITHUB_QUESTIONS } from "./reasons/verify/asked.ts";
import { RecordedReason } from "./reasons/reason.ts";
import { Login, Text } from "./text.ts";

/** What is known of the evidence of a period, from the least; `docs/decisions/0042` says what each takes. */
export const INTEGRITY_LEVELS = ["L0", "L1", "L2"] as const;

const count = z.number().int().nonnegative();
const sha = z.string().regex(/^[0-9a-f]{40,64}$/, "must be the id of a git object");

/** What the commits carry that brought evidence. */
export const SignatureCounts = z.strictObject({
  good: count.describe("A signature by a key that was given, and good."),
  bad: count.describe("One by such a key, and not good."),
  unverified: count.describe("One that cannot be verified by the keys that were given."),
  unsigned: count.describe("None."),
});
export type SignatureCounts = z.infer<typeof SignatureCounts>;

/** Name of the file that `verify` writes. */
export const INTEGRITY_FILE = "integrity.json";

/** Places that are named; whoever is attacked once finds the rest from there. */
export const NAMED_FAULTS = 100;

/**
 * What `verify` came to: `integrity.json` in the folder of its input `output`. It is no evidence and stands in no
 * ledger, which would vouch for itself; the portal shows it beside the commit that it is about.
 */
export const Integrity = z.strictObject({
  schema: z.literal(1).describe("Version of this file's schema."),
  organization: Login.describe("Login of the organisation."),
  commit: sha.describe("The commit whose history was read, with that of the evidence branch."),
  asked: z.enum(["clone", "github"]).describe("Whether a clone alone was asked, or GitHub too."),
  github: z
    .array(
      z.strictObject({
        question: z.enum(GITHUB_QUESTIONS).describe("What was asked."),
        same: count.describe("How often GitHub has it as the evidence says."),
        differs: count.describe("How often it has it otherwise."),
        not_told: count.describe("How often it did not tell: that is neither."),
        named: z
          .array(
            z.strictObject({
              about: Text.describe("The record, the tag or the branch."),
              answer: z.enum(["differs", "not-told"]).describe("`not-told` where nobody can say."),
              ...RecordedReason.shape,
            }),
          )
          .max(NAMED_FAULTS)
          .describe("The first hundred of those that differ, then of those that were not told."),
      }),
    )
    .nullable()
    .default(null)
    .describe("What GitHub was asked too, each question once; null where it was not asked."),
  commits: count.describe("Commits that were read."),
  contents: count.describe("Distinct contents of evidence files that were hashed."),
  found: count.describe("Places that are not as they were recorded; 0 where all is."),
  faults: z
    .array(
      z.strictObject({
        commit: sha.describe("The commit that brought it."),
        path: Text.nullable().describe("The file or the tag; null for the commit as a whole."),
        ...RecordedReason.shape,
      }),
    )
    .max(NAMED_FAULTS)
    .describe("The first hundred of them, the earliest commit first."),
  again: z
    .array(
      z.strictObject({
        what: z.enum(AGAIN).describe("What was done again."),
        compared: count.describe("How much of it was compared with what is recorded."),
        not_compared: count.describe("How much was not: another version wrote it, or there is too much."),
      }),
    )
    .default([])
    .describe("What was printed, concluded and asked again; empty in results of earlier versions."),
  signatures: SignatureCounts.nullable()
    .default(null)
    .describe("Signatures of the commits that brought evidence; null in results of earlier versions."),
  notes: z
    .array(
      z.strictObject({
        commit: sha.describe("The commit that it is about."),
        path: Text.nullable().describe("The file that it is about."),
        ...RecordedReason.shape,
      }),
    )
    .max(NAMED_FAULTS)
    .default([])
    .describe(
      "What is no fault and should be known: certifications that were void and were given again, tags of a later state, and changes of who may do what that nobody signed off.",
    ),
  periods: z
    .array(
      z.strictObject({
        period: z
          .string()
          .regex(/^\d{4}-Q[1-4]$/)
          .describe("A quarter of the calendar in UTC, from the first scan to the last."),
        level: z
          .enum(INTEGRITY_LEVELS)
          .nullable()
          .describe("What is known of its evidence; null where not everything is as recorded."),
        why: z.array(RecordedReason).describe("Why it is not higher; empty at the highest."),
        told: z
          .strictObject({
            same: count.describe("Questions on its sign-offs to which GitHub says the same."),
            not_told: count.describe("Those to which it did not tell."),
          })
          .nullable()
          .default(null)
          .describe("What GitHub still says of its sign-offs; null where it was not asked."),
      }),
    )
    .describe("Every quarter, the earliest first."),
});
export type Integrity = z.infer<typeof Integrity>;

/** A text that `verify` wrote; null for anything else. */
export function readIntegrity(text: string): Integrity | null {
  try {
    const read = Integrity.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
