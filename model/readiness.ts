import { z } from "zod";
import { Gate } from "./certification.ts";
import { Day } from "./instant.ts";
import { PeriodId } from "./period.ts";
import { RegimeId } from "./regime.ts";
import { Login, Slug } from "./text.ts";

/** Name of the file that `certify` writes. */
export const READINESS_FILE = "readiness.json";

/**
 * What `certify` refused and why: `readiness.json` in the folder of its input `output`. Nobody certifies anything by it,
 * so it is no evidence; a certification that was opened says itself what is missing.
 */
export const Readiness = z.strictObject({
  schema: z.literal(1).describe("Version of this file's schema."),
  organization: Login.describe("Login of the organisation."),
  commit: z
    .string()
    .regex(/^[0-9a-f]{40,64}$/, "must be the id of a commit")
    .describe("Commit of base that was read."),
  refused: z
    .array(
      z.strictObject({
        period: PeriodId.describe("The period."),
        entity: Slug.describe("The legal entity."),
        regime: RegimeId.describe("The regime."),
        due: Day.describe("Last day of the window in which it has to be signed."),
        gates: z.array(Gate).min(1).describe("Every gate, with what is held against it."),
      }),
    )
    .describe("What is due and cannot be certified yet, in the order it is due."),
});
export type Readiness = z.infer<typeof Readiness>;

/** A text that `certify` wrote; null for anything else. */
export function readReadiness(text: string): Readiness | null {
  try {
    const read = Readiness.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
