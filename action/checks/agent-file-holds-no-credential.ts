import { agentFileHoldsNoCredential as words } from "../../model/reasons/agent-file-holds-no-credential.ts";
import { listed } from "../../model/reasons/names.ts";
import { defineCheck } from "./check.ts";

export const agentFileHoldsNoCredential = defineCheck({
  words,
  controls: ["LPE-02"],
  appliesTo: "agent",
  needs: [],
  suggests: "modify",
  parameters: [],
  assess: ({ facts: { credentials, path } }) =>
    credentials.length > 0
      ? { outcome: "fail", reason: "value-written-out", with: { path, locations: listed(credentials) } }
      : { outcome: "pass", reason: "no-value-written-out", with: { path } },
});
