import { tokenReachesSelectedRepositoriesOnly as words } from "../../model/reasons/token-reaches-selected-repositories-only.ts";
import { defineCheck } from "./check.ts";

export const tokenReachesSelectedRepositoriesOnly = defineCheck({
  words,
  controls: ["LPE-01"],
  appliesTo: "fine-grained-token",
  needs: [],
  suggests: "modify",
  parameters: [],
  assess: ({ facts: { repository_selection: selection } }) => {
    switch (selection) {
      case "all":
        return { outcome: "fail", reason: "reaches-every-repository", with: {} };
      case "subset":
        return { outcome: "pass", reason: "reaches-selected-repositories", with: {} };
      case "none":
        return { outcome: "pass", reason: "reaches-no-private-repository", with: {} };
      default:
        return selection satisfies never;
    }
  },
});
