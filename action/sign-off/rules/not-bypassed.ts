import { RECORDED, type Rule } from "../facts.ts";

/** An administrator may merge past the branch's rules; GitHub keeps that for a month and no longer. */
export const notBypassed: Rule = ({ pull: { merged } }) => {
  if (merged === null) return null;
  const { suite, pushedBy } = merged;
  if (pushedBy !== null) return { result: "broken", reason: "pushed-to-base", with: { by: pushedBy } };
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
