import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { DECLARED } from "../action/cli/declared.ts";
import { root } from "../test/house/tree.ts";
import { neededPermissions } from "./documented-permissions.ts";
import { fill, sections, staleDocs } from "./generate-docs.ts";

const read = (path: string) => readFileSync(join(root, path), "utf8");

test("README.md and docs/ say what the code says: run scripts/generate-docs.ts if not", async () => {
  expect(await staleDocs(root)).toEqual([]);
});

test.each(Object.keys(sections(root)))("there is a place for %s, and it is not empty", (name) => {
  const between = new RegExp(`<!-- generated:${name} -->([\\s\\S]*?)<!-- /generated:${name} -->`).exec(
    ["README.md", "docs/checks.md", "docs/documents.md", "docs/regimes.md", "docs/verdicts.md"]
      .map(read)
      .join(""),
  );
  expect(between?.[1]?.trim().split("\n").length).toBeGreaterThan(2);
});

describe("filling markers", () => {
  const text = "a\n<!-- generated:x -->\nold\n<!-- /generated:x -->\nb\n";

  test("replaces what stands between them and nothing else", () => {
    expect(fill(text, { x: "new" })).toBe("a\n<!-- generated:x -->\n\nnew\n\n<!-- /generated:x -->\nb\n");
  });

  test("leaves a marker it does not know", () => {
    expect(fill(text, { y: "new" })).toBe(text);
  });

  test("twice is the same as once", () => {
    const once = fill(text, { x: "new" });
    expect(fill(once, { x: "new" })).toBe(once);
  });
});

test("each permission is listed once, at the highest level that anything needs", () => {
  const names = neededPermissions().map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
  expect(neededPermissions().find(({ name }) => name === "contents")).toMatchObject({ level: "write" });
  expect(neededPermissions().find(({ name }) => name === "secrets")).toMatchObject({ level: "read" });
});

test("what a reader does better without is in no address and no table, and the page says what it takes", () => {
  expect(neededPermissions().map(({ name }) => name)).not.toContain("codespaces_secrets");
  expect(read("README.md")).toContain("`codespaces_secrets: write`");
});

describe("the starter workflow", () => {
  const text = read("examples/scan.yml");

  test("is YAML, asks for the whole history and pins what it uses by commit", () => {
    const read: unknown = parse(text);
    expect(read).toHaveProperty("jobs.scan");
    expect(text).toContain("fetch-depth: 0");
    const uses = text.split("\n").filter((line) => /^\s*(?:- )?uses:/.test(line));
    expect(uses.length).toBeGreaterThan(1);
    expect(uses.filter((line) => !/@(?:[0-9a-f]{40}|<commit>) # v/.test(line))).toEqual([]);
  });

  test("gives the job's own token nothing that the App does", () => {
    expect(text).toMatch(/^permissions: \{\}/m);
    expect(text).not.toMatch(/: write/);
  });

  test("uses inputs that exist", () => {
    const known = DECLARED.map(({ name }) => name);
    const given = [...text.matchAll(/^ {10}# ?([a-z-]+): |^ {10}([a-z-]+): /gm)].map(
      ([, a, b]) => a ?? b ?? "",
    );
    const own = ["fetch-depth", "persist-credentials"];
    expect(given.filter((name) => !known.includes(name) && !own.includes(name))).toEqual([]);
  });
});

describe("the workflow of shards", () => {
  const text = read("examples/scan-in-shards.yml");
  const Step = z.object({ uses: z.string().optional(), with: z.record(z.string(), z.unknown()).optional() });
  const Job = z.object({ steps: z.array(Step) });
  const { jobs } = z.object({ jobs: z.record(z.string(), Job) }).parse(parse(text));
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test("pins what it uses by commit, and gives the jobs' own token nothing that the App does", () => {
    const uses = text.split("\n").filter((line) => /^\s*(?:- )?uses:/.test(line));
    expect(uses).toHaveLength(steps.length);
    expect(uses.filter((line) => !/@(?:[0-9a-f]{40}|<commit>) # v/.test(line))).toEqual([]);
    expect(text).not.toMatch(/: write/);
  });

  test("uses inputs that the command takes", () => {
    const ours = steps.filter(({ uses }) => uses?.includes("/countersign@"));
    expect(ours.map((step) => step.with?.command ?? "scan")).toEqual(["scan", "merge"]);
    for (const step of ours)
      for (const name of Object.keys(step.with ?? {}))
        expect(DECLARED.find((one) => one.name === name)?.of).toContain(step.with?.command ?? "scan");
  });

  test("has each shard once", () => {
    const shards = /shard: \[(.*)\]/.exec(text)?.[1]?.split(", ") ?? [];
    expect(shards).toEqual(shards.map((_, at) => `${at + 1}/${shards.length}`));
    expect(shards.length).toBeGreaterThan(1);
  });
});
