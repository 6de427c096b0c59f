import { appPermissionsAreStated as words } from "../../model/reasons/app-permissions-are-stated.ts";
import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { listed } from "../../model/reasons/names.ts";
import { defineCheck } from "./check.ts";
import { changing, notStated } from "../queries/changing.ts";
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
    const asks = changing(permissions);
    const unstated = notStated(asks, ownership?.data.entitlements ?? []);
    if (unstated.length > 0)
      return {
        outcome: "fail",
        reason: "app-permissions-not-stated",
        with: { permissions: listed(unstated) },
      };
    return ownership === null || asks.length === 0
      ? { outcome: "pass", reason: "app-may-only-read", with: {} }
      : { outcome: "pass", reason: "app-need-stated", with: { statement: ownership.statement } };
  },
});
