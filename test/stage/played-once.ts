import { rm } from "node:fs/promises";
import { afterAll } from "vitest";

const played: Promise<{ folder: string }>[] = [];
afterAll(async () => {
  for (const { folder } of await Promise.all(played)) await rm(folder, { recursive: true, force: true });
});

/**
 * Gives what `play` leaves for these words in a folder, and plays it once in a test file: what stories begin with, of
 * which each takes a copy. The folder goes when the file is done.
 */
export function playedOnce<Words extends readonly unknown[], Left extends { folder: string }>(
  play: (...words: Words) => Promise<Left>,
): (...words: Words) => Promise<Left> {
  const left = new Map<string, Promise<Left>>();
  return (...words) => {
    const key = JSON.stringify(words);
    const known = left.get(key) ?? play(...words);
    if (!left.has(key)) played.push(known);
    left.set(key, known);
    return known;
  };
}
