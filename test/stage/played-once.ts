import { rm } from "node:fs/promises";

/** What is to be done when a test file ends; the modules that asked for it stay loaded for the files after it. */
const ends: (() => Promise<void>)[] = [];

/**
 * Gives what `play` leaves for these words in a folder, and plays it once in a test file: what stories begin with, of
 * which each takes a copy. The folder goes when the file is done.
 */
export function playedOnce<Words extends readonly unknown[], Left extends { folder: string }>(
  play: (...words: Words) => Promise<Left>,
): (...words: Words) => Promise<Left> {
  const left = new Map<string, Promise<Left>>();
  ends.push(async () => {
    const played = await Promise.allSettled(left.values());
    left.clear();
    for (const one of played)
      if (one.status === "fulfilled") await rm(one.value.folder, { recursive: true, force: true });
  });
  return (...words) => {
    const key = JSON.stringify(words);
    const known = left.get(key) ?? play(...words);
    left.set(key, known);
    return known;
  };
}

/** Takes away what was played in a test file. `test/setup/environment.ts` does it when a file is done. */
export async function forgetPlayed(): Promise<void> {
  for (const end of ends) await end();
}
