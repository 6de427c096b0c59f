import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { crashesOf, EFFECTS, effectsOf, nameOfCrash, tryCrash } from "./crash.ts";
import { drawn, ofBundle } from "./drawn.ts";
import type { Truth } from "./observation.ts";
import { prepare, type Prepared } from "./prepare.ts";
import { seeded } from "./seeded.ts";
import { eachOf, survey } from "./sweep.ts";

/** Other moments with each bundle; `npm run sweep` has all. */
const SEED = ofBundle();
const SOME = 4;

let prepared: Prepared;
let truth: Truth;
beforeAll(async () => {
  prepared = await prepare();
  ({ truth } = await survey(prepared));
});
afterAll(() => prepared.remove());

describe.each(["git", "api"] as const)("a scan that commits with %s", (commitWith) => {
  test("has these side effects", async () => {
    expect(await effectsOf(prepared, commitWith)).toEqual(EFFECTS[commitWith]);
  });

  test(`stopped at ${SOME} of them, before or after as seed ${SEED} has it, is finished by the next: one pull request, the same files`, async () => {
    const random = seeded(SEED);
    const crashes = drawn(crashesOf(commitWith), SOME, SEED).map(([before, after]) =>
      random() < 0.5 ? before : after,
    );
    const wrong: string[] = [];
    await eachOf(crashes, 4, async (crash) => {
      const found = await tryCrash(prepared, truth, crash);
      wrong.push(...found.map((sentence) => `${nameOfCrash(crash)}: ${sentence}`));
    });
    expect(wrong).toEqual([]);
  });
});
