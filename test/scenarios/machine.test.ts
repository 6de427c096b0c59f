// What the machine brings is looked at once, before anything is asked; on the oldest Node a whole scan works.

import { chmod, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { hostileConfiguration } from "../ledger/hostile-git.ts";
import { stage, type Stage } from "./stage.ts";
import { storyWorld, TOKEN } from "./world.ts";

let one: Stage;
beforeEach(async () => {
  one = await stage(storyWorld().world, { token: TOKEN });
  one.github.requests.length = 0;
});
afterEach(() => one.close());

/** A folder to be the whole PATH, with a git that prints this for every command; without one for null. */
async function pathWith(says: string | null): Promise<string> {
  const folder = join(one.folder, "path");
  await mkdir(folder);
  if (says !== null) {
    await writeFile(join(folder, "git"), `#!/bin/sh\necho '${says}'\n`);
    await chmod(join(folder, "git"), 0o755);
  }
  return folder;
}

describe("without the git that is needed nothing is asked", () => {
  test.each([
    ["no git", null, "git is not on the PATH: Countersign needs git 2.38 or newer."],
    ["an old one", "git version 2.30.2", "git on the PATH is 2.30: Countersign needs git 2.38 or newer."],
    [
      "an old one of Apple's",
      "git version 2.37.1 (Apple Git-137.1)",
      "git on the PATH is 2.37: Countersign needs git 2.38 or newer.",
    ],
  ])("%s", async (_, says, sentence) => {
    const ran = await one.run({}, { PATH: await pathWith(says) });
    expect(ran.stdout.split("\n").filter((line) => !line.startsWith("::add-mask::"))).toEqual([
      `::error::${sentence}`,
      "",
    ]);
    expect([ran.code, ran.stderr, one.github.requests]).toEqual([2, "", []]);
  });
});

/** Runs before the bundle. */
async function before(script: string): Promise<Record<string, string>> {
  const file = join(one.folder, "before.mjs");
  await writeFile(file, script);
  return { NODE_OPTIONS: `--import=${file}` };
}

test("an older Node than package.json names is refused, and nothing is asked", async () => {
  const older = `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "18.20.8" } });`;
  const ran = await one.run({}, await before(older));
  expect(ran.stdout).toBe(
    "::error::This is Node 18.20.8, and Countersign needs Node 20.19 or newer; install one from https://nodejs.org.\n",
  );
  expect([ran.code, one.github.requests]).toEqual([2, []]);
});

/** What came after Node 20: https://node.green/ */
const LATER = `
for (const [holder, names] of [
  [Map, ["groupBy"]],
  [Object, ["groupBy"]],
  [Promise, ["withResolvers", "try"]],
  [Array, ["fromAsync"]],
  [RegExp, ["escape"]],
  [Error, ["isError"]],
  [URL, ["parse"]],
  [Math, ["sumPrecise"]],
  [Set.prototype, ["union", "intersection", "difference", "symmetricDifference", "isSubsetOf", "isSupersetOf", "isDisjointFrom"]],
  [Object.getPrototypeOf(Object.getPrototypeOf([].values())), ["map", "filter", "take", "drop", "flatMap", "reduce", "toArray", "forEach", "some", "every", "find"]],
  [globalThis, ["Iterator", "WebSocket", "navigator"]],
]) for (const name of names) delete holder[name];
`;

test("a whole scan works with what Node 20 has", async () => {
  const ran = await one.run({}, await before(LATER));
  expect(ran.stdout).not.toContain("::error");
  expect([ran.code, ran.outputs["pull-request-number"]]).toEqual([0, "1"]);
});

test("a hostile git configuration changes no fact file of a scan", async () => {
  const hostile = await one.run({}, { GIT_CONFIG_GLOBAL: hostileConfiguration(one.folder) });
  expect([hostile.code, hostile.stderr]).toEqual([0, ""]);
  const after = await one.evidence();
  const other = await stage(storyWorld().world, { token: TOKEN });
  try {
    await other.run();
    const facts = (texts: Map<string, string>) => [...texts].filter(([path]) => !path.includes("/scans/"));
    expect(facts(after)).toEqual(facts(await other.evidence()));
    expect(facts(after).length).toBeGreaterThan(5);
  } finally {
    await other.close();
  }
});
