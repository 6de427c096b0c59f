import { loginOf, type Rule, STATED } from "../facts.ts";
import { barredAs } from "./barred.ts";

/** Nobody accepts a risk they asked to be accepted, nor loosens a rule that binds them. */
export const isNotBound: Rule = (given) => {
  const barred = barredAs(given, ["requester", "bound"]);
  if (barred === null) return STATED;
  const about = { login: loginOf(given.approval), subject: barred.subject };
  return { result: "broken", reason: barred.as === "requester" ? "requested" : "is-bound", with: about };
};
