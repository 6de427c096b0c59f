// Many stories begin alike. What they begin with is played once in a file, and each story goes on from a copy of it: of
// the world, and of the repositories with every commit and ref.

import { rm } from "node:fs/promises";
import { afterAll } from "vitest";
import { clonedOnly, storyFrom, type Beginning, type Story } from "./story.ts";

const played: Promise<Beginning>[] = [];
afterAll(async () => {
  for (const { folder } of await Promise.all(played)) await rm(folder, { recursive: true, force: true });
});

/** Gives what is made for these words, and makes it once. */
function once<Words extends readonly unknown[], Made>(
  make: (...words: Words) => Promise<Made>,
  beginningOf: (made: Made) => Beginning,
): (...words: Words) => Promise<Made> {
  const made = new Map<string, Promise<Made>>();
  return (...words) => {
    const key = JSON.stringify(words);
    const known = made.get(key) ?? make(...words);
    if (!made.has(key)) played.push(known.then(beginningOf));
    made.set(key, known);
    return known;
  };
}

const cloned = once(clonedOnly, (beginning) => beginning);

/** Starts a story with a governance repository that somebody has just cloned. */
export const startStory = async (configuration?: string): Promise<Story> =>
  storyFrom(await cloned(configuration));

/**
 * Stories that go on from where `play` leaves one, with what it gives. The function plays it once for each choice of
 * words; what it gives is handed to all of them, and theirs to read only.
 */
export function storiesAfter<Words extends readonly unknown[], Known>(
  play: (story: Story, ...words: Words) => Promise<Known>,
): (...words: Words) => Promise<{ story: Story; known: Known }> {
  const begun = once(
    async (...words: Words) => {
      const story = await startStory();
      const known = await play(story, ...words);
      return { known, beginning: await story.keep() };
    },
    ({ beginning }) => beginning,
  );
  return async (...words) => {
    const { known, beginning } = await begun(...words);
    return { story: await storyFrom(beginning), known };
  };
}
