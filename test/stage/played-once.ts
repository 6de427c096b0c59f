import { inject } from "vitest";
import { keepForRun } from "../setup/played.ts";

/**
 * Gives what `play` leaves for these words in a folder, and plays it once in a process: what stories begin with, of
 * which each takes a copy. Files share a process, so stories of several files begin with the same; the folder goes when
 * the run is over.
 */
export function playedOnce<Words extends readonly unknown[], Left extends { folder: string }>(
  play: (...words: Words) => Promise<Left>,
): (...words: Words) => Promise<Left> {
  const left = new Map<string, Promise<Left>>();
  const playHere = async (...words: Words): Promise<Left> => {
    const played = await play(...words);
    keepForRun(inject("played"), played.folder);
    return played;
  };
  return (...words) => {
    const key = JSON.stringify(words);
    const known = left.get(key) ?? playHere(...words);
    left.set(key, known);
    return known;
  };
}
