// npm run sweep: every fault at every request of the reference scan, and a stop at every side effect.
// Options: --record; --thin=<n> to break only every n-th request but for the faults that stay at their place;
// --only=<fault, or crash>, --at=<request> and --mode=<mode> to play a part; --abreast=<processes>.
import { fork } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { crashesOf, nameOfCrash, tryCrash } from "./crash.ts";
import { FAULTS } from "./fault-kinds.ts";
import { prepare, type Prepared } from "./prepare.ts";
import { casesOf, eachOf, MODES, nameOf, survey, thinned, tryCase, type Survey } from "./sweep.ts";

const { values } = parseArgs({
  options: {
    record: { type: "boolean", default: false },
    only: { type: "string" },
    at: { type: "string" },
    mode: { type: "string" },
    thin: { type: "string", default: "1" },
    abreast: { type: "string", default: "3" },
  },
});

const Figures = z.object({ requests: z.number(), runs: z.number(), violations: z.number() });
type Figures = z.infer<typeof Figures>;

/** Of the requests, every how many-th is broken in the modes that can be thinned. */
const every = z.coerce.number().int().min(1).parse(values.thin);

/** The part that stops runs instead of breaking requests. */
const CRASH = "crash";

if (values.only === undefined) await all();
else await part(values.only);

/** What a part plays: a name, and a run that gives what was wrong. */
interface Story {
  name: string;
  play: () => Promise<string[]>;
}

function storiesOf(part: string, prepared: Prepared, surveyed: Survey): Story[] {
  if (part === CRASH)
    return [...crashesOf("git"), ...crashesOf("api")].flat().map((crash) => ({
      name: nameOfCrash(crash),
      play: () => tryCrash(prepared, surveyed.truth, crash),
    }));
  return thinned(casesOf(surveyed), every)
    .filter(({ fault }) => fault.name === part)
    .filter(({ position }) => values.at === undefined || position === Number(values.at))
    .filter(({ mode }) => values.mode === undefined || mode === values.mode)
    .map((one) => ({
      name: `${nameOf(one)} (${surveyed.requests[one.position - 1] ?? ""})`,
      play: () => tryCase(prepared, surveyed, one),
    }));
}

/** One fault kind, two runs at a time; the figures go to the process that asked for it, if one did. */
async function part(name: string): Promise<void> {
  const prepared = await prepare();
  try {
    const surveyed = await survey(prepared);
    const stories = storiesOf(name, prepared, surveyed);
    const figures = { requests: surveyed.requests.length, runs: 0, violations: 0 };
    await eachOf(stories, 2, async (story) => {
      const wrong = await story.play().catch((error: unknown) => [String(error)]);
      for (const sentence of wrong) console.log(`${story.name}: ${sentence}`);
      figures.runs += 1;
      if (wrong.length > 0) figures.violations += 1;
    });
    console.log(`${name}: ${figures.runs} runs; violations ${figures.violations}`);
    process.send?.(figures);
    process.exitCode = figures.violations === 0 ? 0 : 1;
  } finally {
    await prepared.remove();
  }
}

/** Every fault kind in a process of its own: starting git costs more the larger the process has grown. */
async function all(): Promise<void> {
  const found: Figures[] = [];
  const crash: Figures[] = [];
  const whole = values.at === undefined && values.mode === undefined;
  const parts = [...FAULTS.map(({ name }) => name), ...(whole ? [CRASH] : [])];
  await eachOf(parts, Number(values.abreast), async (name) => {
    const figures = await figuresOf([`--only=${name}`, ...process.argv.slice(2)]);
    (name === CRASH ? crash : found).push(figures);
  });
  const sum = (of: "runs" | "violations", played: readonly Figures[]) =>
    played.reduce((total, one) => total + one[of], 0);
  const result = `${sum("runs", found)} runs; violations ${sum("violations", found)}`;
  const requests = found[0]?.requests ?? 0;
  const extent =
    every === 1
      ? `${requests} requests × ${MODES.length} modes`
      : `(${requests} requests at that place + 1 in ${every} of them in the ${MODES.length - 1} other modes)`;
  const stops = `${sum("runs", crash)} stops while publishing; violations ${sum("violations", crash)}`;
  const figures = `${FAULTS.length} fault kinds × ${extent} = ${result}.\n${stops}`;
  console.log(whole ? figures : result);
  if (values.record && whole) await record(figures);
  process.exitCode = sum("violations", [...found, ...crash]) === 0 ? 0 : 1;
}

function figuresOf(options: readonly string[]): Promise<Figures> {
  return new Promise((resolve, reject) => {
    const child = fork(import.meta.filename, options);
    child.once("message", (told) => {
      resolve(Figures.parse(told));
    });
    child.once("error", reject);
    child.once("exit", (code) => {
      reject(new Error(`${options.join(" ")} ended with ${code ?? "a signal"}`));
    });
  });
}

/** Writes the figures between the markers of docs/faults.md. */
async function record(figures: string): Promise<void> {
  const file = join(import.meta.dirname, "../../docs/faults.md");
  const text = await readFile(file, "utf8");
  const between = /(<!-- sweep -->\n)[\s\S]*?(<!-- \/sweep -->)/;
  if (!between.test(text)) throw new Error("docs/faults.md has lost its markers");
  await writeFile(
    file,
    text.replace(between, (_, opening: string, closing: string) => `${opening}\n${figures}.\n\n${closing}`),
  );
}
