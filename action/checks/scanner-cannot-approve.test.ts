import { expect, test } from "vitest";
import { inWords } from "./examples/in-words.ts";
import type { Credential } from "../../model/scan.ts";
import { aContext, aGovernance } from "./examples/a-context.ts";
import { aTokenOf, theScanningApp } from "./examples/a-credential.ts";
import { anEntity } from "./examples/a-register.ts";
import { anOrganization } from "./examples/a-snapshot.ts";
import { UNKNOWN_PIPELINE, type Pipeline } from "../queries/pipeline.ts";
import { scannerCannotApprove as check } from "./scanner-cannot-approve.ts";

const governance = aGovernance({ entities: [anEntity()] });
const here = { owner: "acme", name: "governance" };
const assess = (
  credential: Credential | null,
  rest: Partial<Pipeline> = {},
  approving: boolean | null = false,
) => {
  const organization = anOrganization({ actions_approve_pull_requests: approving });
  const pipeline = { ...UNKNOWN_PIPELINE, governance: here, credential, ...rest };
  return inWords(check, check.assess(organization, aContext({ governance, pipeline })));
};

test.each([
  ["without a credential", null, "It is not known with which credential the scan asked."],
  [
    "of a token of somebody who reviews nothing",
    aTokenOf("tomas"),
    "GitHub does not show what the token of «tomas», which scans, may do.",
  ],
  ["of a token of nobody", aTokenOf(null), "GitHub does not show whose token scans, or what it may do."],
])("knows nothing %s", (_of, credential, sentence) => {
  expect(assess(credential)).toEqual({ outcome: "unknown", sentence });
});

test.each([
  [
    "a reviewer's token",
    aTokenOf("Maria"),
    "The token of «Maria» scans, and its owner reviews the evidence.",
  ],
  [
    "an App that administers repositories",
    theScanningApp({ administration: "write", contents: "write" }),
    "The GitHub App «countersign» publishes and was granted «administration» to write, with which rules can be lifted.",
  ],
  [
    "an App that administers the organisation and its members",
    theScanningApp({ members: "write", organization_administration: "write" }),
    "The GitHub App «countersign» publishes and was granted «members» and «organization_administration» to write, with which rules can be lifted.",
  ],
])("fails for %s", (_what, credential, sentence) => {
  expect(assess(credential)).toEqual({ outcome: "fail", sentence });
});

test("passes for an App that opens pull requests and only reads the rules", () => {
  expect(assess(theScanningApp({ administration: "read", pull_requests: "write" }))).toEqual({
    outcome: "pass",
    sentence:
      "The GitHub App «countersign» publishes; it was granted nothing that changes a rule, and GitHub lets nobody approve a pull request of their own.",
  });
});

test("what the App was granted decides, and not what the token held", () => {
  const app = { ...theScanningApp({ administration: "write" }), permissions: { administration: "read" } };
  expect(assess(app).outcome).toBe("fail");
});

test("an App of which it is not known what it was granted is unknown", () => {
  expect(assess(theScanningApp(null)).outcome).toBe("unknown");
});

test.each([
  [true, "fail"],
  [null, "unknown"],
  [false, "pass"],
] as const)(
  "an App that pushes workflow files, where workflows may approve: %s, is %s",
  (approving, outcome) => {
    const app = theScanningApp({ contents: "write", pull_requests: "write", workflows: "write" });
    expect(assess(app, {}, approving).outcome).toBe(outcome);
  },
);

const writer: Credential = {
  ...theScanningApp({ contents: "write", pull_requests: "write" }),
  identity: "GitHub App scribe",
  slug: "scribe",
};

test.each([
  ["only reads", theScanningApp({ contents: "read", pull_requests: "read" }), writer, "pass"],
  ["may approve the other's pull request", theScanningApp({ pull_requests: "write" }), writer, "fail"],
  [
    "may approve where it is not known to reach",
    { ...theScanningApp({ pull_requests: "write" }), repository_selection: "selected" as const },
    writer,
    "unknown",
  ],
  [
    "only reads, and the other administers",
    theScanningApp(),
    { ...writer, granted: { administration: "write" } },
    "fail",
  ],
  ["administers", theScanningApp({ administration: "write" }), writer, "fail"],
  ["is a reviewer's token", aTokenOf("maria"), writer, "fail"],
  ["is a token of somebody else", aTokenOf("tomas"), writer, "unknown"],
] as const)("of two, where the one that scans %s", (_what, credential, publishing, outcome) => {
  expect(assess(credential, { writer: publishing }).outcome).toBe(outcome);
});

test("one that may approve, but is not installed where the evidence is kept, passes", () => {
  const elsewhere = { owner: "other", name: "governance" };
  const reader = theScanningApp({ pull_requests: "write" });
  expect(assess(reader, { writer, governance: elsewhere }).outcome).toBe("pass");
});
