import { loginOf, type Rule, STATED } from "../facts.ts";
import { barredAs } from "./barred.ts";

/**
 * Nobody signs off what they made themselves. Of what GitHub does not say who made it, it cannot be told: that is said here,
 * and what follows from it is the regime's, which takes a statement for it or does not.
 */
export const isNotACreator: Rule = (given) => {
  const made = barredAs(given, ["creator"]);
  const { unknownCreators: n = 0 } = given.requirement;
  if (made === null)
    return n === 0
      ? STATED
      : { result: "kept", reason: "made-none-that-is-known", with: { login: loginOf(given.approval), n } };
  return {
    result: "broken",
    reason: "created",
    with: { login: loginOf(given.approval), subject: made.subject },
  };
};
