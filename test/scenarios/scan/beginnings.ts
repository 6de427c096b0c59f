// Many stories begin alike. What they begin with is played once in a process, and each story goes on from a copy of it: of
// the world, and of the repositories with every commit and ref.

import { playedOnce } from "../../stage/played-once.ts";
import { clonedOnly, storyFrom, type Story } from "./story.ts";

const cloned = playedOnce(clonedOnly);

/** Starts a story with a governance repository that somebody has just cloned. */
export const startStory = async (configuration?: string): Promise<Story> =>
  storyFrom(await cloned(configuration));

/**
 * Stories that go on from where `play` leaves one that was begun so, with what it gives. The function plays it once for
 * each choice of words; what it gives is handed to all of them, and theirs to read only.
 */
export function storiesAfter<Words extends readonly unknown[], Known>(
  play: (story: Story, ...words: Words) => Promise<Known>,
  begin: () => Promise<Story> = startStory,
): (...words: Words) => Promise<{ story: Story; known: Known }> {
  const played = playedOnce(async (...words: Words) => {
    const story = await begin();
    const known = await play(story, ...words);
    return { known, ...(await story.keep()) };
  });
  return async (...words) => {
    const { known, ...beginning } = await played(...words);
    return { story: await storyFrom(beginning), known };
  };
}
