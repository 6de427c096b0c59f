import { expiresOn, type Exception } from "../../model/exception.ts";
import type { Day } from "../../model/instant.ts";

/** Where an exception stands on the day the evidence was last looked at, with the day that decides it. */
export type ExceptionState = { is: "asked" } | { is: "valid" | "expired" | "closed"; day: Day };

/** Reads the state off the dates; without a scan there is no day to hold them against, and nothing has expired. */
export function exceptionState(exception: Exception, today: Day | null): ExceptionState {
  const { closed } = exception;
  if (closed !== null && (today === null || closed.at <= today)) return { is: "closed", day: closed.at };
  const until = expiresOn(exception);
  if (until === null) return { is: "asked" };
  return { is: today !== null && until < today ? "expired" : "valid", day: until };
}
