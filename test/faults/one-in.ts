import { test } from "vitest";
import { everyOne, ofBundle } from "./drawn.ts";

/**
 * A `test` that takes one in `every` of the stories that are told to it, from another one on with each bundle: for
 * stories beside each other of which each part is tested by itself where it is made.
 */
export function oneIn(every: number): (name: string, story: () => Promise<void>) => void {
  let told = 0;
  return (name, story) => {
    told += 1;
    if (everyOne() || (told + ofBundle()) % every === 0) test(name, story);
  };
}
