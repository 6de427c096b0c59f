import { expect, test } from "vitest";
import type { Scan } from "../../model/scan.ts";
import { aContext, aGovernance } from "./examples/a-context.ts";
import { anEntity } from "./examples/a-register.ts";
import { anOrganization } from "./examples/a-snapshot.ts";
import { UNKNOWN_PIPELINE } from "./pipeline.ts";
import { scannerCannotApprove as check } from "./scanner-cannot-approve.ts";

const governance = aGovernance({ entities: [anEntity()] });
const assess = (credential: Scan["credential"] | null) =>
  check.assess(anOrganization(), aContext({ governance, pipeline: { ...UNKNOWN_PIPELINE, credential } }));
const app = (permissions: Record<string, string>): Scan["credential"] => ({
  identity: "GitHub App countersign",
  kind: "app",
  slug: "countersign",
  login: null,
  permissions,
  repository_selection: "all",
});
const token = (login: string | null): Scan["credential"] => ({
  identity: login === null ? "token" : `token of ${login}`,
  kind: "token",
  slug: null,
  login,
  permissions: null,
  repository_selection: null,
});

test.each([
  ["without a credential", null, "With which credential the scan asked is not known."],
  [
    "of a credential without its kind, whatever its name is",
    { ...token("Maria"), kind: null },
    "With which credential the scan asked is not known.",
  ],
  [
    "of a token of somebody who reviews nothing",
    token("tomas"),
    "GitHub does not show what the «token of tomas», which scans, may do.",
  ],
  ["of a token of nobody", token(null), "GitHub does not show what the «token», which scans, may do."],
])("knows nothing %s", (_of, credential, because) => {
  expect(assess(credential)).toEqual({ outcome: "unknown", because });
});

test.each([
  ["a reviewer's token", token("Maria"), "The «token of Maria» scans, and its owner reviews the evidence."],
  [
    "an App that administers repositories",
    app({ administration: "write", contents: "write" }),
    "«GitHub App countersign» scans and may write «administration», with which rules are lifted.",
  ],
  [
    "an App that administers the organisation and its members",
    app({ members: "write", organization_administration: "write" }),
    "«GitHub App countersign» scans and may write «members» and «organization_administration», with which rules are lifted.",
  ],
])("fails for %s", (_what, credential, because) => {
  expect(assess(credential)).toEqual({ outcome: "fail", because });
});

test("passes for an App that opens pull requests and only reads the rules", () => {
  expect(assess(app({ administration: "read", pull_requests: "write" }))).toEqual({
    outcome: "pass",
    because:
      "«GitHub App countersign» scans; it may change no rule, and GitHub lets nobody approve a pull request of their own.",
  });
});
