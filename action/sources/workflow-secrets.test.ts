import { describe, expect, test } from "vitest";
import { readWorkflow } from "./workflow-secrets.ts";

const PATH = ".github/workflows/release.yml";
const step = (run: string) =>
  `on: push\njobs:\n  release:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${JSON.stringify(run)}\n`;

function read(text: string) {
  const reading = readWorkflow(PATH, text);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.workflow;
}

describe("a file that could not be read is not a file without secrets", () => {
  test.each([
    ["a tab where YAML wants spaces", "on: push\njobs:\n\trelease: {}\n"],
    ["a list at the top", "- secrets.A\n"],
    ["nothing", ""],
    ["two documents", "on: push\n---\non: push\n"],
    ["an expression that does not end", step("echo ${{ secrets.A")],
    ["an expression in double quotes", step('echo ${{ secrets["A"] }}')],
    ["a string that does not end", step("echo ${{ secrets['A] }}")],
    [
      "aliases that multiply",
      `a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [${"*a,".repeat(20)}]\nc: &c [${"*b,".repeat(20)}]\nd: [${"*c,".repeat(20)}]\n`,
    ],
    ["nesting without end", "[".repeat(20_000)],
    ["a file of two million characters", `on: push # ${"x".repeat(2_000_000)}\n`],
  ])("%s", (_, text) => {
    expect(readWorkflow(PATH, text)).toMatchObject({ ok: false });
  });
});

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

  test("every place of a file is read: env at the top, with, a container's credentials, a matrix", () => {
    const text = `
on: push
env: { A: "\${{ secrets.TOP }}" }
jobs:
  build:
    runs-on: ubuntu-latest
    container: { image: x, credentials: { username: u, password: "\${{ secrets.REGISTRY }}" } }
    strategy: { matrix: { token: ["\${{ secrets.MATRIX }}"] } }
    steps:
      - uses: actions/checkout@v5
        with: { token: "\${{ secrets.CHECKOUT }}" }
`;
    expect(read(text).secrets).toEqual(["CHECKOUT", "MATRIX", "REGISTRY", "TOP"]);
    expect(read(text).jobs).toEqual([
      { job: "*", environment: null, secrets: ["TOP"] },
      { job: "build", environment: null, secrets: ["CHECKOUT", "MATRIX", "REGISTRY"] },
    ]);
  });

  test("an anchor carries its secrets to where it is used", () => {
    const text = `on: push\njobs:\n  a: &a\n    steps: [{ run: "\${{ secrets.A }}" }]\n  b: *a\n`;
    expect(read(text).jobs.map(({ job, secrets }) => [job, secrets])).toEqual([
      ["a", ["A"]],
      ["b", ["A"]],
    ]);
  });

  test("a condition is an expression without its braces, for a job and for a step", () => {
    const text = `on: push\njobs:\n  a:\n    if: secrets.JOB != ''\n    steps: [{ if: "!secrets.STEP", run: x }]\n`;
    expect(read(text).secrets).toEqual(["JOB", "STEP"]);
  });

  test("an input called if is no condition", () => {
    const text = `on: push\njobs:\n  a:\n    steps: [{ uses: x/y@v1, with: { if: "what secrets? 'none" } }]\n`;
    expect(read(text)).toMatchObject({ secrets: [], any_secret: false });
  });
});

describe("reusable workflows", () => {
  test("inheriting secrets reaches any of them", () => {
    const text =
      "on: push\njobs:\n  call:\n    uses: ./.github/workflows/release.yml\n    secrets: inherit\n";
    expect(read(text)).toMatchObject({ secrets: [], any_secret: true });
  });

  test("passing a secret names it, not what it is called there", () => {
    const text = `on: push\njobs:\n  call:\n    uses: a/b/.github/workflows/c.yml@v1\n    secrets: { TOKEN: "\${{ secrets.REAL }}" }\n`;
    expect(read(text)).toMatchObject({ secrets: ["REAL"], any_secret: false });
  });

  const declared = (on: string) =>
    `on:\n${on}jobs:\n  a:\n    steps: [{ run: "\${{ secrets.passed }} \${{ secrets.OWN }}" }]\n`;

  test("what only a caller can pass is not a secret of the repository", () => {
    expect(read(declared("  workflow_call:\n    secrets: { passed: { required: true } }\n")).secrets).toEqual(
      ["OWN"],
    );
  });

  test("nor is it a secret of the jobs that use it", () => {
    const text = declared("  workflow_call:\n    secrets: { passed: { required: true } }\n");
    expect(read(text).jobs).toEqual([{ job: "a", environment: null, secrets: ["OWN"] }]);
  });

  test("a workflow that also starts on its own uses the repository's", () => {
    const text = declared("  push:\n  workflow_call:\n    secrets: { passed: { required: true } }\n");
    expect(read(text).secrets).toEqual(["OWN", "PASSED"]);
  });
});

describe("environments", () => {
  test.each([
    ["a name", "environment: production", "production"],
    ["a name and an address", "environment: { name: production, url: https://example.com }", "production"],
    ["an expression", `environment: "\${{ inputs.target }}"`, "${{ inputs.target }}"],
    ["an expression as name", `environment: { name: "a-\${{ inputs.b }}" }`, "a-${{ inputs.b }}"],
  ])("%s", (_, line, environment) => {
    const workflow = read(`on: push\njobs:\n  deploy:\n    ${line}\n    runs-on: x\n`);
    expect(workflow.jobs).toEqual([{ job: "deploy", environment, secrets: [] }]);
    expect(workflow.environments).toEqual(environment.includes("${{") ? [] : [environment]);
  });

  test("what a file names outside its jobs goes to every job, also where a job names it, too", () => {
    const text = `on: push\nenv: { T: "\${{ secrets.T }}" }\njobs:\n  a:\n    steps: [{ run: "\${{ secrets.T }}" }]\n`;
    expect(read(text).jobs).toEqual([
      { job: "*", environment: null, secrets: ["T"] },
      { job: "a", environment: null, secrets: ["T"] },
    ]);
  });

  test("a job that names neither is left out", () => {
    expect(read(step("echo")).jobs).toEqual([]);
  });
});
