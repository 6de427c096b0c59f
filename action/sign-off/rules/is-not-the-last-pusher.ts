import { loginOf, NOT_READ, RECORDED, type Rule } from "../facts.ts";
import { unreadRuling } from "./unread-ruling.ts";

/** Whoever pushed last would approve what they wrote themselves. */
export const isNotTheLastPusher: Rule = ({ approval, pull: { lastPusher, merged } }) => {
  if (approval.by === null || !lastPusher?.by)
    return unreadRuling(merged?.unread ?? [], ["pushes-to-the-branch"]) ?? NOT_READ;
  return approval.by.id === lastPusher.by.id
    ? { result: "broken", reason: "pushed-last", with: { login: loginOf(approval) } }
    : RECORDED;
};
