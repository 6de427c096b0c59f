import { z } from "zod";
import { Day, Instant } from "../instant.ts";
import { Text } from "../text.ts";

/** The carrying out of what somebody decided: by when, and the scan that saw it done. */
export const Remediation = z.strictObject({
  due: Day.describe("By when it must be done."),
  done: Instant.nullable().describe("When a scan first saw it done; null while none did."),
  scan: Text.nullable().describe("Id of that scan."),
  used: Instant.nullable()
    .default(null)
    .describe("Last use that GitHub had recorded by then; null for none, and while it is not done."),
  returned: z
    .array(
      z.strictObject({
        done: Instant.describe("When it had been seen done."),
        scan: Text.nullable().describe("Id of the scan that saw it done."),
        seen: Instant.describe("When a scan saw that it was so no more."),
        by: Text.describe("Id of that scan."),
      }),
    )
    .optional()
    .describe("Every time a scan saw that what was done had been undone; none where nothing was."),
});
export type Remediation = z.infer<typeof Remediation>;

/** What is to be done by a day, before any scan looked. */
export const dueBy = (due: Day): Remediation => ({ due, done: null, scan: null, used: null });

/** True while no scan has seen it done. */
export const isUndone = ({ remediation }: { remediation: Remediation | null }): boolean =>
  remediation !== null && remediation.done === null;
