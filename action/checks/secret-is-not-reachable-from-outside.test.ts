import { describe, expect, test } from "vitest";
import type { Job, Workflow } from "../../model/repository.ts";
import { aContext } from "./examples/a-context.ts";
import {
  aJob,
  anEnvironmentSecret,
  anOwnSecret,
  aRepository,
  aSecret,
  aSnapshot,
  aWorkflow,
} from "./examples/a-snapshot.ts";
import { inWords } from "./examples/in-words.ts";
import { secretIsNotReachableFromOutside as check } from "./secret-is-not-reachable-from-outside.ts";

type Secret = ReturnType<typeof aSecret>;

function evaluated(secret: Secret, workflows: Workflow[] | null, others: Secret[] = []) {
  const repository = aRepository({ workflows });
  const snapshot = aSnapshot({ repositories: [repository], identities: [secret, ...others] });
  const { restsOn: _, ...result } = check.assess(secret, aContext({ snapshot }));
  return inWords(check, result);
}
const started = (job: Partial<Job>, changes: Partial<Workflow> = {}) =>
  aWorkflow([], null, {
    outside: ["pull_request_target"],
    jobs: [aJob({ secrets: ["X"], ...job })],
    ...changes,
  });
const where = "Job «deploy» of «.github/workflows/deploy.yml» in «ledger-export»";
const fails = {
  outcome: "fail",
  sentence: `${where} gets the secret on pull_request_target and checks out the head of a pull request.`,
};

describe("fails where a job that somebody outside starts", () => {
  test.each([
    ["checks out the head", aSecret("X"), [started({ outside_code: "head" })], fails.sentence],
    [
      "puts a text of theirs into a script",
      aSecret("X"),
      [started({ outside_code: "text" })],
      `${where} gets the secret on pull_request_target and puts a text that people outside write into a script.`,
    ],
    [
      "gets it from the top of the file",
      aSecret("X"),
      [
        started(
          {},
          { jobs: [aJob({ job: "*", secrets: ["X"] }), aJob({ outside_code: "head", secrets: [] })] },
        ),
      ],
      fails.sentence,
    ],
    [
      "deploys to the environment of the secret",
      anEnvironmentSecret("X"),
      [started({ outside_code: "head", environment: "Production" })],
      fails.sentence,
    ],
    [
      "is one of a workflow that it calls",
      aSecret("X"),
      [
        started({ calls: { workflow: "./b.yml", secrets: "inherit", with: [] }, secrets: [], job: "call" }),
        aWorkflow([], null, {
          path: "b.yml",
          starts: "call",
          jobs: [aJob({ secrets: ["X"], outside_code: "head" })],
        }),
      ],
      "Job «deploy» of «b.yml» in «ledger-export», called by «.github/workflows/deploy.yml», gets the secret on pull_request_target and checks out the head of a pull request.",
    ],
  ] as const)("%s", (_, secret, workflows, sentence) => {
    expect(evaluated(secret, [...workflows])).toEqual({ outcome: "fail", sentence });
  });
});

describe("is unknown where", () => {
  test.each([
    [
      "its selection is unread",
      anOwnSecret("X", { selected_repositories: null }),
      [],
      "Which repositories the secret reaches could not be read, for which the organisation permission Secrets: read is needed.",
    ],
    ["the files are unread", aSecret("X"), null, "The workflow files of «ledger-export» were not read."],
    [
      "evidence of before does not say",
      aSecret("X"),
      [aWorkflow(["X"], null, { outside: null })],
      "Which events start the workflows that use it was not read.",
    ],
    [
      "a commit is computed",
      aSecret("X"),
      [started({ outside_code: "computed" })],
      `${where} may get the secret on pull_request_target and may run what people outside wrote.`,
    ],
    [
      "the job can read every secret",
      aSecret("X"),
      [started({ outside_code: "head", secrets: [], any_secret: true })],
      `${where} may get the secret on pull_request_target and may run what people outside wrote.`,
    ],
    [
      "the environment is computed",
      anEnvironmentSecret("X"),
      [started({ outside_code: "head", environment: "${{ matrix.to }}" })],
      `${where} may get the secret on pull_request_target and may run what people outside wrote.`,
    ],
    [
      "another job checks out the head",
      aSecret("X"),
      [started({}, { jobs: [aJob({ secrets: ["X"] }), aJob({ job: "test", outside_code: "head" })] })],
      `${where} gets the secret on pull_request_target, and another job of the same run may run what people outside wrote.`,
    ],
    [
      "a called workflow is not read",
      aSecret("X"),
      [started({ secrets: [], calls: { workflow: "other/x/a.yml@v1", secrets: "inherit", with: [] } })],
      `${where} hands secrets to «other/x/a.yml@v1», which belongs to another account and is not read.`,
    ],
  ] as const)("%s", (_, secret, workflows, sentence) => {
    expect(evaluated(secret, workflows === null ? null : [...workflows])).toEqual({
      outcome: "unknown",
      sentence,
    });
  });
});

describe("passes where", () => {
  const nobody = "No job that people outside can start gets it.";
  test.each([
    [
      "the job takes the base branch alone",
      aSecret("X"),
      [started({})],
      `${where} gets the secret on pull_request_target, and no job of that run is seen to run what people outside wrote.`,
    ],
    ["nobody outside starts it", aSecret("X"), [started({ outside_code: "head" }, { outside: [] })], nobody],
    ["the job names another", aSecret("Y"), [started({ outside_code: "head" })], nobody],
    [
      "the job has another environment",
      anEnvironmentSecret("X"),
      [started({ outside_code: "head", environment: "test" })],
      nobody,
    ],
    ["the job has no environment", anEnvironmentSecret("X"), [started({ outside_code: "head" })], nobody],
  ] as const)("%s", (_, secret, workflows, sentence) => {
    expect(evaluated(secret, [...workflows])).toEqual({ outcome: "pass", sentence });
  });

  test("the environment stores one of that name, which the job reads in its place", () => {
    const workflow = started({ outside_code: "head", environment: "production" });
    expect(evaluated(aSecret("X"), [workflow], [anEnvironmentSecret("X")])).toEqual({
      outcome: "pass",
      sentence: nobody,
    });
  });
});
