import { expect, test } from "vitest";
import { exemptionInWords, inWords } from "./examples/in-words.ts";
import { aContext, aGovernance } from "./examples/a-context.ts";
import {
  aJob,
  anEnvironmentSecret,
  anOwnSecret,
  aRepository,
  aSecret,
  aSnapshot,
  aWorkflow,
} from "./examples/a-snapshot.ts";
import { referencedSecretExists as check } from "./referenced-secret-exists.ts";

const production = { id: 70, name: "production" };
const staging = { id: 71, name: "staging" };
const tools = { id: 8, name: "tools" };
const evaluated = (
  repository: ReturnType<typeof aRepository>,
  identities: NonNullable<Parameters<typeof aSnapshot>[0]>["identities"] = [],
) =>
  inWords(
    check,
    check.assess(repository, aContext({ snapshot: aSnapshot({ repositories: [repository], identities }) })),
  );
const using = (...workflows: ReturnType<typeof aWorkflow>[]) => aRepository({ workflows });

test("knows nothing when the workflow files are unread", () => {
  expect(evaluated(aRepository({ workflows: null }))).toMatchObject({
    outcome: "unknown",
    sentence: "The workflow files of the repository were not read.",
  });
});

test("knows nothing when it is unread whether the organisation's secret reaches the repository", () => {
  expect(
    evaluated(using(aWorkflow(["X"])), [anOwnSecret("X", { selected_repositories: null })]),
  ).toMatchObject({
    outcome: "unknown",
    sentence: "Whether the organisation's «X» reaches the repository could not be read.",
  });
});

test.each([
  ["exists nowhere", using(aWorkflow(["X"])), []],
  ["exists in another repository", using(aWorkflow(["X"])), [aSecret("X", {}, tools)]],
  [
    "exists at the organisation, out of reach",
    using(aWorkflow(["X"])),
    [anOwnSecret("X", { selected_repositories: ["tools"] })],
  ],
  [
    "exists in another environment than the job's",
    using(aWorkflow(["X"], "production")),
    [anEnvironmentSecret("X", staging)],
  ],
  [
    "is missing beside one that is unread",
    using(aWorkflow(["X", "Y"])),
    [anOwnSecret("Y", { selected_repositories: null })],
  ],
])("fails for a secret that %s", (_what, repository, identities) => {
  expect(evaluated(repository, identities)).toMatchObject({
    outcome: "fail",
    sentence: "Its workflows name «X», which exists at no level they can read.",
  });
});

test("names several that are missing, once each and in order", () => {
  expect(evaluated(using(aWorkflow(["b", "A"]), aWorkflow(["B"])))).toMatchObject({
    outcome: "fail",
    sentence: "Its workflows name «A» and «B», which exist at no level they can read.",
  });
});

test.each([
  ["of the repository", using(aWorkflow(["X"])), [aSecret("x")]],
  ["of the organisation", using(aWorkflow(["X"])), [anOwnSecret("X")]],
  ["of the job's environment", using(aWorkflow(["X"], "Production")), [anEnvironmentSecret("X", production)]],
  [
    "of any environment where the job's is not written out",
    using(aWorkflow(["X"])),
    [anEnvironmentSecret("X", staging)],
  ],
  [
    "of any environment where the workflow names it outside its jobs",
    using(aWorkflow(["X"], null, { jobs: [aJob({ job: "*", secrets: ["X"] })] })),
    [anEnvironmentSecret("X", staging)],
  ],
  [
    "of any environment where the job computes its own",
    using(aWorkflow(["X"], "${{ inputs.target }}")),
    [anEnvironmentSecret("X", staging)],
  ],
])("passes for a secret %s", (_what, repository, identities) => {
  expect(evaluated(repository, identities)).toMatchObject({
    outcome: "pass",
    sentence: "Every secret that its workflows name exists where they can read it.",
  });
});

test("passes when no secret is named", () => {
  expect(evaluated(using(aWorkflow([])))).toMatchObject({
    outcome: "pass",
    sentence: "No workflow of the repository names a secret.",
  });
});

test.each([
  [
    "some are named",
    using(aWorkflow(["X"]), aWorkflow([], null, { path: "b.yml", any_secret: true })),
    "Every secret that its workflows name exists where they can read it; what they can reach without naming it, for example by a computed name, is not evaluated.",
  ],
  [
    "none is named",
    using(aWorkflow([], null, { any_secret: true })),
    "No workflow of the repository names a secret; what they can reach without naming it, for example by a computed name, is not evaluated.",
  ],
  [
    "the workflow is one that others call",
    using(aWorkflow([], null, { starts: "call", any_secret: true })),
    "No workflow of the repository names a secret; what they can reach without naming it, for example by a computed name, is not evaluated.",
  ],
])("says that computed names are not evaluated, where %s", (_where, repository, sentence) => {
  expect(evaluated(repository, [aSecret("X")])).toMatchObject({ outcome: "pass", sentence });
});

test("does not ask about an archived repository", () => {
  expect(exemptionInWords(check, check.exempt?.(aRepository({ archived: true }), aGovernance()))).toBe(
    "An archived repository runs no workflow.",
  );
  expect(exemptionInWords(check, check.exempt?.(aRepository(), aGovernance()))).toBeNull();
});
