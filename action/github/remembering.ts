import type { SourceId } from "../../model/unit.ts";
import type { KeptAnswer, Kept } from "./checkpoint.ts";
import type { ApiQuestion, ApiReading, GraphqlQuestion, ListQuestion, RefusedPaths } from "./port.ts";
import type { z } from "zod";

/** How a question counts: each request, and each answer that is taken from the cache. */
export interface AnswerCounts {
  count: () => void;
  reused: () => void;
}

type Rest = Pick<ApiQuestion<z.ZodType>, "route" | "parameters"> &
  Partial<Pick<ListQuestion<z.ZodType>, "key">>;
type Query = Pick<GraphqlQuestion<z.ZodType>, "query" | "variables">;

/** A question put by a source, as text. */
const nameOf = (source: SourceId, how: string, question: Rest | Query): string =>
  "query" in question
    ? JSON.stringify([source, how, question.query, question.variables])
    : JSON.stringify([source, how, question.route, question.parameters, question.key ?? null]);

/** Only what was read to its end is kept: whatever was refused or failed is asked again, and may succeed. */
const isFinal = ({ state, refused = [] }: { state: string; refused?: RefusedPaths }): boolean =>
  (state === "complete" || state === "not-applicable") && refused.length === 0;

/**
 * Asks what no earlier attempt of the same scan was told, and keeps it. What was told then counts as the requests that
 * it took then.
 */
export async function remembering<T, Reading extends ApiReading<T> & { refused?: RefusedPaths }>(
  kept: Kept,
  [source, how, question]: readonly [SourceId, "get" | "list" | "graphql", Rest | Query],
  { count, reused }: AnswerCounts,
  ask: (counting: AnswerCounts) => Promise<Reading>,
): Promise<Reading> {
  const name = nameOf(source, how, question);
  const earlier = kept.read(name);
  if (earlier !== null) {
    for (let n = 0; n < earlier.requests; n += 1) count();
    for (let n = 0; n < earlier.cached; n += 1) reused();
    // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- kept below from the same question in the same version: the checkpoint is of one, and each answer sealed
    return earlier.reading as Reading;
  }
  const took: Omit<KeptAnswer, "reading"> = { requests: 0, cached: 0 };
  const reading = await ask({
    count() {
      took.requests += 1;
      count();
    },
    reused() {
      took.cached += 1;
      reused();
    },
  });
  if (isFinal(reading)) kept.keep(name, { reading, ...took });
  return reading;
}
