import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { listed } from "../../model/reasons/names.ts";
import { tokenPermissionsAreStated as words } from "../../model/reasons/token-permissions-are-stated.ts";
import { defineCheck } from "./check.ts";
import { statedNeed } from "../queries/changing.ts";
import type { CheckResult } from "../queries/context.ts";

export const tokenPermissionsAreStated = defineCheck({
  words,
  controls: ["LPE-01"],
  appliesTo: "fine-grained-token",
  needs: [],
  suggests: null,
  parameters: [],
  assess: ({ facts: { permissions } }, { ownership }): CheckResult<ReasonsOf<typeof words>> => {
    const need = statedNeed(permissions, ownership);
    switch (need.state) {
      case "unstated":
        return {
          outcome: "fail",
          reason: "permissions-not-stated",
          with: { permissions: listed(need.permissions) },
        };
      case "reads":
        return { outcome: "pass", reason: "may-only-read", with: {} };
      case "stated":
        return { outcome: "pass", reason: "need-stated", with: { statement: need.statement } };
      default:
        return need satisfies never;
    }
  },
});
