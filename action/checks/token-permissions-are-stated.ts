import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { listed } from "../../model/reasons/names.ts";
import { tokenPermissionsAreStated as words } from "../../model/reasons/token-permissions-are-stated.ts";
import { defineCheck } from "./check.ts";
import { changing, notStated } from "../queries/changing.ts";
import type { CheckResult } from "../queries/context.ts";

export const tokenPermissionsAreStated = defineCheck({
  words,
  controls: ["LPE-01"],
  appliesTo: "fine-grained-token",
  needs: [],
  suggests: null,
  parameters: [],
  assess: ({ facts: { permissions } }, { ownership }): CheckResult<ReasonsOf<typeof words>> => {
    const asks = changing(permissions);
    const unstated = notStated(asks, ownership?.data.entitlements ?? []);
    if (unstated.length > 0)
      return { outcome: "fail", reason: "permissions-not-stated", with: { permissions: listed(unstated) } };
    if (asks.length === 0) return { outcome: "pass", reason: "may-only-read", with: {} };
    return { outcome: "pass", reason: "need-stated", with: { statement: ownership?.statement ?? "" } };
  },
});
