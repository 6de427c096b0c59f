import { RECORDED, type Rule } from "../facts.ts";
import { unreadRuling } from "./unread-ruling.ts";

/**
 * An administrator may merge past the branch's rules; GitHub keeps that for a month and no longer. Who merged nothing and
 * pushed has to be known as well: the rules of a push may pass, too.
 */
export const notBypassed: Rule = ({ pull: { merged } }) => {
  if (merged === null) return null;
  const { suite, pushedBy } = merged;
  if (pushedBy !== null) return { result: "broken", reason: "pushed-to-base", with: { by: pushedBy } };
  const unread = unreadRuling(merged.unread, ["pushes-to-base", "rule-suites"]);
  if (unread !== null) return unread;
  if (suite === null) return { result: "unknown", reason: "no-rule-suite", with: {} };
  switch (suite.result) {
    case "pass":
      return RECORDED;
    case "bypass":
      return { result: "broken", reason: "rules-bypassed", with: { by: suite.by } };
    case "fail":
      return { result: "broken", reason: "rules-failed", with: {} };
  }
};
