import { expect, test } from "vitest";
import { inWords } from "./examples/in-words.ts";
import { aContext, aGovernance, aSystem } from "./examples/a-context.ts";
import {
  aJob,
  anEnvironment,
  anEnvironmentSecret,
  anOwnSecret,
  aRepository,
  aSecret,
  aSnapshot,
  aWorkflow,
} from "./examples/a-snapshot.ts";
import { productionSecretIsEnvironmentBound as check } from "./production-secret-is-environment-bound.ts";

type Repository = ReturnType<typeof aRepository>;
type Identities = NonNullable<NonNullable<Parameters<typeof aSnapshot>[0]>["identities"]>;
const evaluated = (secret: ReturnType<typeof aSecret>, repository: Repository, others: Identities = []) =>
  inWords(
    check,
    check.assess(
      secret,
      aContext({
        snapshot: aSnapshot({ repositories: [repository], identities: [secret, ...others] }),
      }),
    ),
  );
const deploying = (environment: string | null, changes = {}) =>
  aRepository({ workflows: [aWorkflow(["X"], environment, changes)], environments: [anEnvironment()] });
const guarded = (changes: Parameters<typeof anEnvironment>[0]) =>
  aRepository({ environments: [anEnvironment(changes)] });
const where = "Job «deploy» of «.github/workflows/deploy.yml» in «ledger-export» deploys to «production»";

test.each([
  [
    "its selection is unread",
    anOwnSecret("X", { selected_repositories: null }),
    deploying("production"),
    "Which repositories the secret reaches could not be read, for which the organisation permission Secrets: read is needed.",
  ],
  [
    "the workflow files are unread",
    aSecret("X"),
    aRepository({ workflows: null }),
    "The workflow files of «ledger-export» were not read.",
  ],
  [
    "the environments are unread",
    anEnvironmentSecret("X"),
    aRepository({ environments: null }),
    "The protection of the environment «production» was not read.",
  ],
  [
    "a production job can read every secret",
    aSecret("Y"),
    deploying("production", { any_secret: true }),
    `${where} and can read every secret.`,
  ],
  [
    "a job computes its environment and there is one for production",
    aSecret("X"),
    deploying("${{ matrix.target }}"),
    `${where.replace("deploys", "may deploy")}, because it computes its environment.`,
  ],
])("knows nothing when %s", (_when, secret, repository, sentence) => {
  expect(evaluated(secret, repository)).toMatchObject({ outcome: "unknown", sentence });
});

test.each([
  [
    "a repository's secret in a production job",
    aSecret("X"),
    deploying("production"),
    `${where} with this secret of the repository, which is not stored in that environment.`,
  ],
  [
    "an organisation's secret in a production job",
    anOwnSecret("X"),
    deploying("production"),
    `${where} with this secret of the organisation, which is not stored in that environment.`,
  ],
  [
    "a repository's secret that the workflow hands to all its jobs",
    aSecret("X"),
    deploying("production", {
      jobs: [
        aJob({ job: "*", environment: null, secrets: ["X"] }),
        aJob({ job: "deploy", environment: "production", secrets: [] }),
        aJob({ job: "test", environment: null, secrets: ["X"] }),
      ],
    }),
    `${where} with this secret of the repository, which is not stored in that environment.`,
  ],
  [
    "a production environment without protection",
    anEnvironmentSecret("X"),
    guarded({}),
    "The environment «production» requires no reviewer and lets any branch deploy.",
  ],
  [
    "a production environment with nothing but a timer",
    anEnvironmentSecret("X"),
    guarded({ wait_minutes: 30 }),
    "The environment «production» requires no reviewer and lets any branch deploy.",
  ],
])("fails for %s", (_what, secret, repository, sentence) => {
  expect(evaluated(secret, repository)).toMatchObject({ outcome: "fail", sentence });
});

