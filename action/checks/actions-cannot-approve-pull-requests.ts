import { defineEnglishCheck } from "./check.ts";

export const actionsCannotApprovePullRequests = defineEnglishCheck({
  id: "actions-cannot-approve-pull-requests",
  question: "Are workflows kept from approving pull requests?",
  risk: "A workflow that opens and approves a change completes it without a second person.",
  remedy:
    "Do not allow GitHub Actions to create and approve pull requests in the settings of the organisation.",
  controls: ["SOD-01"],
  appliesTo: "organization",
  needs: ["organization-actions"],
  parameters: [],
  assess: ({ facts: { actions_approve_pull_requests } }) => {
    if (actions_approve_pull_requests === null)
      return {
        outcome: "unknown",
        because:
          "GitHub does not show the setting to the scanner; grant the organisation permission Administration: read.",
      };
    return actions_approve_pull_requests
      ? { outcome: "fail", because: "The organisation lets workflows create and approve pull requests." }
      : { outcome: "pass", because: "The organisation does not let workflows approve pull requests." };
  },
});
