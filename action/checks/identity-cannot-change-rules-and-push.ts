import { identityCannotChangeRulesAndPush as words } from "../../model/reasons/identity-cannot-change-rules-and-push.ts";
import { defineCheck } from "./check.ts";
import { keptApart, neverCan } from "../identities/apart.ts";
import { dutiesOf } from "../identities/ask.ts";
import { PAIRS } from "../queries/duties.ts";

export const identityCannotChangeRulesAndPush = defineCheck({
  words,
  controls: ["SOD-01"],
  appliesTo: "identity",
  duty: "alter-rules",
  needs: [],
  suggests: "modify",
  parameters: [],
  exempt: (identity) => neverCan(identity, "alter-rules"),
  assess: (identity, { ownership }) => {
    const duties = dutiesOf(identity, ownership);
    return duties === null
      ? { outcome: "not-applicable", reason: "credential-not-stated", with: {} }
      : keptApart(duties, PAIRS["SOD-C"], { ownership, identity });
  },
});
