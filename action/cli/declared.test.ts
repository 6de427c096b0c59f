import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { DECLARED } from "./declared.ts";
import { outputsOf, OUTPUTS } from "./outputs.ts";
import { aReport } from "./examples/a-report.ts";

const Manifest = z.object({
  description: z.string().max(125),
  inputs: z.record(z.string(), z.object({ description: z.string(), default: z.string().optional() })),
  outputs: z.record(z.string(), z.object({ description: z.string() })),
  runs: z.strictObject({
    using: z.literal("node24"),
    main: z.literal("dist/main.js"),
    post: z.literal("dist/main.js"),
  }),
});
const manifest = Manifest.parse(
  parse(readFileSync(join(import.meta.dirname, "..", "..", "action.yml"), "utf8")),
);

test("action.yml declares the inputs that the code reads, in the same words", () => {
  const declared = Object.entries(manifest.inputs).map(([name, { description, default: usual }]) => ({
    name,
    description,
    default: usual ?? null,
  }));
  expect(declared).toEqual(
    DECLARED.map(({ name, description, default: usual }) => ({ name, description, default: usual })),
  );
});

test("no secret has a default that would stand in for it", () => {
  expect(DECLARED.filter(({ secret, default: usual }) => secret && usual !== null)).toEqual([]);
});

test("action.yml declares the outputs that the code sets, in the same words", () => {
  const declared = Object.entries(manifest.outputs).map(([name, { description }]) => [name, description]);
  expect(declared).toEqual(Object.entries(OUTPUTS));
  const ended = { organization: "acme", code: 0 as const, report: aReport() };
  expect(Object.keys(outputsOf([ended]))).toEqual(Object.keys(OUTPUTS));
});
