import { z } from "zod";
import type { Assessment } from "../assessment.ts";
import { addDays, Day } from "../instant.ts";
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

const Held = LimitData.omit({ from: true, reached: true });

/**
 * The limit that decided an assessment; null where none did. Where its reason leaves out the day, because that moves with
 * every use, it counts from the last use.
 */
export function limitOf(
  { with: data }: Pick<Assessment, "with">,
  lastUsed: Day | null = null,
): LimitData | null {
  // Most reasons name no limit, and every identity of a ledger is asked.
  if (!("limit" in data)) return null;
  const read = LimitData.safeParse(data);
  if (read.success) return read.data;
  const held = Held.safeParse(data);
  return held.success && lastUsed !== null
    ? { ...held.data, from: lastUsed, reached: addDays(lastUsed, held.data.days) }
    : null;
}
