import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../house/tree.ts";
import { seeded } from "./seeded.ts";

/** `npm run sweep:stories` plays every case. */
export const everyOne = (): boolean => process.env.COUNTERSIGN_ALL_STORIES === "true";

let known: number | null = null;

/**
 * A number that is the same as long as the bundle is, and another with each change of it: so one commit is tested alike
 * wherever that happens, and in time every case has its turn.
 */
export function ofBundle(): number {
  const read = () => {
    const folder = join(root, "dist");
    const digest = createHash("sha256");
    for (const name of readdirSync(folder).sort()) digest.update(readFileSync(join(folder, name)));
    return digest.digest().readUInt32LE();
  };
  return (known ??= read());
}

/** As many cases as given, drawn and kept in their order: what `npm test` plays of many of one kind. */
export function drawn<Case>(cases: readonly Case[], most: number, seed: number): Case[] {
  if (everyOne()) return [...cases];
  const random = seeded(seed ^ ofBundle());
  const left = cases.map((_, at) => at);
  const chosen = cases.slice(0, most).flatMap(() => left.splice(Math.floor(random() * left.length), 1));
  return chosen.sort((a, b) => a - b).flatMap((at) => cases.slice(at, at + 1));
}

/**
 * The way in which a story is played that can be played in several. Stories that stand beside each other are numbered
 * and take turns, so that between them they are played in every way.
 */
export const inTurn = <Way>(ways: readonly Way[], story: number): Way[] =>
  ways.filter((_, at) => everyOne() || at === (ofBundle() + story) % ways.length);

/** How often a property is tried that is tried so often with every story: a quarter of that. */
export const fewer = (runs: number): number => (everyOne() ? runs : Math.ceil(runs / 4));

/** The same with a seed, which is another with each bundle. */
export const runsOf = (runs: number, seed: number): { seed: number; numRuns: number } => ({
  seed: everyOne() ? seed : (seed ^ ofBundle()) | 0,
  numRuns: fewer(runs),
});

/** Ways a commit comes about. */
export const COMMITS = ["git", "api"] as const;
