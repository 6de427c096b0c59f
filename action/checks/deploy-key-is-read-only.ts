import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { deployKeyIsReadOnly as words } from "../../model/reasons/deploy-key-is-read-only.ts";
import { defineCheck } from "./check.ts";
import type { CheckResult } from "../queries/context.ts";
import { lookUp } from "../queries/look-up.ts";

/** A write key acts in its repository as a member with admin access does; only a stated need justifies one. */
export const deployKeyIsReadOnly = defineCheck({
  words,
  controls: ["LPE-01"],
  appliesTo: "deploy-key",
  needs: [],
  suggests: "modify",
  parameters: [],
  assess: (key, { ownership, snapshot }): CheckResult<ReasonsOf<typeof words>> => {
    if (key.facts.read_only) return { outcome: "pass", reason: "read-only", with: {} };
    if (ownership?.data.entitlements.includes("write"))
      return { outcome: "pass", reason: "need-to-write-stated", with: { statement: ownership.statement } };
    const archived = key.repository && lookUp(snapshot).repository(key.repository.id)?.facts.archived;
    return {
      outcome: "fail",
      reason: archived ? "need-to-write-not-stated-though-archived" : "need-to-write-not-stated",
      with: {},
    };
  },
});
