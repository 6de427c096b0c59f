import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { changeNamesItsRequest as words } from "../../model/reasons/change-names-its-request.ts";
import type { CheckResult } from "../queries/context.ts";
import { mergesInWindow, pullsOf, withoutFinancialChange } from "../queries/merged-changes.ts";
import { defineCheck } from "./check.ts";

/** A request may be kept anywhere: that GitHub links none proves nothing. */
export const changeNamesItsRequest = defineCheck({
  words,
  controls: ["CHG-01"],
  appliesTo: "repository",
  needs: ["merged-pull-requests"],
  parameters: [],
  exempt: withoutFinancialChange,
  assess(repository, context): CheckResult<ReasonsOf<typeof words>> {
    const found = mergesInWindow(repository, context);
    if (found.is === "none") return found.why;
    const { merged } = found.changes;
    const hidden = merged.filter(({ requests }) => requests === null);
    if (hidden.length > 0)
      return { outcome: "unknown", reason: "links-not-shown", with: { changes: pullsOf(hidden) } };
    const unlinked = merged.filter(({ requests }) => requests?.length === 0);
    return unlinked.length > 0
      ? { outcome: "unknown", reason: "request-not-linked", with: { changes: pullsOf(unlinked) } }
      : { outcome: "pass", reason: "all-linked", with: {} };
  },
});
