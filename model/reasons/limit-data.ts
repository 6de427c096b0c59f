import { z } from "zod";
import type { Assessment } from "../assessment.ts";
import { Day } from "../instant.ts";
import { ParameterName, TIERS } from "../parameters.ts";

/** A limit in days that decided an answer, as its reason keeps it: readers whose limit is tighter count anew from it. */
export const limitData = {
  limit: ParameterName.describe("The limit."),
  tier: z
    .enum(TIERS)
    .nullable()
    .describe(
      "Which of its values it was held against; null where that was not read and both give this answer.",
    ),
  days: z.number().int().nonnegative().describe("That value, in days."),
  from: Day.describe("The day it counts from."),
  reached: Day.describe("The last day within it."),
};
const LimitData = z.object(limitData);
export type LimitData = z.infer<typeof LimitData>;

/** The limit that decided an assessment; null where none did. */
export function limitOf({ with: data }: Pick<Assessment, "with">): LimitData | null {
  const read = LimitData.safeParse(data);
  return read.success ? read.data : null;
}
