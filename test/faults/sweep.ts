import { isDeepStrictEqual } from "node:util";
import { aimedAt } from "./elsewhere.ts";
import { FAULTS, type SweepFault } from "./fault-kinds.ts";
import {
  answeredIn,
  isAboutSignOffs,
  isAboutOrigin,
  brokenWhenDisturbed,
  brokenWhenHealed,
  observe,
  type Spoilt,
} from "./verdict.ts";
import type { Truth } from "./observation.ts";
import { openRun, type Run } from "./open-run.ts";
import type { Prepared } from "./prepare.ts";
import type { Between } from "./scan-once.ts";

/**
 * How long a fault lasts: for one request, for every repetition of that request while all others are well, or for
 * everything from there on.
 */
export const MODES = ["once", "at that place", "from there on"] as const;
export type Mode = (typeof MODES)[number];

/** One fault at one request of the reference scan. */
export interface Case {
  fault: SweepFault;
  /** From 1. */
  position: number;
  mode: Mode;
}

export const nameOf = ({ fault, position, mode }: Case): string => `${fault.name} at ${position} ${mode}`;

/** The reference scan: what is true, and every request it makes. */
export interface Survey {
  truth: Truth;
  /** `GET /path` in the order they were sent. */
  requests: readonly string[];
}

const API = /^\/api\//;
const GIT = /\.git\//;
const isGit = (request: string) => request.includes(".git/");

/** Runs the reference scan. */
export async function survey(prepared: Prepared): Promise<Survey> {
  const run = await openRun(prepared);
  try {
    const ended = await run.scan();
    if (ended.how !== "reported") throw new Error(`the reference scan ended ${ended.how}`, { cause: ended });
    return {
      truth: {
        state: await run.state(),
        asked: new Set(
          [...answeredIn(run, () => false)].filter((path) => !isAboutOrigin(path) && !isAboutSignOffs(path)),
        ),
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
    requests.flatMap((_, at) => MODES.map((mode) => ({ fault, position: at + 1, mode }))),
  );

/** The cases of every n-th request (1, n + 1 …), and all of the mode in which a fault stays at its place. */
export const thinned = (cases: readonly Case[], every: number): Case[] =>
  cases.filter(({ position, mode }) => mode === "at that place" || (position - 1) % every === 0);

/** Plans a fault, and gives which requests of the run it spoils: by position, and by method and path. */
function inject(run: Run, { fault, position, mode }: Case, requests: readonly string[]): Spoilt {
  const target = requests[position - 1] ?? "";
  const [method = "", path = ""] = target.split(" ");
  const { faults } = run.github;
  const broken = (side: "api" | "git") => aimedAt(fault[side], run.elsewhere);
  switch (mode) {
    case "once": {
      const side = isGit(target);
      const earlier = requests.slice(0, position - 1).filter((request) => isGit(request) === side).length;
      faults.add({ ...broken(side ? "git" : "api"), match: { path: side ? GIT : API }, nth: earlier + 1 });
      return (at) => at === position;
    }
    case "at that place": {
      const exactly = new RegExp(`^${path.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`);
      // A path that is asked more than once is well until its turn.
      const earlier = requests.slice(0, position - 1).filter((request) => request === target).length;
      faults.add({
        ...broken(isGit(target) ? "git" : "api"),
        match: { method, path: exactly },
        from: earlier + 1,
      });
      return (at, request) => at >= position && request === target;
    }
    case "from there on":
      for (const side of ["api", "git"] as const) {
        const earlier = requests
          .slice(0, position - 1)
          .filter((request) => isGit(request) === (side === "git"));
        faults.add({
          ...broken(side),
          match: { path: side === "git" ? GIT : API },
          from: earlier.length + 1,
        });
      }
      return (at) => at >= position;
    default:
      return mode satisfies never;
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
    const spoilt = inject(run, one, requests);
    const ended = await run.scan({ between });
    const disturbed = await observe(run, before, ended, spoilt);
    const wrong = brokenWhenDisturbed(disturbed, truth);
    // From an untouched repository the next scan is the reference scan.
    if (isDeepStrictEqual(before, disturbed.after)) return wrong;
    run.heal();
    const healed = await observe(run, disturbed.after, await run.scan({ between }));
    return [...wrong, ...brokenWhenHealed(healed, truth).map((sentence) => `Afterwards: ${sentence}`)];
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
