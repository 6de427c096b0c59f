import { seeded } from "./seeded.ts";

/** `npm run sweep:stories` plays every case. */
export const everyOne = (): boolean => process.env.COUNTERSIGN_ALL_STORIES === "true";

/** As many cases as given, drawn with a seed and kept in their order: what `npm test` plays of many of one kind. */
export function drawn<Case>(cases: readonly Case[], most: number, seed: number): Case[] {
  if (everyOne()) return [...cases];
  const random = seeded(seed);
  const left = cases.map((_, at) => at);
  const chosen = cases.slice(0, most).flatMap(() => left.splice(Math.floor(random() * left.length), 1));
  return chosen.sort((a, b) => a - b).flatMap((at) => cases.slice(at, at + 1));
}
