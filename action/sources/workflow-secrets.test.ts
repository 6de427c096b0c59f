import { describe, expect, test } from "vitest";
import { aJob } from "../checks/examples/a-snapshot.ts";
import { readWorkflow } from "./workflow-secrets.ts";

const PATH = ".github/workflows/release.yml";
const step = (run: string) =>
  `on: push\njobs:\n  release:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${JSON.stringify(run)}\n`;

function read(text: string) {
  const reading = readWorkflow(PATH, text, "acme");
  if (!reading.ok) throw new Error(JSON.stringify(reading.file));
  return reading.workflow;
}

const job = "jobs:\n  a:\n    runs-on: x\n";

describe("which secrets an expression names", () => {
  test.each([
    ["nothing at all", "echo hello", [], false],
    ["a name", "echo ${{ secrets.NPM_TOKEN }}", ["NPM_TOKEN"], false],
    ["a name without spaces", "echo ${{secrets.NPM_TOKEN}}", ["NPM_TOKEN"], false],
    ["a name in small letters", "echo ${{ Secrets.npm_token }}", ["NPM_TOKEN"], false],
    ["a name with a fallback", "echo ${{ secrets.NPM_TOKEN || '' }}", ["NPM_TOKEN"], false],
    ["a name in a comparison", "echo ${{ secrets.A != '' && secrets.B == 'x' }}", ["A", "B"], false],
    ["a name in a function", "echo ${{ format('{0}', secrets.A) }}", ["A"], false],
    ["two expressions", "a ${{ secrets.B }} ${{ secrets.A }}", ["A", "B"], false],
    ["an index in quotes", "echo ${{ secrets['NPM_TOKEN'] }}", ["NPM_TOKEN"], false],
    ["an index with spaces", "echo ${{ secrets [ 'NPM_TOKEN' ] }}", ["NPM_TOKEN"], false],
    ["the workflow token", "echo ${{ secrets.GITHUB_TOKEN }}", [], false],
    ["the workflow token in small letters", "echo ${{ secrets.github_token }}", [], false],
    ["a computed index", "echo ${{ secrets[format('{0}_TOKEN', matrix.name)] }}", [], true],
    ["an index from another context", "echo ${{ secrets[matrix.name] }}", [], true],
    ["the whole context", "echo ${{ toJSON(secrets) }}", [], true],
    ["the whole context in small letters", "echo ${{ tojson( secrets ) }}", [], true],
    ["a wildcard", "echo ${{ join(secrets.*, ',') }}", [], true],
    ["a wildcard index", "echo ${{ secrets[*] }}", [], true],
    ["a name beside the whole context", "echo ${{ secrets.A }} ${{ toJSON(secrets) }}", ["A"], true],
    ["a property of another context", "echo ${{ inputs.secrets.A }}", [], false],
    ["an output called secrets", "echo ${{ steps.x.outputs.secrets }}", [], false],
    ["the word in a string", "echo ${{ 'secrets.A' }}", [], false],
    ["a quote within a string", "echo ${{ 'it''s secrets.A' }}", [], false],
    ["braces within a string", "echo ${{ format('}} {0}', secrets.A) }}", ["A"], false],
    ["the word outside an expression", "echo secrets.A", [], false],
    ["a shell variable", "echo ${SECRETS} $secrets", [], false],
    ["a comment of the shell, which GitHub evaluates", "# ${{ secrets.A }}", ["A"], false],
    ["the object of another function", "echo ${{ contains(github.event.secrets, 'A') }}", [], false],
  ])("%s", (_, run, secrets, any) => {
    expect(read(step(run))).toMatchObject({ secrets, any_secret: any });
  });

  test("a YAML comment names nothing", () => {
    expect(read(`${step("echo")}# \${{ secrets.A }}\n`)).toMatchObject({ secrets: [], any_secret: false });
  });

  test("every place of a file is read: env at the top, with, a container's credentials, a service, an output", () => {
    const text = `
on: push
env: { A: "\${{ secrets.TOP }}" }
jobs:
  build:
    runs-on: ubuntu-latest
    container: { image: x, credentials: { username: u, password: "\${{ secrets.REGISTRY }}" } }
    services: { db: { image: x, env: { P: "\${{ secrets.SERVICE }}" } } }
    outputs: { o: "\${{ secrets.OUTPUT }}" }
    steps:
      - uses: actions/checkout@v5
        with: { token: "\${{ secrets.CHECKOUT }}" }
`;
    expect(read(text).secrets).toEqual(["CHECKOUT", "OUTPUT", "REGISTRY", "SERVICE", "TOP"]);
    expect(read(text).jobs).toEqual([
      aJob({ job: "*", secrets: ["TOP"] }),
      aJob({ job: "build", secrets: ["CHECKOUT", "OUTPUT", "REGISTRY", "SERVICE"] }),
    ]);
  });

  test("an anchor carries its secrets to where it is used", () => {
    const text = `on: push\njobs:\n  a: &a\n    runs-on: x\n    steps: [{ run: "\${{ secrets.A }}" }]\n  b: *a\n`;
    expect(read(text).jobs.map(({ job, secrets }) => [job, secrets])).toEqual([
      ["a", ["A"]],
      ["b", ["A"]],
    ]);
  });

  test("an input called if is no condition", () => {
    const text = `on: push\njobs:\n  a:\n    runs-on: x\n    steps: [{ uses: x/y@v1, with: { if: "what secrets? 'none" } }]\n`;
    expect(read(text)).toMatchObject({ secrets: [], any_secret: false });
  });
});

