// npm run sweep:mutations: 2,500 seeded mutations of a ledger, each found by what `verify` asks.
// Options: --record; --seed=<n>, with --only=<m> to make one of its mutations again; --abreast=<processes>.
import { fork } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { eachOf } from "../faults/sweep.ts";
import { KINDS } from "./kinds/index.ts";
import { tryMutations } from "./try-mutations.ts";

const { values } = parseArgs({
  options: {
    record: { type: "boolean", default: false },
    seed: { type: "string" },
    only: { type: "string" },
    abreast: { type: "string", default: "2" },
  },
});

/** Series of mutations, each in a process and on a ledger of its own, of every kind as often. */
const SERIES = 10;
const EACH = 10 * Object.keys(KINDS).length;

const Told = z.object({
  made: z.array(z.tuple([z.string(), z.number()])),
  missed: z.array(z.string()),
  untouched: z.number(),
});
type Told = z.infer<typeof Told>;

if (values.seed === undefined) await all();
else await one(Number(values.seed), values.only === undefined ? null : Number(values.only));

async function one(seed: number, only: number | null): Promise<void> {
  const range = only === null ? { from: 0, count: EACH } : { from: only, count: 1 };
  const { made, missed, untouched } = await tryMutations(seed, range);
  for (const sentence of missed) console.log(sentence);
  const told: Told = { made: [...made], missed: [...missed], untouched: untouched.length };
  process.send?.(told);
  process.exitCode = missed.length === 0 && untouched.length === 0 ? 0 : 1;
}

async function all(): Promise<void> {
  const told: Told[] = [];
  const seeds = Array.from({ length: SERIES }, (_, at) => at + 1);
  await eachOf(seeds, Number(values.abreast), async (seed) => void told.push(await played(seed)));
  const kinds = new Map<string, number>();
  for (const [kind, n] of told.flatMap(({ made }) => made)) kinds.set(kind, (kinds.get(kind) ?? 0) + n);
  const missed = told.flatMap((series) => series.missed);
  const untouched = told.reduce((sum, series) => sum + series.untouched, 0);
  const total = [...kinds.values()].reduce((sum, n) => sum + n, 0);
  const parts = [...kinds].map(([kind, n]) => `${kind}: ${n}`);
  const figures = `${total} mutations (${parts.join(", ")}); ${missed.length} not found, or found without the place; ${untouched} findings in ${told.length} ledgers that nobody touched.`;
  console.log(figures);
  if (values.record) await record(figures);
  process.exitCode = missed.length === 0 && untouched === 0 ? 0 : 1;
}

function played(seed: number): Promise<Told> {
  return new Promise((resolve, reject) => {
    const child = fork(import.meta.filename, [`--seed=${seed}`]);
    child.once("message", (told) => {
      resolve(Told.parse(told));
    });
    child.once("error", reject);
    child.once("exit", (code) => {
      reject(new Error(`series ${seed} ended with ${code ?? "a signal"}`));
    });
  });
}

/** Writes the figures between the markers of docs/faults.md. */
async function record(figures: string): Promise<void> {
  const file = join(import.meta.dirname, "../../docs/faults.md");
  const text = await readFile(file, "utf8");
  const between = /(<!-- mutations -->\n)[\s\S]*?(<!-- \/mutations -->)/;
  if (!between.test(text)) throw new Error("docs/faults.md has lost its markers");
  await writeFile(
    file,
    text.replace(between, (_, opening: string, closing: string) => `${opening}\n${figures}\n\n${closing}`),
  );
}
