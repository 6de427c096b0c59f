import { failure, type Answer } from "../http/answer.ts";
import type { Call } from "../http/call.ts";
import type { RateLimits } from "../http/rate-limit.ts";

/** Answers GraphQL calls. */
export function createGraphql(_limits: RateLimits): (call: Omit<Call, "params">) => Promise<Answer> {
  return () => Promise.resolve(failure(404, "Not Found"));
}
