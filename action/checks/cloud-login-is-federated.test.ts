import { describe, expect, test } from "vitest";
import type { CloudLogin, Workflow } from "../../model/repository.ts";
import { cloudLoginIsFederated as check } from "./cloud-login-is-federated.ts";
import { aContext } from "./examples/a-context.ts";
import {
  aJob,
  anEnvironmentSecret,
  aRepository,
  aSecret,
  aSnapshot,
  aWorkflow,
} from "./examples/a-snapshot.ts";
import { inWords } from "./examples/in-words.ts";

function evaluated(secret: ReturnType<typeof aSecret>, workflows: Workflow[] | null) {
  const repository = aRepository({ workflows });
  const snapshot = aSnapshot({ repositories: [repository], identities: [secret] });
  const { restsOn: _, ...result } = check.assess(secret, aContext({ snapshot }));
  return inWords(check, result);
}
const signing = (login: Partial<CloudLogin>, changes: Partial<Workflow> = {}, job = "deploy") =>
  aWorkflow([], null, {
    jobs: [aJob({ job, logins: [{ cloud: "aws", keys: [], names: [], any_secret: false, ...login }] })],
    ...changes,
  });
const where = "Job «deploy» of «.github/workflows/deploy.yml» in «ledger-export»";

describe("fails where", () => {
  test.each([
    [
      "a job signs in with it",
      [signing({ keys: ["X"] })],
      `${where} signs in to AWS with this secret as a stored key, and AWS takes a short-lived token instead.`,
    ],
    [
      "it is the key for all jobs of a file",
      [signing({ cloud: "google", keys: ["X"] }, {}, "*")],
      "«.github/workflows/deploy.yml» in «ledger-export» signs in to Google Cloud with this secret as a stored key, and Google Cloud takes a short-lived token instead.",
    ],
    [
      "a called workflow is handed it",
      [
        aWorkflow([], null, {
          jobs: [
            aJob({
              calls: {
                workflow: "./b.yml",
                secrets: [{ name: "KEY", from: ["X"], any_secret: false }],
                with: [],
              },
            }),
          ],
        }),
        signing({ keys: ["KEY"] }, { path: "b.yml", starts: "call" }),
      ],
      "Job «deploy» of «b.yml» in «ledger-export», called by «.github/workflows/deploy.yml», signs in to AWS with this secret as a stored key, and AWS takes a short-lived token instead.",
    ],
  ])("%s", (_, workflows, sentence) => {
    expect(evaluated(aSecret("X"), workflows)).toEqual({ outcome: "fail", sentence });
  });
});

describe("is unknown where", () => {
  test.each([
    ["the files are unread", null, "The workflow files of «ledger-export» were not read."],
    [
      "evidence of before does not say",
      [aWorkflow([], null, { jobs: [aJob({ logins: null })] })],
      "How the workflows that use it sign in was not read.",
    ],
    [
      "the key is computed",
      [signing({ any_secret: true })],
      `${where} may sign in to AWS with this secret, because it computes the secret or its environment.`,
    ],
  ])("%s", (_, workflows, sentence) => {
    expect(evaluated(aSecret("X"), workflows)).toEqual({ outcome: "unknown", sentence });
  });
});

test("passes where the secret names a role and the job signs in with a token", () => {
  expect(evaluated(aSecret("X"), [signing({ names: ["X"] }, { id_token: true })])).toEqual({
    outcome: "pass",
    sentence: `${where} signs in to AWS with a short-lived token, and the secret is not its key.`,
  });
});

test.each([
  ["no login uses it", aSecret("Y"), [signing({ keys: ["X"] })]],
  ["nothing asks for a token", aSecret("X"), [signing({ names: ["X"] })]],
  [
    "a stored key is given beside it",
    aSecret("X"),
    [signing({ names: ["X"], keys: ["K"] }, { id_token: true })],
  ],
  ["the job has no environment", anEnvironmentSecret("X"), [signing({ keys: ["X"] })]],
])("does not arise where %s", (_, secret, workflows) => {
  expect(evaluated(secret, workflows)).toEqual({
    outcome: "not-applicable",
    sentence: "No cloud login that could do without a stored key is given it.",
  });
});