describe("a workflow that calls another", () => {
  const calling = (secrets: string) =>
    read(`on: push\njobs:\n  call:\n    uses: a/b/.github/workflows/c.yml@v1\n${secrets}`);
  const workflow = "a/b/.github/workflows/c.yml@v1";

  test("hands every secret over where it says so, and reaches none itself", () => {
    expect(calling("    secrets: inherit\n")).toMatchObject({
      secrets: [],
      any_secret: false,
      jobs: [{ job: "call", calls: { workflow, secrets: "inherit" } }],
    });
  });

  test("names those it passes, and what they are called there", () => {
    expect(
      calling(`    secrets: { token: "\${{ secrets.REAL }}", all: "\${{ toJSON(secrets) }}" }\n`),
    ).toMatchObject({
      secrets: ["REAL"],
      any_secret: true,
      jobs: [
        {
          calls: {
            secrets: [
              { name: "ALL", from: [], any_secret: true },
              { name: "TOKEN", from: ["REAL"], any_secret: false },
            ],
          },
        },
      ],
    });
  });

  test("passes none without a word about them", () => {
    expect(calling("").jobs[0]?.calls).toEqual({ workflow, secrets: [], with: [] });
  });
});

describe("how a workflow starts", () => {
  test.each([
    ["push", "itself", []],
    ["[push, workflow_dispatch]", "itself", []],
    ["workflow_call", "call", []],
    ["[workflow_call]", "call", []],
    ["{ workflow_call: {} }", "call", []],
    ["[push, workflow_call]", "both", []],
    [
      "{ workflow_call: { secrets: { a: { required: true }, b: { required: false }, c: } } }",
      "call",
      ["B", "C"],
    ],
    ["{ push: {}, workflow_call: { secrets: { b: {} } } }", "both", ["B"]],
  ])("%s", (on, starts, optional) => {
    expect(read(`on: ${on}\n${job}`)).toMatchObject({ starts, optional });
  });
});

describe("environments", () => {
  test.each([
    ["a name", "environment: production", "production"],
    ["a name and an address", "environment: { name: production, url: https://example.com }", "production"],
    ["a number", "environment: 2026", "2026"],
    ["a number with a point", "environment: { name: 3.10 }", "3.1"],
    ["a hexadecimal number", "environment: 0x7E", "126"],
    ["a large number", "environment: 20260131000000000", "2.0260131E+16"],
    ["a word of YAML", "environment: True", "true"],
    ["an expression", `environment: "\${{ inputs.target }}"`, "${{ inputs.target }}"],
    ["an expression as name", `environment: { name: "a-\${{ inputs.b }}" }`, "a-${{ inputs.b }}"],
  ])("%s", (_, line, environment) => {
    const workflow = read(`on: push\njobs:\n  deploy:\n    ${line}\n    runs-on: x\n`);
    expect(workflow.jobs).toEqual([aJob({ job: "deploy", environment })]);
    expect(workflow.environments).toEqual(environment.includes("${{") ? [] : [environment]);
  });

  test("what a file names outside its jobs goes to every job, also where a job names it, too", () => {
    const text = `on: push\nenv: { T: "\${{ secrets.T }}" }\njobs:\n  a:\n    runs-on: x\n    steps: [{ run: "\${{ secrets.T }}" }]\n`;
    expect(read(text).jobs).toEqual([aJob({ job: "*", secrets: ["T"] }), aJob({ job: "a", secrets: ["T"] })]);
  });

  test("one that is longer than any name GitHub takes is cut, and still computed where it was", () => {
    const long = (text: string) => read(`on: push\n${job}    environment: "${text}"\n`).jobs[0]?.environment;
    expect(long("x".repeat(20_000))).toBe("x".repeat(1000));
    expect(long(`\${{ '${"x".repeat(15_000)}' }}`)).toBe("${{ … }}");
  });

  test("a job that names neither is left out", () => {
    expect(read(step("echo")).jobs).toEqual([]);
  });
});
