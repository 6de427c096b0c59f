import { describe, expect, test } from "vitest";
import { readWorkflow } from "./workflow-secrets.ts";

function read(jobs: string, top = "") {
  const reading = readWorkflow(".github/workflows/a.yml", `on: push\n${top}jobs:\n${jobs}`, "acme");
  if (!reading.ok) throw new Error(JSON.stringify(reading.file));
  return reading.workflow;
}
const steps = (...uses: readonly string[]) =>
  `  a:\n    runs-on: x\n    steps:\n${uses.map((one) => `      - uses: ${JSON.stringify(one)}\n`).join("")}`;
const COMMIT = "11bd71901bbe5b1630ceea73d27597364c9af683";
const DIGEST = `sha256:${"a".repeat(64)}`;

describe("what is fixed to no commit", () => {
  test.each([
    "other/tool@v1",
    "other/tool@main",
    "other/tool/sub@11bd719",
    "other/tool",
    `other/tool@${COMMIT}0`,
    "docker://alpine:3.20",
    "docker://ghcr.io/other/tool:1",
  ])("%s", (uses) => {
    expect(read(steps(uses)).unpinned).toEqual({ uses: [uses], more: 0 });
  });

  test("a workflow of others that a job calls", () => {
    const uses = "other/tool/.github/workflows/a.yml@v1";
    expect(read(`  a:\n    uses: ${uses}\n`).unpinned).toEqual({ uses: [uses], more: 0 });
  });

  test("each once, by code point, twenty of them and how many more", () => {
    const many = Array.from({ length: 23 }, (_, at) => `other/tool-${String(at).padStart(2, "0")}@v1`);
    const { unpinned } = read(steps(...many, ...many.toReversed()));
    expect(unpinned).toEqual({ uses: many.slice(0, 20), more: 3 });
  });
});

describe("what is", () => {
  test.each([
    `other/tool@${COMMIT}`,
    `other/tool@${COMMIT.toUpperCase()}`,
    `docker://alpine@${DIGEST}`,
    "actions/checkout@v4",
    "github/codeql-action/init@v3",
  ])("%s", (uses) => {
    expect(read(steps(uses))).toMatchObject({ unpinned: { uses: [], more: 0 }, own_actions: false });
  });
});

test.each([
  "./.github/actions/build",
  "acme/actions/build@v1",
  "ACME/tool@main",
  "docker://ghcr.io/acme/tool:1",
])("%s is the owner's own, whose files are not read", (uses) => {
  expect(read(steps(uses))).toMatchObject({ unpinned: { uses: [], more: 0 }, own_actions: true });
});

const job = (permissions: string) => `    runs-on: x\n    permissions: ${permissions}\n`;
test.each([
  ["no permissions", "", "  a:\n    runs-on: x\n", false, true],
  ["those of the file", "permissions: {}\n", "  a:\n    runs-on: x\n", false, false],
  ["those of each job", "", `  a:\n${job("{ contents: read }")}`, false, false],
  ["those of one job alone", "", `  a:\n${job("read-all")}  b:\n    runs-on: x\n`, false, true],
  ["a token for elsewhere", "permissions: { id-token: write }\n", "  a:\n    runs-on: x\n", true, false],
  ["everything", "permissions: write-all\n", "  a:\n    runs-on: x\n", true, false],
  [
    "a job that takes it back",
    "permissions: write-all\n",
    `  a:\n${job("{ contents: read }")}`,
    false,
    false,
  ],
])("a workflow that states %s", (_, top, jobs, id_token, default_token) => {
  expect(read(jobs, top)).toMatchObject({ id_token, default_token });
});
