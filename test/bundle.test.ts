import { join } from "node:path";
import type { Plugin } from "rolldown";
import { beforeAll, expect, test } from "vitest";
import config from "../rolldown.config.ts";
import manifest from "../package.json" with { type: "json" };
import { build, differences } from "../scripts/check-dist.ts";
import { root } from "./house/tree.ts";

let fresh: ReadonlyMap<string, string>;
beforeAll(async () => {
  fresh = await build(config, root);
});

test("dist/ is what the sources give: run `npm run build` if not", () => {
  expect(differences(fresh, join(root, "dist"))).toEqual([]);
});

test("what an action downloads for every step is at most 1.6 MB", () => {
  const code = [...fresh].filter(([name]) => name.endsWith(".js"));
  expect(code.map(([name]) => name)).toContain("main.js");
  const bytes = code.reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0);
  expect(bytes).toBeLessThan(1_600_000);
});

test.each(["undici", "tunnel", "@octokit/plugin-rest-endpoint-methods"])(
  "%s is not in the bundle",
  (name) => {
    expect(fresh.get("licenses.txt")).toMatch(/^zod 4\./m);
    expect(fresh.get("licenses.txt")).not.toContain(`\n${name} `);
  },
);

test("an error names the function it arose in", () => {
  const code = [...fresh.values()].join("\n");
  expect(code).toMatch(/async function collect\b/);
  expect(code).toMatch(/function readGovernance\b/);
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
