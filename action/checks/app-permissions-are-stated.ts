import { appPermissionsAreStated as words } from "../../model/reasons/app-permissions-are-stated.ts";
import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { listed } from "../../model/reasons/names.ts";
import { defineCheck } from "./check.ts";
import { statedNeed } from "../queries/changing.ts";
import type { CheckResult } from "../queries/context.ts";

/** A suspended App is asked, too: what it was granted is there again once somebody reinstates it. */
export const appPermissionsAreStated = defineCheck({
  words,
  controls: ["LPE-01"],
  appliesTo: "app-installation",
  needs: [],
  suggests: null,
  parameters: [],
  assess: ({ facts: { permissions } }, { ownership }): CheckResult<ReasonsOf<typeof words>> => {
    const need = statedNeed(permissions, ownership);
    switch (need.state) {
      case "unstated":
        return {
          outcome: "fail",
          reason: "app-permissions-not-stated",
          with: { permissions: listed(need.permissions) },
        };
      case "reads":
        return { outcome: "pass", reason: "app-may-only-read", with: {} };
      case "stated":
        return { outcome: "pass", reason: "app-need-stated", with: { statement: need.statement } };
      default:
        return need satisfies never;
    }
  },
});
