import { describe, expect, test } from "vitest";
import { readWorkflow } from "./workflow-secrets.ts";

const PATH = ".github/workflows/a.yml";

function read(on: string, step: string) {
  const text = `on: ${on}\njobs:\n  a:\n    runs-on: x\n    steps:\n      - ${step}\n`;
  const reading = readWorkflow(PATH, text, "acme");
  if (!reading.ok) throw new Error(JSON.stringify(reading.file));
  return reading.workflow;
}

const codeIn = (step: string, on = "pull_request_target") => read(on, step).jobs[0]?.outside_code ?? null;
const checkout = (given: string) => `{ uses: actions/checkout@v4, with: { ${given} } }`;
const run = (script: string) => `run: ${JSON.stringify(script)}`;

test.each([
  ["push", []],
  ["pull_request", []],
  ["[push, pull_request_target, workflow_run]", ["pull_request_target", "workflow_run"]],
  ["{ issue_comment: { types: [created] }, push: }", ["issue_comment"]],
])("on %s is started from outside by %j", (on, events) => {
  expect(read(on, "run: make").outside).toEqual(events);
});

describe("the head of a pull request is run by", () => {
  test.each([
    checkout(`ref: "\${{ github.event.pull_request.head.sha }}"`),
    checkout(`ref: "\${{github.head_ref}}"`),
    checkout(`ref: "refs/pull/\${{ github.event.number }}/merge"`),
    checkout(`repository: "\${{ github.event.pull_request.head.repo.full_name }}"`),
    checkout(`ref: "\${{ github.event.workflow_run.head_branch }}"`),
    run("gh pr checkout ${{ github.event.issue.number }}"),
    run("git fetch origin pull/${{ github.event.number }}/head"),
    run("echo hello\ngit checkout ${{ github.event.pull_request.head.sha }}"),
  ])("%s", (step) => {
    expect(codeIn(step)).toBe("head");
  });
});

describe("a text that people outside write is put into", () => {
  test.each([
    run("echo ${{ github.event.pull_request.title }}"),
    run("echo ${{ github.head_ref }}"),
    run("echo ${{ github.event.comment.body || 'none' }}"),
    `{ uses: actions/github-script@v7, with: { script: "x('\${{ github.event.issue.title }}')" } }`,
  ])("%s", (step) => {
    expect(codeIn(step)).toBe("text");
  });
});

describe("which commit it takes cannot be told of", () => {
  test.each([
    checkout(`ref: "\${{ inputs.ref }}"`),
    checkout(`ref: "\${{ steps.head.outputs.sha }}"`),
    checkout(`ref: "\${{ github.event['pull_request']['head']['sha'] }}"`),
    `{ run: git checkout "$SHA", env: { SHA: "\${{ github.event.pull_request.head.sha }}" } }`,
  ])("%s", (step) => {
    expect(codeIn(step)).toBe("computed");
  });
});

describe("nothing from outside is run by", () => {
  test.each([
    "uses: actions/checkout@v4",
    checkout("ref: main"),
    checkout("repository: acme/tools"),
    checkout(`ref: "\${{ github.event.pull_request.base.sha }}"`),
    checkout(`ref: "\${{ github.event.repository.default_branch || 'main' }}"`),
    run("echo ${{ github.event.pull_request.number }} ${{ github.event.repository.name }}"),
    `{ run: echo "$TITLE", env: { TITLE: "\${{ github.event.pull_request.title }}" } }`,
    run("git push"),
  ])("%s", (step) => {
    expect(codeIn(step)).toBeNull();
  });

  test("a workflow that nobody outside starts", () => {
    expect(codeIn(checkout(`ref: "\${{ github.head_ref }}"`), "pull_request")).toBeNull();
  });
});

test("a workflow that others call may be started from outside by them", () => {
  expect(codeIn(checkout(`ref: "\${{ github.head_ref }}"`), "workflow_call")).toBe("head");
});
