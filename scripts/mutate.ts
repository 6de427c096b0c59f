import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { compiling } from "./mutate/compiles.ts";
import { readArguments, type Wanted } from "./mutate/command-line.ts";
import { outdated, reasonFor } from "./mutate/equivalent.ts";
import { EQUIVALENTS } from "./mutate/equivalents.ts";
import { findMutants } from "./mutate/find-mutants.ts";
import { changeOf, type Mutant } from "./mutate/mutant.ts";
import { OPERATORS } from "./mutate/operators/index.ts";
import { isStory, isUnit, relatedTests } from "./mutate/related-tests.ts";
import { REACH, report, type Result, scoreOf } from "./mutate/report.ts";
import { shuffled, take } from "./mutate/sample.ts";
import { tryMutants, tryStories } from "./mutate/try-mutants.ts";
import { fill } from "./generate-docs.ts";

const root = join(import.meta.dirname, "..");
const PAGE = "docs/mutants.md";

const print = (line: string) => void process.stderr.write(`${line}\n`);

async function mutate({ rooms, seed, count, stories }: Wanted) {
  const listed = execFileSync("git", ["ls-files", "*.ts"], { cwd: root, encoding: "utf8" });
  const texts = new Map(
    listed
      .trim()
      .split("\n")
      .map((file) => [file, readFileSync(join(root, file), "utf8")] as const),
  );
  const textOf = (file: string) => texts.get(file) ?? "";
  const filesOf = (room: string) =>
    [...texts.keys()].filter((file) => file.startsWith(`${room}/`) && isCode(file));
  const found = new Map(
    rooms.map((room) => [room, filesOf(room).flatMap((file) => findMutants(file, textOf(file), OPERATORS))]),
  );
  const sample: Mutant[] = [];
  for (const [room, mutants] of found) {
    print(`Compiling mutants of ${room} …`);
    sample.push(...take(shuffled(mutants, seed), count, (some) => compiling(root, some, textOf)));
  }
  const mutants = sample.map((mutant, id) => ({ ...mutant, id }));
  const related = relatedTests(texts);
  const bench = { root, textOf, print };
  const relatedTo = (file: string) => related(file).filter(({ test }) => isUnit(test));
  const alive = await tryMutants({ ...bench, mutants, relatedTo });
  const possible = alive.filter((mutant) => reasonFor(mutant, EQUIVALENTS) === null);
  const left = stories
    ? await tryStories({
        ...bench,
        mutants: possible,
        relatedTo: (file) => related(file).filter(({ test }) => isStory(test)),
      })
    : possible;
  const results = rooms.map((room): Result => {
    const own = <One extends Mutant>(some: readonly One[]) =>
      some.filter(({ file }) => file.startsWith(`${room}/`));
    const equivalent = own(alive).flatMap((mutant) => {
      const why = reasonFor(mutant, EQUIVALENTS);
      return why === null ? [] : [{ mutant, why }];
    });
    const survivors = own(left);
    const noticed = own(mutants).length - survivors.length - equivalent.length;
    return { room, noticed, survivors, equivalent };
  });
  const gone = outdated(EQUIVALENTS, rooms.flatMap(filesOf), [...found.values()].flat());
  return { results, gone };
}

/** What the product runs: examples are part of the tests. */
const isCode = (file: string): boolean => !file.endsWith(".test.ts") && !file.includes("/examples/");

/** How the figures were taken, for the page. */
const taken = ({ seed, count, stories }: Wanted): string =>
  `Taken with ${Number.isFinite(count) ? `${count} mutants a room and seed ${seed}` : "every mutant"}, tried against the units${stories ? " and the stories" : ""}.`;

if (import.meta.main) {
  const wanted = readArguments(process.argv.slice(2));
  if (typeof wanted === "string") {
    print(`${wanted}.`);
    process.exitCode = 2;
  } else {
    const { results, gone } = await mutate(wanted);
    const found = report(results);
    process.stdout.write(`${found}\n`);
    for (const { file, line, change } of gone)
      print(`scripts/mutate/equivalents.ts lists a mutant that is no more: ${file}, ${line}: ${change}.`);
    for (const { survivors } of results)
      for (const one of survivors) print(`${one.file}:${one.line} ${one.operator}: ${changeOf(one)}`);
    if (wanted.record) {
      const page = join(root, PAGE);
      const text = fill(readFileSync(page, "utf8"), { mutants: `${taken(wanted)}\n\n${found}` });
      writeFileSync(page, await format(text, { parser: "markdown", printWidth: 110 }));
    }
    process.exitCode = scoreOf(results) >= REACH && gone.length === 0 ? 0 : 1;
  }
}
