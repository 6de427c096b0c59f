import { describe, expect, test } from "vitest";
import { readWorkflow } from "./workflow-secrets.ts";

function read(text: string) {
  const reading = readWorkflow(".github/workflows/a.yml", text, "acme");
  if (!reading.ok) throw new Error(JSON.stringify(reading.file));
  return reading.workflow;
}

describe("what a job gives the workflow it calls", () => {
  const given = (inputs: string) =>
    read(`on: push\njobs:\n  call:\n    uses: ./.github/workflows/b.yml\n    with: ${inputs}\n`).jobs[0]
      ?.calls?.with;

  test.each([
    ["a computed name", '{ "${{ insert }}": "${{ matrix }}" }'],
    ["a name that is none", "{ a b: production }"],
    ["a text in place of inputs", "production"],
    ["more than a hundred", `{ ${Array.from({ length: 101 }, (_, n) => `a${n}: x`).join(", ")} }`],
  ])("is not known for %s", (_, inputs) => {
    expect(given(inputs)).toBeNull();
  });

  test.each([
    ["an expression", '"${{ github.ref_name }}"'],
    ["a text with an expression in it", '"${{ inputs.env }}-eu"'],
    ["a list", "[production]"],
    ["nothing", ""],
    ["an empty text", '""'],
    ["a text longer than any environment's name", "x-".repeat(128)],
    ["what looks like a key", "ghp_16C7e42F292c6912E7710c838347Ae178B4a"],
    ["an address with a password", "postgres://u:p@db/x"],
    ["several lines", '"a\\nb"'],
  ])("has no value for %s", (_, value) => {
    expect(given(`{ env: ${value} }`)).toEqual([{ name: "env", value: null }]);
  });

  test("never shows what is called a password or a token", () => {
    expect(given("{ db_password: hunter2, api-key: abc, Token: x }")?.map(({ value }) => value)).toEqual([
      null,
      null,
      null,
    ]);
  });

  test("is kept by name, in small letters, as GitHub reads it", () => {
    expect(given("{ Target: production, region: eu-1, tries: 0x10, dry: true }")).toEqual([
      { name: "dry", value: "true" },
      { name: "region", value: "eu-1" },
      { name: "target", value: "production" },
      { name: "tries", value: "16" },
    ]);
  });

  test("is kept where it is an input of the caller and nothing else", () => {
    expect(given(`{ env: "\${{ inputs['Stage'] }}" }`)).toEqual([
      { name: "env", value: "${{ inputs['Stage'] }}" },
    ]);
  });
});

describe("the inputs a workflow declares for its callers", () => {
  const declared = (input: string, environment = "${{ inputs.env }}") =>
    read(
      `on: { workflow_call: { inputs: { env: ${input}, other: { type: string } } } }\njobs:\n  a:\n    runs-on: x\n    environment: "${environment}"\n`,
    ).inputs;

  test.each([
    ["names its environment by another context", "{ type: string }", "${{ github.event.inputs.env }}"],
    ["computes with it", "{ type: string }", "${{ inputs.env || 'production' }}"],
    ["puts more beside it", "{ type: string }", "${{ inputs.env }} "],
    ["declares a truth value", "{ type: boolean }", "${{ inputs.env }}"],
    ["declares a number", "{ type: number }", "${{ inputs.env }}"],
    ["declares no type", "", "${{ inputs.env }}"],
  ])("are not kept where it %s", (_, input, environment) => {
    expect(declared(input, environment)).toEqual([]);
  });

  test.each([
    ["is unknown where it must be given", "{ type: string, required: true }", null],
    ["is unknown where that may be required", '{ type: string, required: "${{ vars.X }}" }', null],
    ["is unknown where it is computed", '{ type: string, default: "${{ vars.ENV }}" }', null],
    ["is unknown where it is no value", "{ type: string, default: }", null],
    ["is what it is there", "{ type: string, required: false, default: staging }", "staging"],
    ["is empty where it is empty there", '{ type: string, default: "" }', ""],
    ["is empty without one", "{ type: string }", ""],
  ])("have a default that %s", (_, input, expected) => {
    expect(declared(input)).toEqual([{ name: "env", default: expected }]);
  });

  test("are kept where they are handed on", () => {
    const text = `on: { workflow_call: { inputs: { env: { type: string } } } }\njobs:\n  a:\n    uses: ./.github/workflows/b.yml\n    with: { target: "\${{inputs.ENV}}" }\n`;
    expect(read(text).inputs).toEqual([{ name: "env", default: "" }]);
  });
});
