import { z } from "zod";
import { Instant } from "./instant.ts";
import { SafeName } from "./text.ts";

/** A recorded use this many days old gives way to a newer one; no limit on unused credentials may be shorter. */
export const STALE_DAYS = 30;

/**
 * When each identity was last used, as GitHub recorded it: `evidence/<org>/last-used.md`. It is one file, because uses
 * change daily: in the files of the identities they would hide what else changed.
 */
export const LastUsed = z.strictObject({
  record: z.literal("last-used").describe("Kind of this document."),
  schema: z.literal(2).describe("Version of this document's schema."),
  organization: SafeName.describe("Login of the organisation."),
  uses: z
    .record(z.string(), Instant)
    .describe(
      "Last recorded use by the identity's uid; brought up to date when it is 30 days old or an outcome rests on a newer one. An identity without a recorded use is not in it.",
    ),
});
export type LastUsed = z.infer<typeof LastUsed>;
