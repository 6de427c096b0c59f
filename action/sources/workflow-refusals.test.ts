import { describe, expect, test } from "vitest";
import { drawn } from "../../test/faults/drawn.ts";
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
const fault = (text: string) => {
  const reading = readWorkflow(PATH, text, "acme");
  return reading.ok ? null : [reading.file.why, reading.file.line, reading.file.detail];
};

describe("a file that GitHub never runs is named as that, with the line", () => {
  test.each([
    ["nothing", "", ["no-document", null, null]],
    ["nothing but comments", "# on: push\n# jobs:\n", ["no-document", null, null]],
    ["a document with nothing in it", "---\n...\n", ["no-document", null, null]],
    ["a tab where YAML wants spaces", "on: push\njobs:\n\trelease: {}\n", ["not-yaml", 3, "tab-as-indent"]],
    ["two documents", "on: push\n---\non: push\n", ["not-yaml", 2, "multiple-docs"]],
    ["a key that is there twice", `on: push\nON: push\n${job}`, ["not-yaml", 2, "a key that is there twice"]],
    ["an alias of nothing", `on: push\nenv: *e\n${job}`, ["not-yaml", 2, "an alias of nothing above it"]],
    [
      "an alias within what it names",
      `on: push\nenv: &e [*e]\n${job}`,
      ["not-yaml", 2, "an alias of nothing above it"],
    ],
    ["a list at the top", "- secrets.A\n", ["not-a-workflow", 1, "it is no mapping"]],
    ["no trigger", job, ["not-a-workflow", 1, "it says nowhere when it starts"]],
    ["no job", "on: push\njobs: {}\n", ["not-a-workflow", 2, "it has no job"]],
    [
      "a job that is no mapping",
      "on: push\njobs:\n  a: b\n",
      ["not-a-workflow", 3, "a job that is no mapping"],
    ],
    [
      "a job without a runner",
      "on: push\njobs:\n  a:\n    steps: []\n",
      ["not-a-workflow", 3, "a job that neither runs on anything nor calls a workflow"],
    ],
    [
      "a job that calls a workflow and has an environment",
      "on: push\njobs:\n  a:\n    uses: ./.github/workflows/b.yml\n    environment: production\n",
      ["not-a-workflow", 5, "a job that calls a workflow and has a part of its own"],
    ],
    [
      "secrets that are neither named nor inherited",
      "on: push\njobs:\n  a:\n    uses: ./.github/workflows/b.yml\n    secrets: all\n",
      ["not-a-workflow", 5, "secrets that are neither named nor inherited"],
    ],
    [
      "steps that are no list",
      `on: push\n${job}    steps: {}\n`,
      ["not-a-workflow", 5, "steps that are no list"],
    ],
    [
      "a step that is no mapping",
      `on: push\n${job}    steps: [x]\n`,
      ["not-a-workflow", 5, "a step that is no mapping"],
    ],
    [
      "an empty expression in a comment of the shell",
      step("# never ${{ }}"),
      ["expression", 6, "an expression with nothing in it"],
    ],
    [
      "half an expression",
      step("${{ secrets.A && }}"),
      ["expression", 6, "an expression GitHub does not accept"],
    ],
    [
      "secrets in a condition of a job",
      `on: push\n${job}    if: secrets.A\n`,
      ["expression", 5, "secrets where GitHub does not offer them"],
    ],
    [
      "secrets in a condition of a step",
      `on: push\n${job}    steps: [{ if: "\${{ secrets.A }}", run: x }]\n`,
      ["expression", 5, "secrets where GitHub does not offer them"],
    ],
    [
      "secrets in a matrix",
      `on: push\n${job}    strategy: { matrix: { a: ["\${{ secrets.A }}"] } }\n`,
      ["expression", 5, "secrets where GitHub does not offer them"],
    ],
    [
      "secrets in the name of a run",
      `on: push\nrun-name: \${{ secrets.A }}\n${job}`,
      ["expression", 2, "secrets where GitHub does not offer them"],
    ],
  ])("%s", (_, text, expected) => {
    expect(fault(text)).toEqual(expected);
  });
});

