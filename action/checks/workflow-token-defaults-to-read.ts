import { workflowTokenDefaultsToRead as words } from "../../model/reasons/workflow-token-defaults-to-read.ts";
import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { listed } from "../../model/reasons/names.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import type { CheckResult } from "../queries/context.ts";
import { defineCheck } from "./check.ts";

type Result = CheckResult<ReasonsOf<typeof words>>;

export const workflowTokenDefaultsToRead = defineCheck({
  words,
  controls: ["LPE-01"],
  appliesTo: "organization",
  needs: ["organization-actions"],
  parameters: [],
  assess: ({ facts: { workflow_token_default } }, { snapshot }): Result => {
    if (workflow_token_default === null) return { outcome: "unknown", reason: "setting-not-shown", with: {} };
    if (workflow_token_default === "read") return { outcome: "pass", reason: "reads-by-default", with: {} };
    const reading = readingIn(snapshot);
    return reading.length === 0
      ? { outcome: "fail", reason: "writes-by-default", with: {} }
      : { outcome: "fail", reason: "writes-except-in", with: { repositories: listed(reading) } };
  },
});

/** Repositories that restrict the token by themselves, as far as they were asked. */
const readingIn = ({ repositories }: Snapshot): string[] =>
  repositories
    .filter(
      ({ facts: { actions_policy: policy } }) => policy !== "not-asked" && policy?.workflow_token === "read",
    )
    .map(({ name }) => name);
