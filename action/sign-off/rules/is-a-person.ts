import { isBot } from "../../../model/roster.ts";
import { loginOf, RECORDED, type Rule } from "../facts.ts";

/** GitHub's word for an account that a person signs in with; an account of any other kind, or none, is no person's. */
const PERSON = "User";

export const isAPerson: Rule = ({ approval }) => {
  const login = loginOf(approval);
  if (approval.by === null) return { result: "unknown", reason: "not-told-from-a-bot", with: { login } };
  if (approval.by.type === "Bot" || isBot(login))
    return { result: "broken", reason: "not-a-person", with: { login } };
  return approval.by.type === PERSON
    ? RECORDED
    : { result: "unknown", reason: "not-told-from-a-bot", with: { login } };
};
