import { expect, test } from "vitest";
import { readInputs } from "./read.ts";
import { DECLARED } from "../declared.ts";
import { createSecrets } from "../secrets.ts";

const read = (given: Record<string, string>) =>
  readInputs(
    new Map(Object.entries(given)),
    createSecrets(() => undefined),
  );
/** What a runner hands over besides: every default there is. */
const defaults = Object.fromEntries(
  DECLARED.flatMap(({ name, default: usual }) => (usual === null ? [] : [[name, usual] as const])),
);

test.each([
  [
    { command: "conclud" },
    "There is no command conclud (did you mean conclude?); the commands are: scan, merge, review, conclude, certify, drift, sign-off, verify.",
  ],
  [{ command: "conclude" }, "The input period is missing"],
  [
    { command: "verify", "writer-app-id": "7" },
    "The input writer-app-id belongs to scan, merge, review, conclude, certify, drift and sign-off, and verify does not take it; leave it out.",
  ],
  [{ command: "verify", "app-id": "7" }, "The input private-key is missing"],
  [{ command: "verify", at: "--all" }, "The input at must be a commit, a branch or a tag"],
  [
    { command: "conclude", period: "2026-Q5" },
    "The input period must be a period like 2026-Q4, FY2026 or FY2026-H1.",
  ],
  [
    { command: "conclude", period: "2026-Q3", cache: "x" },
    "The input cache belongs to scan, and conclude does not take it; leave it out.",
  ],
  [
    { command: "conclude", period: "2026-Q3", "fail-on": "finding" },
    "The input fail-on belongs to scan, merge, review, certify and drift, and conclude does not take it; leave it out.",
  ],
  [
    { command: "conclude", period: "2026-Q3", entity: "Acme US" },
    "The input entity must be lower-case words",
  ],
  [
    { command: "conclude", period: "2026-Q3", at: "--all" },
    "The input at must be a commit, a branch or a tag",
  ],
  [{ command: "conclude", period: "2026-Q3" }, "No credential is given; set token"],
  [
    { command: "conclude", period: "2026-Q3", organization: "acme", base: "countersign/acme", token: "t" },
    "The input base is countersign/acme, where evidence waits for approval",
  ],
  [
    { organization: "acme", token: "t", "writer-app-id": "7" },
    "The input writer-private-key is missing; an App that publishes needs both",
  ],
  [
    { organization: "acme", token: "t", "writer-private-key": "k" },
    "The input writer-app-id is missing; an App that publishes needs both",
  ],
  [
    {
      organization: "acme",
      "app-id": "7",
      "private-key": "k",
      "writer-app-id": "7",
      "writer-private-key": "k",
    },
    "The inputs app-id and writer-app-id name one App;",
  ],
  [
    { organization: "acme", token: "t", shard: "1-8", parts: "p" },
    "The input shard must be i/n with n up to 999, as 1/8",
  ],
  [
    { organization: "acme", token: "t", shard: "0/8", parts: "p" },
    "The input shard must be i/n with n up to 999, as 1/8",
  ],
  [
    { organization: "acme", token: "t", shard: "9/8", parts: "p" },
    "The input shard is 9/8, of which there are only 8; count from 1/8.",
  ],
  [
    { organization: "acme", token: "t", shard: "1/8" },
    "The input parts is missing; name the folder that the shard writes its part into.",
  ],
  [
    { organization: "acme", token: "t", parts: "p" },
    "The input parts is given without shard; set shard to i/n, or leave parts out.",
  ],
  [
    { organization: "all", token: "t", shard: "1/8", parts: "p" },
    "The input shard is of one organisation, and organization is all; name one of them.",
  ],
  [
    { organization: "acme", token: "t", shard: "1/8", parts: "p", repositories: "a" },
    "The inputs shard and repositories exclude each other; leave out one of them.",
  ],
  [
    { organization: "acme", token: "t", repositories: "ledger-*" },
    "The input repositories limits the scan to a part of the organisation, and a part is never recorded; set publish: none to look alone, or leave repositories out.",
  ],
  [
    { organization: "acme", token: "t", repositories: "ledger-?", publish: "none" },
    "The input repositories must be names of repositories, with * for any characters and a comma between two.",
  ],
  [
    { command: "merge", organization: "acme", token: "t" },
    "The input parts is missing; name the folder that holds the parts, which the scans with shard wrote and handed on as artifacts.",
  ],
  [
    { command: "merge", organization: "all", token: "t", parts: "p" },
    "The command merge is of one organisation, and organization is all; name one of them.",
  ],
  [
    { organization: "acme", token: "t", shard: "1/999999999", parts: "p" },
    "The input shard must be i/n with n up to 999, as 1/8 for the first of eight shards.",
  ],
  [
    { command: "merge", organization: "acme", token: "t", parts: "p", shard: "1/8" },
    "The input shard belongs to scan, and merge does not take it; leave it out.",
  ],
  [
    { command: "drift", period: "2026-Q3" },
    "The input period belongs to review, conclude and certify, and drift does not take it; leave it out.",
  ],
  [{ command: "drift", "fail-on": "incomplete" }, "The input fail-on must be one of: never, finding."],
  [
    { command: "scan", organization: "acme", token: "t", at: "HEAD" },
    "The input at belongs to conclude, drift and verify, and scan does not take it; leave it out.",
  ],
  [
    { organization: "acme", token: "t", output: "out" },
    "The input output belongs to conclude, certify and verify, and scan does not take it; leave it out.",
  ],
])("%j is refused", (given, sentence) => {
  expect(() => read(given)).toThrow(sentence);
});

