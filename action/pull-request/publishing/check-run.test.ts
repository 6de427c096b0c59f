import { expect, test } from "vitest";
import type { Tampering } from "../../../model/scan.ts";
import { tamperingReason } from "../../../model/reasons/tampering.ts";
import { aLimitation } from "../../collect/examples/a-gap.ts";
import { checkRunTitle, resultOf } from "./check-run.ts";

const finding = (outcome: "fail" | "unknown") => ({ outcome });

test.each([
  ["nothing open, everything seen", [], "complete", "success"],
  ["nothing open, something unseen", [], "unable-to-conclude", "neutral"],
  ["something unknown", [finding("unknown")], "unable-to-conclude", "neutral"],
  ["something unknown, everything seen", [finding("unknown")], "complete", "neutral"],
  ["something failed", [finding("fail")], "complete", "action_required"],
  [
    "something failed, something unseen",
    [finding("unknown"), finding("fail")],
    "unable-to-conclude",
    "action_required",
  ],
] as const)("%s", (_, open, conclusion, expected) => {
  expect(resultOf(open, { conclusion })).toBe(expected);
});

const changed: Tampering = {
  file: "evidence/acme/organization.md",
  what: "edited",
  restored: true,
  commit: null,
  author: null,
  pull_request: null,
};
const UNREAD = aLimitation("payroll");

test.each([
  [
    "evidence that was changed, before what could not be read and what is open",
    { tampering: [changed], limitations: [tamperingReason(changed), UNREAD] },
    "Evidence was changed by hand, not everything could be read (1 scope limitation), 2 open findings",
  ],
  [
    "what could not be read, before what is open",
    { tampering: [], limitations: [UNREAD] },
    "Not everything could be read (1 scope limitation), 2 open findings",
  ],
  ["what is open where nothing graver is", { tampering: [], limitations: [] }, "2 open findings"],
])("the title leads with %s", (_, scan, title) => {
  expect(checkRunTitle(scan, [finding("fail"), finding("unknown")], "en")).toBe(title);
});
