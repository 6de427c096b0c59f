import { defineEnglishCheck } from "./check.ts";

export const tokenReachesSelectedRepositoriesOnly = defineEnglishCheck({
  id: "token-reaches-selected-repositories-only",
  question: "Does the token reach only the repositories selected for it?",
  risk: "A token for all repositories also reaches every repository that is created later.",
  remedy: "Have its owner choose the repositories it needs; the organisation approves the changed grant.",
  controls: ["LPE-01"],
  appliesTo: "fine-grained-token",
  needs: [],
  parameters: [],
  assess: ({ facts: { repository_selection: selection } }) => {
    switch (selection) {
      case "all":
        return { outcome: "fail", because: "The token reaches every repository of the organisation." };
      case "subset":
        return { outcome: "pass", because: "The token reaches only the repositories selected for it." };
      case "none":
        return { outcome: "pass", because: "The token reaches no private repository." };
      default:
        return selection satisfies never;
    }
  },
});
