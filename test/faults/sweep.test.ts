import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ofBundle } from "./drawn.ts";
import { FAULTS } from "./fault-kinds.ts";
import { prepare, type Prepared } from "./prepare.ts";
import { seeded } from "./seeded.ts";
import { casesOf, eachOf, MODES, nameOf, survey, tryCase, type Survey } from "./sweep.ts";

/** Another sample with each bundle. */
const SEED = ofBundle();
const SAMPLE = 6;

let prepared: Prepared;
let surveyed: Survey;
beforeAll(async () => {
  prepared = await prepare();
  surveyed = await survey(prepared);
});
afterAll(() => prepared.remove());

describe("the reference scan", () => {
  test("sees everything, and every outcome there is comes up in it", () => {
    expect(surveyed.truth.conclusion).toBe("complete");
    const texts = [...surveyed.truth.state.evidence.values()].join("");
    for (const outcome of ["pass", "fail", "not-applicable"])
      expect(texts).toContain(`"outcome": "${outcome}"`);
    expect(texts).toContain("state: retired");
    expect(surveyed.truth.state.pulls.filter(({ open }) => open)).toHaveLength(1);
  });

  test("makes the same requests in the same order every time", async () => {
    expect((await survey(prepared)).requests).toEqual(surveyed.requests);
  });

  test("is broken at every request by every fault, in every mode", () => {
    expect(casesOf(surveyed)).toHaveLength(surveyed.requests.length * FAULTS.length * MODES.length);
  });
});

test(`a sample of ${SAMPLE} cases of the sweep, drawn with seed ${SEED}, breaks no promise`, async () => {
  const random = seeded(SEED);
  const all = casesOf(surveyed);
  const cases = Array.from({ length: SAMPLE }, () => all.splice(Math.floor(random() * all.length), 1)).flat();
  const wrong: string[] = [];
  await eachOf(cases, 4, async (one) => {
    const found = await tryCase(prepared, surveyed, one);
    wrong.push(...found.map((sentence) => `${nameOf(one)}: ${sentence}`));
  });
  expect(cases).toHaveLength(SAMPLE);
  expect(wrong).toEqual([]);
});
