import { join } from "node:path";
import type { Plugin } from "rolldown";
import { beforeAll, expect, test } from "vitest";
import config from "../rolldown.config.ts";
import manifest from "../package.json" with { type: "json" };
import { build, differences } from "../scripts/check-dist.ts";
import { locate } from "../scripts/locate.ts";
import { read, root } from "./house/tree.ts";

let fresh: ReadonlyMap<string, string>;
beforeAll(async () => {
  fresh = await build(config, root);
});

test("dist/ is what the sources give: run `npm run build` if not", () => {
  expect(differences(fresh, join(root, "dist"))).toEqual([]);
});

test("what an action downloads for every step is at most 1.95 MB", () => {
  const code = [...fresh].filter(([name]) => name.endsWith(".js"));
  expect(code.map(([name]) => name)).toContain("main.js");
  const bytes = code.reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0);
  expect(bytes).toBeLessThan(1_950_000);
});

test.each(["undici", "tunnel", "@octokit/plugin-rest-endpoint-methods"])(
  "%s is not in the bundle",
  (name) => {
    expect(fresh.get("licenses.txt")).toMatch(/^zod 4\./m);
    expect(fresh.get("licenses.txt")).not.toContain(`\n${name} `);
  },
);

test("what is loaded before the first request holds no YAML reader", () => {
  const parser = "MULTIPLE_DOCS";
  expect(fresh.get("work.js")).toContain(parser);
  for (const name of ["start.js", "connect.js"]) expect(fresh.get(name)?.includes(parser), name).toBe(false);
});

test("where an error of ours arose is found from its position in the bundle", async () => {
  const [name = "", code = ""] =
    [...fresh].find(([, text]) => text.includes("Source not read to its end.")) ?? [];
  const before = code.slice(0, code.indexOf("Source not read to its end.")).split("\n");
  const position = `${name}:${String(before.length)}:${String((before.at(-1) ?? "").length + 1)}`;
  const line = read("action/collect/collect.ts")
    .text.split("\n")
    .findIndex((text) => text.includes("Source not read to its end."));
  expect(await locate([position, "work.js", "none.js:1:1"], config, root)).toEqual([
    expect.stringMatching(new RegExp(`^${position}: action/collect/collect\\.ts:${String(line + 1)}:\\d+$`)),
    "work.js: is no position of the bundle, like work.js:1:3456.",
    "none.js:1:1: is no position of the bundle, like work.js:1:3456.",
  ]);
});

test("of package.json the bundle holds the version, and nothing else", async () => {
  const withManifest = (changed: object): Plugin => ({
    name: "with-manifest",
    load: {
      filter: { id: join(root, "package.json") },
      handler: () => ({ code: JSON.stringify(changed), moduleType: "json" }),
    },
  });
  const built = (changed: object) =>
    build({ ...config, plugins: [withManifest(changed), config.plugins] }, root);
  expect(await built({ ...manifest, description: "Other.", scripts: {}, new: 1 })).toEqual(fresh);
  expect(await built({ ...manifest, version: "9.9.9" })).not.toEqual(fresh);
});