const asked = { command: "conclude", period: "2026-Q3" };
test.each([
  ["at", { ...asked, at: "abc" }, { to: "compare", at: "abc" }],
  ["publish: none", { ...asked, publish: "none" }, { to: "compare", at: null }],
  ["output", { ...asked, output: "out" }, { to: "write", at: "HEAD", output: "out" }],
  ["at and output", { ...asked, at: "abc", output: "out" }, { to: "write", at: "abc", output: "out" }],
])("with %s nothing is published, and no credential is asked for", (_, given, way) => {
  expect(read({ ...defaults, ...given })).toMatchObject({ command: "conclude", way });
  expect(read({ ...defaults, ...given, token: "t" })).toMatchObject({ way });
});

test("to publish, a credential is needed", () => {
  expect(read({ ...defaults, ...asked, token: "t" })).toMatchObject({
    organization: null,
    way: { to: "publish", publish: "pull-request", auth: { kind: "token", token: "t" } },
  });
});

test.each([
  ["no credential", {}, null],
  ["publish: none", { token: "t", publish: "none" }, null],
  ["another commit", { token: "t", at: "abc" }, null],
  ["a token", { token: "t" }, { kind: "token", token: "t" }],
])("drift with %s", (_, given, auth) => {
  expect(read({ ...defaults, command: "drift", ...given })).toMatchObject({ command: "drift", auth });
});

test.each([
  ["period", { period: "2026-Q5" }, "The input period must be a period like 2026-Q4"],
  ["fail-on", { "fail-on": "finding" }, "The input fail-on must be one of: never, incomplete."],
  ["at", { at: "HEAD" }, "The input at belongs to conclude, drift and verify, and review does not take it"],
])("a review with another %s is refused", (_, given, sentence) => {
  expect(() => read({ ...defaults, command: "review", token: "t", ...given })).toThrow(sentence);
});

test("a review needs a credential and nothing else; whatever is due is reviewed", () => {
  expect(() => read({ ...defaults, command: "review" })).toThrow("No credential is given");
  expect(read({ ...defaults, command: "review", token: "t" })).toMatchObject({
    command: "review",
    organization: null,
    period: null,
    entity: null,
    regime: null,
    publish: "pull-request",
    failOn: "never",
    auth: { kind: "token", token: "t" },
  });
});

test.each([
  ["nothing else", {}, {}],
  ["a commit", { at: "certified/2026-Q1/acme/sox" }, { at: "certified/2026-Q1/acme/sox" }],
  ["a folder for what it came to", { output: "out" }, { output: "out" }],
  ["a token", { token: "t" }, { auth: { kind: "token", token: "t" } }],
  ["an App", { "app-id": "7", "private-key": "k" }, { auth: { kind: "app", appId: "7", privateKey: "k" } }],
  ["keys", { "signing-keys": "web-flow.gpg" }, { signingKeys: "web-flow.gpg" }],
])("verify with %s", (_, given, expected) => {
  expect(read({ ...defaults, command: "verify", ...given })).toEqual({
    command: "verify",
    organization: null,
    governance: ".",
    at: "HEAD",
    output: null,
    signingKeys: null,
    auth: null,
    ...expected,
  });
});

test("the defaults of other commands, which a runner hands over, say nothing", () => {
  for (const command of ["conclude", "drift", "verify"])
    expect(() =>
      read({ ...defaults, command, ...(command === "conclude" ? { ...asked, at: "a" } : {}) }),
    ).not.toThrow();
});

test("a shard publishes nothing, whatever the runner hands over, and knows its part", () => {
  const given = { ...defaults, organization: "acme", token: "t", shard: "3/8", parts: "parts" };
  expect(read(given)).toMatchObject({
    publish: "none",
    extent: { of: "shard", index: 3, count: 8 },
    parts: "parts",
  });
});

test("a scan that is limited takes names with commas or blanks between them", () => {
  const given = {
    organization: "acme",
    token: "t",
    publish: "none",
    repositories: "ledger-*, billing\npay*",
  };
  expect(read(given)).toMatchObject({ extent: { of: "some", patterns: ["ledger-*", "billing", "pay*"] } });
});