describe("a file beyond the bounds is one that GitHub refuses, and the bound is said", () => {
  const multiplied = [
    "on: push\na0: &a0 [x,x,x,x,x,x,x,x,x,x]",
    ...Array.from({ length: 12 }, (_, at) => `a${at + 1}: &a${at + 1} [${Array(10).fill(`*a${at}`).join()}]`),
  ].join("\n");
  test.each([
    [
      "more than a million characters",
      `on: push # ${"x".repeat(1_100_000)}\n`,
      "more than 1,048,576 characters",
    ],
    [
      "aliases that multiply",
      `${multiplied}\n${job}`,
      "more than 1,000,000 values with its aliases written out",
    ],
    ["brackets without end", "[".repeat(100_000), "more than 100 levels"],
    ["lists on one line", "- ".repeat(50_000), "more than 100 levels"],
    [
      "levels by indentation",
      Array.from({ length: 300 }, (_, at) => `${" ".repeat(at)}a:`).join("\n"),
      "more than 100 levels",
    ],
  ])("%s", (_, text, bound) => {
    expect(fault(text)).toEqual(["too-large", expect.toSatisfy((line) => line === null || line > 0), bound]);
  });

  test("hundreds of aliases are read, as GitHub reads them", () => {
    const jobs = Array.from({ length: 500 }, (_, at) => `  j${at}:\n    runs-on: x\n    env: *e\n`);
    const workflow = read(`on: push\nenv: &e { A: "\${{ secrets.A }}" }\njobs:\n${jobs.join("")}`);
    expect(workflow.jobs).toHaveLength(501);
    expect(workflow.secrets).toEqual(["A"]);
  });

  // Each took more than 15 seconds before.
  test("60,000 keys and 20,000 jobs are read", () => {
    const keys = Array.from({ length: 60_000 }, (_, at) => `  K${at}: v\n`).join("");
    expect(read(`on: push\nenv:\n${keys}  A: "\${{ secrets.A }}"\n${job}`).secrets).toEqual(["A"]);
    const jobs = Array.from({ length: 20_000 }, (_, at) => `  j${at}: { runs-on: x }\n`).join("");
    expect(
      read(`on: push\njobs:\n${jobs}  last:\n    runs-on: x\n    env: { A: "\${{ secrets.A }}" }\n`).secrets,
    ).toEqual(["A"]);
  });
});

describe("whatever a stranger writes is read to its end", () => {
  const pieces = [
    "'",
    "''",
    '"',
    "{",
    "}",
    "[",
    "]",
    "${{",
    "${{ ''",
    "}}",
    "[a, ",
    "{a: ",
    "- ",
    "? ",
    ": ",
    "|\n",
    ">\n",
  ];
  const odd = ["a: ", "a:\n", "&a ", "*a ", "!", "#", "%", "--- \n", "\t", "\n", " ", "\\", "<<: "];
  test.each(drawn([...pieces, ...odd], 8, 20260601))(
    "100 KB of %j, alone, in a list, in a script and in quotes",
    (piece) => {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      const script = `on: push\n${job}    steps:\n      - run: `;
      for (const whole of [
        text,
        `on: push\njobs: [${text}`,
        `${script}${text}\n`,
        `${script}"${text}"\n`,
        `${script}|\n          ${text}\n`,
      ])
        expect(typeof readWorkflow(PATH, whole, "acme").ok).toBe("boolean");
    },
  );

  // The file that stopped every scan of an organisation; 26 pairs of quotes took a third of a second.
  test("156 bytes with 45 pairs of quotes", () => {
    expect(fault(`on: push\n${job}    steps:\n      - run: "\${{ ${"''".repeat(45)}"\n`)).toEqual([
      "expression",
      6,
      "an expression that does not end",
    ]);
  });
});
