import { loginOf, type Rule, STATED } from "../facts.ts";
import { entriesOf } from "../rostered.ts";

/** By GitHub's id, on the roster of the base commit: one that the pull request brings does not count yet. */
export const onTheRoster: Rule = (given) =>
  entriesOf(given).length > 0
    ? STATED
    : { result: "broken", reason: "not-on-the-roster", with: { login: loginOf(given.approval) } };
