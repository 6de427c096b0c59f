import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { z } from "zod";
import type { Answer } from "../http/answer.ts";

/** GitHub's kinds of GraphQL errors, as far as this server gives them. */
export type RefusalType =
  | "NOT_FOUND"
  | "FORBIDDEN"
  | "STALE_DATA"
  | "UNPROCESSABLE"
  | "MISSING_PAGINATION_BOUNDARIES"
  | "EXCESSIVE_PAGINATION"
  | "MAX_NODE_LIMIT_EXCEEDED"
  | "NOT_SERVED";

/** An error for one field: the field becomes null and the rest of the answer stands. */
export function refusal(type: RefusalType, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}

/** What to throw for an API answer that refuses, if it does. */
export function throwDenial(denial: Answer | null): void {
  if (denial === null) return;
  const { message } = z.object({ message: z.string() }).parse(denial.body);
  throw refusal("FORBIDDEN", denial.status === 404 ? "Resource not accessible by integration" : message);
}

/** An error as GitHub prints it: `type` stands beside the message, not under `extensions`. */
export function errorShape(error: GraphQLError): Record<string, unknown> {
  const { message, locations, path, extensions }: GraphQLFormattedError = error.toJSON();
  return {
    ...(extensions?.type === undefined ? {} : { type: extensions.type }),
    ...(path === undefined ? {} : { path }),
    ...(locations === undefined ? {} : { locations }),
    message,
  };
}
