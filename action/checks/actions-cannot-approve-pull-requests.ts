import { actionsCannotApprovePullRequests as words } from "../../model/reasons/actions-cannot-approve-pull-requests.ts";
import { defineCheck } from "./check.ts";

export const actionsCannotApprovePullRequests = defineCheck({
  words,
  controls: ["SOD-01"],
  appliesTo: "organization",
  needs: ["organization-actions"],
  parameters: [],
  assess: ({ facts: { actions_approve_pull_requests } }) => {
    if (actions_approve_pull_requests === null)
      return { outcome: "unknown", reason: "setting-not-shown", with: {} };
    return actions_approve_pull_requests
      ? { outcome: "fail", reason: "workflows-may-approve", with: {} }
      : { outcome: "pass", reason: "workflows-may-not-approve", with: {} };
  },
});
