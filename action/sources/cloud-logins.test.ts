import { expect, test } from "vitest";
import { readWorkflow } from "./workflow-secrets.ts";

function loginsIn(step: string, top = "", job = "") {
  const text = `on: push\n${top}jobs:\n  a:\n    runs-on: x\n${job}    steps:\n      - ${step}\n`;
  const reading = readWorkflow(".github/workflows/a.yml", text, "acme");
  if (!reading.ok) throw new Error(JSON.stringify(reading.file));
  return reading.workflow.jobs.flatMap(({ job: name, logins }) =>
    (logins ?? []).map((login) => ({ job: name, ...login })),
  );
}

const login = { any_secret: false, keys: [], names: [], job: "a" };

test.each([
  [
    "AWS with a key and a role",
    `{ uses: aws-actions/configure-aws-credentials@v4, with: { aws-access-key-id: "\${{ secrets.ID }}", AWS-SECRET-ACCESS-KEY: "\${{ secrets.KEY }}", role-to-assume: "\${{ secrets.ROLE }}" } }`,
    [{ ...login, cloud: "aws", keys: ["ID", "KEY"], names: ["ROLE"] }],
  ],
  [
    "AWS with a role alone",
    `{ uses: aws-actions/configure-aws-credentials@v4, with: { role-to-assume: "\${{ secrets.ROLE }}" } }`,
    [{ ...login, cloud: "aws", names: ["ROLE"] }],
  ],
  [
    "AWS by a variable",
    `{ run: aws s3 ls, env: { AWS_SECRET_ACCESS_KEY: "\${{ secrets.KEY }}" } }`,
    [{ ...login, cloud: "aws", keys: ["KEY"] }],
  ],
  [
    "Azure with stored credentials",
    `{ uses: Azure/login@v2, with: { creds: "\${{ secrets.CREDS }}" } }`,
    [{ ...login, cloud: "azure", keys: ["CREDS"] }],
  ],
  [
    "Azure with its ids alone",
    `{ uses: azure/login@v2, with: { client-id: "\${{ secrets.CLIENT }}", tenant-id: "x" } }`,
    [{ ...login, cloud: "azure", names: ["CLIENT"] }],
  ],
  [
    "Google with a key that is computed",
    `{ uses: google-github-actions/auth@v2, with: { credentials_json: "\${{ secrets[inputs.key] }}" } }`,
    [{ ...login, cloud: "google", any_secret: true }],
  ],
  ["an action of another name", `{ uses: other/auth@v2, with: { creds: "\${{ secrets.CREDS }}" } }`, []],
])("a sign-in to %s", (_, step, expected) => {
  expect(loginsIn(step)).toEqual(expected);
});

test("a variable of the job or of the file counts as those of its steps", () => {
  const env = (indent: string) => `${indent}env:\n${indent}  ARM_CLIENT_SECRET: "\${{ secrets.ARM }}"\n`;
  expect(loginsIn("run: make", "", env("    "))).toEqual([{ ...login, cloud: "azure", keys: ["ARM"] }]);
  expect(loginsIn("run: make", env(""))).toEqual([{ ...login, job: "*", cloud: "azure", keys: ["ARM"] }]);
});
