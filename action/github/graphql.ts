import { z } from "zod";
import type { GraphqlQuestion, ApiReading, RefusedPaths } from "./port.ts";
import type { Read } from "./next-step.ts";
import { remedyOf } from "./refusal.ts";
import { misfit, unreadOf, type RestWith } from "./rest.ts";
import type { Server } from "./server.ts";
import { parse } from "../../model/parse.ts";

const Problem = z.object({
  type: z.string().optional(),
  path: z.array(z.union([z.string(), z.number()])).optional(),
});
const Body = z.object({ data: z.unknown().optional(), errors: z.array(Problem).optional() });

interface Answer<Data> {
  data: Data | null;
  refused: RefusedPaths;
}

const REFUSALS = ["FORBIDDEN", "NOT_FOUND", "INSUFFICIENT_SCOPES"];
/** The older and the newer name; the answer has no `data` then. */
const LIMITS = ["RATE_LIMITED", "RATE_LIMIT"];

/**
 * GraphQL answers 200 whatever happens: limits and refusals are in `errors`, told apart by `type`.
 * https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
 */
function reader<Schema extends z.ZodType>(schema: Schema): Read<Answer<z.output<Schema>>> {
  return (body, headers) => {
    const outer = Body.safeParse(body);
    if (!outer.success) return { ok: false, reason: misfit(outer.error) };
    const errors = outer.data.errors ?? [];
    if (errors.some(({ type }) => type !== undefined && LIMITS.includes(type)))
      return { ok: false, limited: true };
    const isRefusal = ({ type }: z.infer<typeof Problem>) => type !== undefined && REFUSALS.includes(type);
    const refused = errors.filter(isRefusal).map(({ path }) => path ?? []);
    const broken = errors.filter((problem) => !isRefusal(problem)).map(({ path }) => path ?? []);
    if (outer.data.data === null || outer.data.data === undefined) {
      if (refused.length > 0) return { ok: true, data: { data: null, refused } };
      // Points that ran out in the middle, or a secondary limit, may have no type at all.
      const limited = headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== undefined;
      if (limited && errors.length > 0) return { ok: false, limited: true };
      return { ok: false, reason: { reason: "query-without-data", with: {} } };
    }
    const parsed = parse(schema, outer.data.data);
    if (!parsed.success && refused.length > 0) return { ok: true, data: { data: null, refused } };
    if (!parsed.success) return { ok: false, reason: misfit(parsed.error) };
    return { ok: true, data: { data: parsed.data, refused: [...refused, ...broken] } };
  };
}

/** One GraphQL query. A node that was refused is null in the data and named in `refused`; null is never empty. */
export async function graphql<Schema extends z.ZodType>(
  { query, variables, schema, permission }: GraphqlQuestion<Schema>,
  parts: RestWith & { server: Server },
  count: () => void,
): Promise<ApiReading<z.output<Schema>> & { refused: RefusedPaths }> {
  const request = { method: "POST" as const, url: parts.server.graphql, body: { query, variables } };
  const outcome = await parts.ask(request, reader(schema), count);
  if (outcome.kind === "not-modified") throw new Error("A query cannot be confirmed with a 304.");
  if (outcome.kind !== "answered") {
    const question = { route: "POST /graphql", parameters: {}, permission };
    return { ...(await unreadOf(outcome, question, parts, count)), refused: [] };
  }
  const { data, refused } = outcome.data;
  if (data === null) {
    const remedy = remedyOf(undefined, permission, parts.holding);
    return { state: "denied", reason: { reason: "query-refused", with: {} }, remedy, refused };
  }
  if (refused.length === 0) return { state: "complete", data, refused };
  const reason = refused.some((path) => path.length === 0)
    ? ({ reason: "query-answered-in-part", with: {} } as const)
    : ({ reason: "query-refused-in-part", with: {} } as const);
  return { state: "partial", data, reason, remedy: null, refused };
}
