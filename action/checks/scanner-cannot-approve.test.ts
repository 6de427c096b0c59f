import { expect, test } from "vitest";
import type { Scan } from "../../model/scan.ts";
import { aContext, aGovernance } from "./examples/a-context.ts";
import { aTokenOf, theScanningApp } from "./examples/a-credential.ts";
import { anEntity } from "./examples/a-register.ts";
import { anOrganization } from "./examples/a-snapshot.ts";
import { UNKNOWN_PIPELINE } from "./pipeline.ts";
import { scannerCannotApprove as check } from "./scanner-cannot-approve.ts";

const governance = aGovernance({ entities: [anEntity()] });
const assess = (credential: Scan["credential"] | null) =>
  check.assess(anOrganization(), aContext({ governance, pipeline: { ...UNKNOWN_PIPELINE, credential } }));

test.each([
  ["without a credential", null, "With which credential the scan asked is not known."],
  [
    "of a credential without its kind, whatever its name is",
    { ...aTokenOf("Maria"), kind: null },
    "With which credential the scan asked is not known.",
  ],
  [
    "of a token of somebody who reviews nothing",
    aTokenOf("tomas"),
    "GitHub does not show what the «token of tomas», which scans, may do.",
  ],
  ["of a token of nobody", aTokenOf(null), "GitHub does not show what the «token», which scans, may do."],
])("knows nothing %s", (_of, credential, because) => {
  expect(assess(credential)).toEqual({ outcome: "unknown", because });
});

test.each([
  [
    "a reviewer's token",
    aTokenOf("Maria"),
    "The «token of Maria» scans, and its owner reviews the evidence.",
  ],
  [
    "an App that administers repositories",
    theScanningApp({ administration: "write", contents: "write" }),
    "«GitHub App countersign» scans and may write «administration», with which rules are lifted.",
  ],
  [
    "an App that administers the organisation and its members",
    theScanningApp({ members: "write", organization_administration: "write" }),
    "«GitHub App countersign» scans and may write «members» and «organization_administration», with which rules are lifted.",
  ],
])("fails for %s", (_what, credential, because) => {
  expect(assess(credential)).toEqual({ outcome: "fail", because });
});

test("passes for an App that opens pull requests and only reads the rules", () => {
  expect(assess(theScanningApp({ administration: "read", pull_requests: "write" }))).toEqual({
    outcome: "pass",
    because:
      "«GitHub App countersign» scans; it may change no rule, and GitHub lets nobody approve a pull request of their own.",
  });
});
