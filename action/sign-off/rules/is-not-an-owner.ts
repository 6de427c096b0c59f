import { loginOf, type Rule, STATED } from "../facts.ts";
import { barredAs } from "./barred.ts";

/** Nobody signs off what they own or keep themselves. */
export const isNotAnOwner: Rule = (given) => {
  const own = barredAs(given, ["owner"]);
  if (own === null) return STATED;
  return { result: "broken", reason: "owns", with: { login: loginOf(given.approval), subject: own.subject } };
};
