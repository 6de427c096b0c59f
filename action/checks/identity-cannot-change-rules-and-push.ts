import { defineEnglishCheck } from "./check.ts";
import { keptApart, neverCan } from "../queries/apart.ts";
import { dutiesOf, PAIRS } from "../queries/duties.ts";

export const identityCannotChangeRulesAndPush = defineEnglishCheck({
  id: "identity-cannot-change-rules-and-push",
  question: "Is the identity kept from changing the rules that its own changes must pass?",
  risk: "Whoever sets the rules and pushes can lift a rule, push, and set it again.",
  remedy: "Give administration and pushing to different identities.",
  controls: ["SOD-01"],
  appliesTo: "identity",
  needs: [],
  parameters: [],
  exempt: (identity) => neverCan(identity, "alter-rules"),
  assess: (identity, { ownership }) => {
    const duties = dutiesOf(identity, ownership);
    return duties === null
      ? {
          outcome: "not-applicable",
          because:
            "What the credential in it can do is not stated; identity-cannot-initiate-and-approve asks for that.",
        }
      : keptApart(duties, PAIRS["SOD-C"], { ownership, identity });
  },
});
