import { loginOf, type Rule, STATED } from "../facts.ts";
import { barredAs } from "./barred.ts";

/** Nobody signs off a review in which they decided on a line: who approves looks at what somebody else decided. */
export const isNotADecider: Rule = (given) => {
  const decided = barredAs(given, ["decided"]);
  if (decided === null) return STATED;
  return {
    result: "broken",
    reason: "decided-on",
    with: { login: loginOf(given.approval), subject: decided.subject },
  };
};
