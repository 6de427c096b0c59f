import { isDeepStrictEqual } from "node:util";
import { FAULTS, type SweepFault } from "./fault-kinds.ts";
import { answeredIn, judgeDisturbed, judgeHealed, observe } from "./verdict.ts";
import type { Truth } from "./observation.ts";
import { openRun, type Run } from "./open-run.ts";
import type { Prepared } from "./prepare.ts";
import type { Between } from "./scan-once.ts";

/** One fault at one request of the reference scan, once or from there on. */
export interface Case {
  fault: SweepFault;
  /** From 1. */
  position: number;
  mode: "once" | "permanently";
}

export const nameOf = ({ fault, position, mode }: Case): string => `${fault.name} at ${position} ${mode}`;

/** The reference scan: what is true, and every request it makes. */
export interface Survey {
  truth: Truth;
  /** `GET /path` in the order they were sent. */
  requests: readonly string[];
}

const isGit = (request: string) => /\.git\//.test(request);

/** Runs the reference scan. */
export async function survey(prepared: Prepared): Promise<Survey> {
  const run = await openRun(prepared);
  try {
    const ended = await run.scan();
    if (ended.how !== "reported") throw new Error(`the reference scan ended ${ended.how}`, { cause: ended });
    return {
      truth: {
        state: await run.state(),
        asked: answeredIn(run, () => false),
        conclusion: ended.report.conclusion,
      },
      requests: run.github.requests.map(({ method, path }) => `${method} ${path}`),
    };
  } finally {
    await run.close();
  }
}

/** Every case there is. */
export const casesOf = ({ requests }: Survey): Case[] =>
  FAULTS.flatMap((fault) =>
    requests.flatMap((_, at) =>
      (["once", "permanently"] as const).map((mode) => ({ fault, position: at + 1, mode })),
    ),
  );

/** Plans a fault: at the API and at git's own paths, each counted by itself. */
function inject(run: Run, { fault, position, mode }: Case, requests: readonly string[]): void {
  const target = requests[position - 1] ?? "";
  for (const side of ["api", "git"] as const) {
    const own = requests.filter((request) => isGit(request) === (side === "git"));
    const earlier = requests
      .slice(0, position - 1)
      .filter((request) => own.includes(request) && isGit(request) === (side === "git")).length;
    const path = side === "git" ? /\.git\// : /^\/api\//;
    if (mode === "permanently") run.github.faults.add({ ...fault[side], match: { path }, from: earlier + 1 });
    else if (isGit(target) === (side === "git"))
      run.github.faults.add({ ...fault[side], match: { path }, nth: earlier + 1 });
  }
}

/** What was wrong with one case; empty when every promise held. */
export async function tryCase(
  prepared: Prepared,
  { truth, requests }: Survey,
  one: Case,
  between: Between = {},
): Promise<string[]> {
  const run = await openRun(prepared);
  try {
    const before = await run.state();
    inject(run, one, requests);
    const ended = await run.scan({ between });
    const spoilt = (position: number) =>
      one.mode === "once" ? position === one.position : position >= one.position;
    const disturbed = await observe(run, before, ended, spoilt);
    const wrong = judgeDisturbed(disturbed, truth);
    // From an untouched repository the next scan is the reference scan.
    if (isDeepStrictEqual(before, disturbed.after)) return wrong;
    run.heal();
    const healed = await observe(run, disturbed.after, await run.scan({ between }));
    return [...wrong, ...judgeHealed(healed, truth).map((sentence) => `Afterwards: ${sentence}`)];
  } finally {
    await run.close();
  }
}

/** Works through items, a few at a time. */
export async function eachOf<Item>(
  items: readonly Item[],
  abreast: number,
  act: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const lane = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await act(item);
  };
  await Promise.all(Array.from({ length: abreast }, lane));
}
