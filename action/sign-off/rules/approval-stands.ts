import { loginOf, RECORDED, type Rule } from "../facts.ts";

/** An approval that was dismissed, or that its giver took back, says nothing any more. */
export const approvalStands: Rule = ({ approval }) => {
  const login = loginOf(approval);
  if (approval.state === "dismissed") return { result: "broken", reason: "was-dismissed", with: { login } };
  return approval.withdrawn ? { result: "broken", reason: "was-withdrawn", with: { login } } : RECORDED;
};
