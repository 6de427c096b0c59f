import { loginOf, type Rule, STATED } from "../facts.ts";
import { barredAs } from "./barred.ts";

/** Nobody signs off what they made themselves. */
export const isNotACreator: Rule = (given) => {
  const made = barredAs(given, ["creator"]);
  if (made === null) return STATED;
  return {
    result: "broken",
    reason: "created",
    with: { login: loginOf(given.approval), subject: made.subject },
  };
};
