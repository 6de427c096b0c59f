import { describe, expect, test } from "vitest";
import { inWords } from "../checks/examples/in-words.ts";
import { readWorkflow } from "../sources/workflow-secrets.ts";
import { aContext } from "../checks/examples/a-context.ts";
import {
  anEnvironmentSecret,
  anEnvironment,
  aRepository,
  aSecret,
  aSnapshot,
} from "../checks/examples/a-snapshot.ts";
import { productionSecretIsEnvironmentBound } from "../checks/production-secret-is-environment-bound.ts";
import { referencedSecretExists } from "../checks/referenced-secret-exists.ts";

const at = (name: string) => `.github/workflows/${name}`;
function holding(files: Record<string, string>) {
  const workflows = Object.entries(files).map(([file, text]) => {
    const reading = readWorkflow(at(file), text, "acme");
    if (!reading.ok) throw new Error(JSON.stringify(reading.file));
    return reading.workflow;
  });
  return aRepository({ workflows, environments: [anEnvironment()] });
}
const calling = (file: string, inputs: string, on = "push") =>
  `on: ${on}\njobs:\n  ship:\n    uses: ./${at(file)}\n    secrets: inherit\n${inputs}`;
const deploying = (declared = "{ type: string }", environment = "${{ inputs.env }}") =>
  `on: { workflow_call: { inputs: { env: ${declared} } } }\njobs:\n  go:\n    runs-on: x\n    environment: "${environment}"\n    env: { T: "\${{ secrets.X }}" }\n`;

const evaluated = (files: Record<string, string>, identities = [aSecret("X")]) =>
  inWords(
    productionSecretIsEnvironmentBound,
    productionSecretIsEnvironmentBound.assess(
      aSecret("X"),
      aContext({ snapshot: aSnapshot({ repositories: [holding(files)], identities }) }),
    ),
  );
const outcome = (inputs: string, called = deploying()) =>
  evaluated({ "a.yml": calling("d.yml", inputs), "d.yml": called }).outcome;
const giving = (value: string) => `    with: { env: ${value} }\n`;

describe("an environment that a called workflow takes from its caller", () => {
  test.each([
    ["an expression", giving('"${{ github.ref_name }}"'), deploying()],
    ["an input of whoever starts it", giving('"${{ inputs.env }}"'), deploying()],
    [
      "an expression, whatever the default is",
      giving('"${{ vars.E }}"'),
      deploying("{ type: string, default: staging }"),
    ],
    ["a computed default", "", deploying('{ type: string, default: "${{ vars.E }}" }')],
    ["nothing, though it must be given", "", deploying("{ type: string, required: true }")],
    ["a name that is computed", '    with: { "${{ insert }}": "${{ matrix }}" }\n', deploying()],
    [
      "a plain value that it computes with",
      giving("staging"),
      deploying(undefined, "${{ inputs.env || 'production' }}"),
    ],
    ["a plain value that it adds to", giving("staging"), deploying(undefined, "pre-${{ inputs.env }}")],
    ["a plain value for an input of another type", giving("true"), deploying("{ type: boolean }")],
    [
      "a plain value for another input",
      "    with: { other: staging }\n",
      deploying("{ type: string, required: true }"),
    ],
  ])("is unknown for %s", (_, inputs, called) => {
    expect(outcome(inputs, called)).toBe("unknown");
  });

  test.each([
    ["a plain value", giving("production"), deploying()],
    ["a plain value, by index", giving("production"), deploying(undefined, "${{ inputs['ENV'] }}")],
    ["the default where none is given", "", deploying("{ type: string, default: production }")],
    ["a plain value before the default", giving("prod-eu"), deploying("{ type: string, default: staging }")],
  ])("fails for %s of production", (_, inputs, called) => {
    expect(outcome(inputs, called)).toBe("fail");
  });

  test.each([
    ["a plain value", giving("staging"), deploying()],
    ["the default", "", deploying("{ type: string, default: staging }")],
    ["none, for it is empty", "", deploying()],
  ])("does not count for %s that is not production", (_, inputs, called) => {
    expect(outcome(inputs, called)).toBe("not-applicable");
  });

  test("is named in the sentence", () => {
    const files = { "a.yml": calling("d.yml", giving("production")), "d.yml": deploying() };
    expect(evaluated(files).sentence).toBe(
      "Job «go» of «.github/workflows/d.yml» in «ledger-export», called by «.github/workflows/a.yml», deploys to «production» with this secret of the repository, which is not stored in that environment.",
    );
  });

  test("is evaluated for every caller by itself", () => {
    const both = {
      "a.yml": calling("d.yml", giving("staging")),
      "b.yml": calling("d.yml", giving("production")),
      "d.yml": deploying(),
    };
    expect(evaluated(both).outcome).toBe("fail");
    expect(evaluated(both, [aSecret("X"), anEnvironmentSecret("X")]).outcome).toBe("not-applicable");
    const doubtful = { ...both, "b.yml": calling("d.yml", giving('"${{ vars.E }}"')) };
    expect(evaluated(doubtful).outcome).toBe("unknown");
  });

  test("is followed through a workflow that only hands it on, and no further than it is known", () => {
    const through = (first: string, second: string) =>
      evaluated({
        "a.yml": calling("b.yml", first),
        "b.yml": calling("d.yml", second, "{ workflow_call: { inputs: { stage: { type: string } } } }"),
        "d.yml": deploying(),
      }).outcome;
    const stage = (value: string) => `    with: { stage: ${value} }\n`;
    const on = giving('"${{ inputs.stage }}"');
    expect(through(stage("production"), on)).toBe("fail");
    expect(through(stage("staging"), on)).toBe("not-applicable");
    expect(through(stage('"${{ vars.E }}"'), on)).toBe("unknown");
    expect(through(stage("staging"), giving('"${{ inputs.stage }}-eu"'))).toBe("unknown");
  });

  test("is unknown where the workflow also starts by itself, with inputs that stand nowhere", () => {
    const called = deploying().replace("{ workflow_call:", "{ workflow_dispatch: {}, workflow_call:");
    expect(outcome(giving("staging"), called)).toBe("unknown");
  });
});

test("a secret of another environment does not answer for the one a caller names", () => {
  const repository = holding({ "a.yml": calling("d.yml", giving("staging")), "d.yml": deploying() });
  const snapshot = aSnapshot({ repositories: [repository], identities: [anEnvironmentSecret("X")] });
  expect(
    inWords(referencedSecretExists, referencedSecretExists.assess(repository, aContext({ snapshot })))
      .outcome,
  ).toBe("fail");
});
