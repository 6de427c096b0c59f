import { join } from "node:path";
import type { TestModule, Vitest } from "vitest/node";
import { filesAlone } from "./files-alone.ts";
import { openVitest } from "./open-vitest.ts";
import type { Numbered } from "./instrument.ts";
import type { Related } from "./related-tests.ts";
import type { Orders, Told } from "./runner.ts";

/** Mutants, and the tests they are put to. */
export interface Bench {
  root: string;
  mutants: readonly Numbered[];
  textOf: (file: string) => string;
  /** Tests that load a file, the nearest first. */
  relatedTo: (file: string) => readonly Related[];
  /** Says how far it is. */
  print: (line: string) => void;
}

/** How many tests a mutant is put to within one process before it counts as missed. */
const TESTS = 300;

/** How many files of tests share one process for a mutant that is tried alone. */
const TOGETHER = 2;

/** How many files of stories a mutant is put to, the nearest first. */
const STORIES = 3;

/**
 * The mutants that no unit test notices. First all of them are tried in one process, file by file from the nearest;
 * then each that is left in a process of its own: what is decided while modules load, or kept once it is made, a
 * process decides before the mutant is on.
 */
export async function tryMutants(bench: Bench): Promise<Numbered[]> {
  const vitest = await openVitest(bench, 20_000);
  try {
    const alive = new Map(bench.mutants.map((mutant) => [mutant.id, mutant]));
    const alone = new Map<number, Set<string>>();
    const failing = new Set<string>();
    for (const files of waves(bench.mutants, bench.relatedTo)) {
      const own = files.filter(({ mutants }) => mutants.some(({ id }) => alive.has(id)));
      if (own.length === 0) continue;
      bench.print(`${own.length} test files for ${alive.size} mutants …`);
      const orders: Orders = { alive: [...alive.keys()], fromStart: null, tests: TESTS };
      for (const one of await put(
        vitest,
        own.map(({ test }) => join(bench.root, test)),
        orders,
      )) {
        if (!one.ok()) failing.add(one.moduleId);
        for (const told of toldBy(one)) {
          for (const id of told.noticed) alive.delete(id);
          for (const id of [...told.atLoad, ...told.untried])
            alone.set(id, (alone.get(id) ?? new Set()).add(one.moduleId));
        }
      }
    }
    for (const file of failing) bench.print(`${file} fails without a mutant, and tells nothing of any.`);
    const last = [...alive.values()];
    for (const [index, mutant] of last.entries()) {
      bench.print(`${index + 1} of ${last.length} in a process of its own: ${mutant.file}:${mutant.line}`);
      const near = bench.relatedTo(mutant.file).map(({ test }) => join(bench.root, test));
      const files = filesAlone(near, alone.get(mutant.id) ?? new Set(), failing);
      if (await isNoticed(vitest, files, mutant, TOGETHER)) alive.delete(mutant.id);
    }
    return [...alive.values()];
  } finally {
    await vitest.close();
  }
}

/** The mutants that no story notices either; each story is told once without any. */
export async function tryStories(bench: Bench): Promise<Numbered[]> {
  const vitest = await openVitest(bench, 180_000);
  try {
    const near = (mutant: Numbered) =>
      bench
        .relatedTo(mutant.file)
        .slice(0, STORIES)
        .map(({ test }) => join(bench.root, test));
    const files = [...new Set(bench.mutants.flatMap(near))];
    const passing = new Set<string>();
    for (const file of files) {
      const [one] = await put(vitest, [file], { alive: [], fromStart: null, tests: 0 });
      if (one?.ok() === true) passing.add(file);
      else bench.print(`${file} fails without a mutant, and tells nothing of any.`);
    }
    const alive: Numbered[] = [];
    for (const mutant of bench.mutants) {
      bench.print(`Stories for ${mutant.file}:${mutant.line}`);
      const own = near(mutant).filter((file) => passing.has(file));
      if (!(await isNoticed(vitest, own, mutant, 1))) alive.push(mutant);
    }
    return alive;
  } finally {
    await vitest.close();
  }
}

/** Test files by how near they are to what is mutated, each with the mutants it can notice. */
function waves(mutants: readonly Numbered[], relatedTo: Bench["relatedTo"]) {
  const files = new Map<string, { test: string; distance: number; mutants: Numbered[] }>();
  for (const mutant of mutants) {
    for (const { test, distance } of relatedTo(mutant.file)) {
      const known = files.get(test) ?? { test, distance, mutants: [] };
      known.distance = Math.min(known.distance, distance);
      known.mutants.push(mutant);
      files.set(test, known);
    }
  }
  const near = (from: number, to: number) =>
    [...files.values()].filter(({ distance }) => distance >= from && distance <= to);
  return [near(1, 1), near(2, 3), near(4, Number.POSITIVE_INFINITY)];
}

const toldBy = (one: TestModule): Told[] =>
  [...one.children.allTests()].flatMap((test) => test.meta().told ?? []);

/** True when a test fails, or a file can no longer be loaded, with a mutant that is on from the start. */
async function isNoticed(
  vitest: Vitest,
  files: readonly string[],
  { id }: Numbered,
  together: number,
): Promise<boolean> {
  for (let at = 0; at < files.length; at += together) {
    const modules = await put(vitest, files.slice(at, at + together), { alive: [], fromStart: id, tests: 0 });
    if (modules.some((one) => !one.ok())) return true;
  }
  return false;
}

async function put(vitest: Vitest, files: readonly string[], orders: Orders): Promise<readonly TestModule[]> {
  vitest.provide("orders", orders);
  const project = vitest.getRootProject();
  const { testModules } = await vitest.runTestSpecifications(
    files.map((file) => project.createSpecification(file)),
  );
  return testModules;
}
