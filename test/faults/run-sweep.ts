// npm run sweep: every fault at every request of the reference scan.
// Options: --record; --only=<fault>, --at=<request> and --mode=<mode> to play a part; --abreast=<processes>.
import { fork } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { FAULTS } from "./fault-kinds.ts";
import { prepare } from "./prepare.ts";
import { casesOf, eachOf, MODES, nameOf, survey, tryCase } from "./sweep.ts";

const { values } = parseArgs({
  options: {
    record: { type: "boolean", default: false },
    only: { type: "string" },
    at: { type: "string" },
    mode: { type: "string" },
    abreast: { type: "string", default: "3" },
  },
});

const Figures = z.object({ requests: z.number(), runs: z.number(), violations: z.number() });
type Figures = z.infer<typeof Figures>;

if (values.only === undefined) await all();
else await part(values.only);

/** One fault kind, two runs at a time; the figures go to the process that asked for it, if one did. */
async function part(name: string): Promise<void> {
  const prepared = await prepare();
  try {
    const surveyed = await survey(prepared);
    const cases = casesOf(surveyed)
      .filter(({ fault }) => fault.name === name)
      .filter(({ position }) => values.at === undefined || position === Number(values.at))
      .filter(({ mode }) => values.mode === undefined || mode === values.mode);
    const figures = { requests: surveyed.requests.length, runs: 0, violations: 0 };
    await eachOf(cases, 2, async (one) => {
      const wrong = await tryCase(prepared, surveyed, one).catch((error: unknown) => [String(error)]);
      const request = surveyed.requests[one.position - 1] ?? "";
      for (const sentence of wrong) console.log(`${nameOf(one)} (${request}): ${sentence}`);
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
  await eachOf(FAULTS, Number(values.abreast), async ({ name }) => {
    found.push(await figuresOf([`--only=${name}`, ...process.argv.slice(2)]));
  });
  const sum = (of: "runs" | "violations") => found.reduce((total, one) => total + one[of], 0);
  const result = `${sum("runs")} runs; violations ${sum("violations")}`;
  const whole = values.at === undefined && values.mode === undefined;
  const requests = found[0]?.requests ?? 0;
  const figures = `${FAULTS.length} fault kinds × ${requests} requests × ${MODES.length} modes = ${result}`;
  console.log(whole ? figures : result);
  if (values.record && whole) await record(figures);
  process.exitCode = sum("violations") === 0 ? 0 : 1;
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
