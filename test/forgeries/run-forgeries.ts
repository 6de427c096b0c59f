// npm run sweep:forgeries: 1,000 seeded forgeries of a ledger, each named by the next scan.
// Options: --record; --seed=<n> to play one series again; --abreast=<processes>.
import { fork } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { eachOf } from "../faults/sweep.ts";
import { attack } from "./batch.ts";

const { values } = parseArgs({
  options: {
    record: { type: "boolean", default: false },
    seed: { type: "string" },
    abreast: { type: "string", default: "2" },
  },
});

/** Series of forgeries, each in a process and on a ledger of its own: a long history is slow to walk. */
const SERIES = 25;
const EACH = 40;

const Told = z.object({ made: z.array(z.tuple([z.string(), z.number()])), wrong: z.array(z.string()) });
type Told = z.infer<typeof Told>;

if (values.seed === undefined) await all();
else await one(Number(values.seed));

async function one(seed: number): Promise<void> {
  const { made, wrong } = await attack(seed, EACH);
  for (const sentence of wrong) console.log(sentence);
  const told: Told = { made: [...made], wrong: [...wrong] };
  process.send?.(told);
  process.exitCode = wrong.length === 0 ? 0 : 1;
}

async function all(): Promise<void> {
  const told: Told[] = [];
  const seeds = Array.from({ length: SERIES }, (_, at) => at + 1);
  await eachOf(seeds, Number(values.abreast), async (seed) => void told.push(await played(seed)));
  const kinds = new Map<string, number>();
  for (const [kind, n] of told.flatMap(({ made }) => made)) kinds.set(kind, (kinds.get(kind) ?? 0) + n);
  const wrong = told.flatMap((series) => series.wrong);
  const total = [...kinds.values()].reduce((sum, n) => sum + n, 0);
  const parts = [...kinds].sort().map(([kind, n]) => `${kind}: ${n}`);
  const figures = `${total} forgeries (${parts.join(", ")}); ${wrong.length} not named, or named for nothing.`;
  console.log(figures);
  if (values.record) await record(figures);
  process.exitCode = wrong.length === 0 ? 0 : 1;
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
  const between = /(<!-- forgeries -->\n)[\s\S]*?(<!-- \/forgeries -->)/;
  if (!between.test(text)) throw new Error("docs/faults.md has lost its markers");
  await writeFile(
    file,
    text.replace(between, (_, opening: string, closing: string) => `${opening}\n${figures}\n\n${closing}`),
  );
}
