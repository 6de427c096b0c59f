import { z } from "zod";
import type { Answer } from "../github/writer.ts";
import { Refusal } from "../run/refusal.ts";
import { parse } from "../../model/parse.ts";

const Numbered = z.object({ id: z.number().int() });

/** The fields of a pull request that are used. */
export const PullRequest = z.object({
  number: z.number().int(),
  html_url: z.string(),
  title: z.string(),
  body: z.string().nullable(),
  user: z.object({ login: z.string(), id: z.number().int() }).nullable(),
  head: z.object({ sha: z.string(), repo: Numbered.nullish() }),
  base: z.object({ ref: z.string(), repo: Numbered }),
  merged_at: z.string().nullish(),
  labels: z.array(z.object({ name: z.string() })).default([]),
  requested_reviewers: z
    .array(z.object({ login: z.string() }))
    .nullish()
    .transform((people) => people ?? []),
});
export type PullRequest = z.infer<typeof PullRequest>;

/**
 * The body of an answer that had to succeed.
 * @throws {Refusal} for any other status, with what the credential needs.
 */
export function expect<Schema extends z.ZodType>(
  answer: Answer,
  schema: Schema,
  { doing, needs }: { doing: string; needs: string },
): z.output<Schema> {
  const parsed = parse(schema, answer.body);
  if (answer.status >= 200 && answer.status < 300 && parsed.success) return parsed.data;
  const what =
    answer.status >= 200 && answer.status < 300 ? "with something else" : `with status ${answer.status}`;
  throw new Refusal(
    3,
    `GitHub answered ${what} to ${doing}; the credential needs ${needs} on the governance repository. The evidence is committed; run again.`,
  );
}
