import { z } from "zod";

const Assessment = z.object({ check: z.string(), outcome: z.string(), en: z.string(), ja: z.string() });
const Seen = z.object({
  conclusion: z.string(),
  account: z.object({
    endpoints: z.array(z.string()),
    permission: z.string(),
    discovered: z.number(),
    units: z.record(z.string(), z.number()),
    items: z.number(),
    gaps: z.array(z.object({ unit: z.string(), state: z.string(), remedy: z.unknown() })),
  }),
  total: z.object({ active: z.number(), retired: z.number() }),
  /** Whether an owner combines duties, of each identity of another kind: kind and outcome. */
  paired: z.array(z.string()),
  identities: z.array(
    z.object({
      file: z.string(),
      state: z.string(),
      facts: z.record(z.string(), z.unknown()),
      owner: z.string().nullable(),
      assessments: z.array(Assessment),
      last: z.string().nullable(),
    }),
  ),
});
export type Seen = z.infer<typeof Seen>;
/** What `play.ts` prints. */
export const Played = z.object({ first: Seen, second: Seen, third: Seen });
export type Played = z.infer<typeof Played>;
