import { loginOf, NOT_READ, RECORDED, type Rule } from "../facts.ts";

/** GitHub refuses it itself, unless somebody else opened the pull request in their name. */
export const isNotTheAuthor: Rule = ({ approval, pull: { author } }) => {
  if (approval.by === null || author === null) return NOT_READ;
  return approval.by.id === author.id
    ? { result: "broken", reason: "is-the-author", with: { login: loginOf(approval) } }
    : RECORDED;
};
