import {
  defaultFieldResolver,
  execute,
  GraphQLError,
  parse,
  validate,
  type DocumentNode,
  type GraphQLFieldResolver,
} from "graphql";
import { z } from "zod";
import { failure, ok, type Answer } from "../http/answer.ts";
import type { RateLimits } from "../http/rate-limit.ts";
import { queryCost } from "./cost.ts";
import type { Session } from "./git-objects.ts";
import { errorShape, refusal } from "./refusal.ts";
import { rootValue } from "./root.ts";
import { githubSchema } from "./schema.ts";

const requestBody = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});

const mostNodes = 500_000;

/** Answers GraphQL calls: HTTP 200 even where something is refused, with the refusals in `errors`. */
export function createGraphql(limits: RateLimits): (session: Session) => Promise<Answer> {
  // Clients send the same few queries over and over, and checking one takes longer than answering it.
  const accepted = new Map<string, DocumentNode>();
  return async (session) => {
    if (session.caller.kind !== "credential")
      return failure(401, "This endpoint requires you to be authenticated.");
    const body = requestBody.safeParse(session.body);
    if (!body.success) return failure(400, "A query attribute must be specified and must be a string.");
    const { query } = body.data;
    const operationName = body.data.operationName ?? undefined;
    const variables = body.data.variables ?? {};
    const schema = githubSchema();
    const document = accepted.get(query) ?? parseQuery(query);
    if (document instanceof GraphQLError) return errors([document]);
    const problems = accepted.has(query) ? [] : validate(schema, document);
    if (problems.length > 0) return errors(problems);
    accepted.set(query, document);
    const cost = queryCost(document, variables);
    if (cost.nodes > mostNodes) {
      return errors([
        refusal("MAX_NODE_LIMIT_EXCEEDED", `This query requests up to ${cost.nodes} nodes, over 500,000.`),
      ]);
    }
    const budget = limits.budget(session.caller, "graphql");
    budget.remaining = Math.max(0, budget.remaining - cost.points);
    const result = await execute({
      schema,
      document,
      rootValue: rootValue(session, cost, budget),
      variableValues: variables,
      ...(operationName === undefined ? {} : { operationName }),
      fieldResolver: servedField,
    });
    for (const { originalError } of result.errors ?? []) {
      // A refusal is a GraphQLError; anything else is a mistake of this server.
      if (originalError && !(originalError instanceof GraphQLError)) throw originalError;
    }
    return ok({
      data: result.data ?? null,
      ...(result.errors === undefined ? {} : { errors: result.errors.map(errorShape) }),
    });
  };
}

function parseQuery(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

function errors(problems: readonly GraphQLError[]): Answer {
  return ok({ errors: problems.map(errorShape) });
}

// A field that exists on GitHub but not here must not look like one without a value.
const servedField: GraphQLFieldResolver<unknown, unknown> = (source, args, context, info) => {
  const served = typeof source === "object" && source !== null && info.fieldName in source;
  if (!served) throw refusal("NOT_SERVED", `${info.parentType.name}.${info.fieldName} is not served here.`);
  return defaultFieldResolver(source, args, context, info);
};