test("fails for any environment of a financial system that does not say it is something else", () => {
  const governance = aGovernance({ systems: [aSystem()] });
  const under = (environment: string) =>
    inWords(
      check,
      check.assess(
        aSecret("X"),
        aContext({ governance, snapshot: aSnapshot({ repositories: [deploying(environment)] }) }),
      ),
    ).outcome;
  expect([under("live"), under("staging")]).toEqual(["fail", "not-applicable"]);
});

test.each([
  ["a reviewer", ["user:hana"], "any", "The environment «production» requires a reviewer."],
  [
    "a reviewer and a branch policy",
    ["team:release"],
    "protected",
    "The environment «production» requires a reviewer.",
  ],
] satisfies [string, string[], "any" | "custom" | "protected", string][])(
  "passes for a production environment with %s",
  (_what, reviewers, branches, sentence) => {
    expect(evaluated(anEnvironmentSecret("X"), guarded({ reviewers, branches }))).toMatchObject({
      outcome: "pass",
      sentence,
    });
  },
);

test.each(["custom", "protected"] as const)("is unknown where only %s branches may deploy", (branches) => {
  expect(evaluated(anEnvironmentSecret("X"), guarded({ reviewers: [], branches })).outcome).toBe("unknown");
});

test.each([
  ["no production job reads it", aSecret("X"), deploying("staging"), []],
  ["the job has no environment", aSecret("X"), deploying(null), []],
  [
    "the job computes its environment, and every one for production stores one of the same name",
    aSecret("X"),
    deploying("${{ matrix.target }}"),
    [anEnvironmentSecret("X")],
  ],
  ["the job computes its environment and reads another", aSecret("Y"), deploying("${{ matrix.target }}"), []],
  [
    "the environment stores one of the same name",
    aSecret("X"),
    deploying("Production"),
    [anEnvironmentSecret("x")],
  ],
  ["another secret is named", aSecret("Y"), deploying("production"), []],
])("does not apply when %s", (_when, secret, repository, others) => {
  expect(evaluated(secret, repository, others)).toMatchObject({
    outcome: "not-applicable",
    sentence: "No job that deploys to a production environment reads it.",
  });
});

test.each([
  ["there is none yet, for GitHub creates it", []],
  ["there is none for production", [anEnvironment({ name: "staging" })]],
  ["which there are is unread", null],
])("knows nothing when a job computes its environment and %s", (_when, environments) => {
  const workflows = [aWorkflow(["X"], "${{ matrix.target }}")];
  expect(evaluated(aSecret("X"), aRepository({ workflows, environments }))).toMatchObject({
    outcome: "unknown",
    sentence: `${where.replace("«production»", "«${{ matrix.target }}»")}, which is computed and may be a production environment.`,
  });
});

test("knows nothing when a called workflow takes its environment from a caller whose inputs were not kept", () => {
  const calls = { workflow: "./.github/workflows/called.yml", secrets: "inherit" as const, with: null };
  const calling = aWorkflow([], null, { jobs: [aJob({ job: "release", calls })] });
  const called = aWorkflow(["X"], "${{ inputs.env }}", {
    path: ".github/workflows/called.yml",
    starts: "call",
  });
  expect(evaluated(aSecret("X"), aRepository({ workflows: [calling, called] }))).toMatchObject({
    outcome: "unknown",
    sentence:
      "Job «deploy» of «.github/workflows/called.yml» in «ledger-export», called by «.github/workflows/deploy.yml», deploys to «${{ inputs.env }}», which is computed and may be a production environment.",
  });
});

test("does not apply to the secret of another environment", () => {
  expect(evaluated(anEnvironmentSecret("X", { id: 71, name: "staging" }), aRepository())).toMatchObject({
    outcome: "not-applicable",
    sentence: "The environment «staging» is not a production environment.",
  });
});

test("depends on the environments of the repositories it reaches, and an environment's secret on its own only", () => {
  const snapshot = aSnapshot();
  expect(check.reach?.(aSecret("X"), snapshot, aGovernance())).toEqual([7]);
  expect(check.reach?.(anOwnSecret("X"), snapshot, aGovernance())).toEqual([7]);
  expect(check.reach?.(anEnvironmentSecret("X"), snapshot, aGovernance())).toEqual([]);
});
