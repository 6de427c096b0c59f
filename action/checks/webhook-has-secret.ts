import { webhookHasSecret as words } from "../../model/reasons/webhook-has-secret.ts";
import { defineCheck } from "./check.ts";

export const webhookHasSecret = defineCheck({
  words,
  controls: ["TPI-01"],
  appliesTo: "webhook",
  needs: [],
  suggests: "modify",
  parameters: [],
  exempt: ({ facts }) => (facts.active ? null : { reason: "webhook-inactive", with: {} }),
  assess: ({ facts }) => ({
    ...(facts.secret_set
      ? { outcome: "pass", reason: "secret-set" }
      : { outcome: "fail", reason: "no-secret" }),
    with: {},
    restsOn: { sources: [], repositories: [], itself: true },
  }),
});
