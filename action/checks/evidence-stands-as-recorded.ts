import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { evidenceStandsAsRecorded as words } from "../../model/reasons/evidence-stands-as-recorded.ts";
import { listed } from "../../model/reasons/names.ts";
import { defineCheck } from "./check.ts";
import type { CheckResult } from "../queries/context.ts";

/** Most files that are named; the scan record has all of them. */
const NAMED = 20;

/** What a scan compares before it evaluates: each file's digest, and each scan record with the one that follows it. */
export const evidenceStandsAsRecorded = defineCheck({
  words,
  controls: ["CHG-02"],
  appliesTo: "organization",
  needs: [],
  parameters: [],
  assess: (_organization, { pipeline: { tampering, unproven } }): CheckResult<ReasonsOf<typeof words>> => {
    if (tampering === null) return { outcome: "unknown", reason: "not-compared", with: {} };
    const files = [...new Set(tampering.map(({ file }) => file))].sort();
    if (files.length > 0)
      return { outcome: "fail", reason: "changed-by-hand", with: { files: listed(files, NAMED) } };
    const [cause] = unproven;
    return cause === undefined
      ? { outcome: "pass", reason: "as-recorded", with: {} }
      : { outcome: "unknown", reason: "origin-not-known", with: { cause } };
  },
});
