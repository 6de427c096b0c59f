import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { inTurn } from "../faults/drawn.ts";
import { stage, type Stage } from "./stage.ts";
import { storyWorld, TOKEN, type StoryWorld } from "./world.ts";

const stages: Stage[] = [];
afterEach(async () => {
  await Promise.all(stages.splice(0).map((one) => one.close()));
});

async function staged(prepare: (story: StoryWorld) => void = () => undefined): Promise<Stage> {
  const story = storyWorld({ keys: 12 });
  prepare(story);
  const one = await stage(story.world, { token: TOKEN });
  stages.push(one);
  return one;
}

/** Facts are compared as they are; a scan record also names the run, which differs on purpose. */
const facts = async (one: Stage) => {
  const texts = [...(await one.evidence())].filter(([path]) => !path.includes("/scans/"));
  // The list names scan records, too.
  return Object.fromEntries(texts.map(([path, text]) => [path, text.replace(/^\w+ {2}scans\/.*\n/gm, "")]));
};
const scanRecord = async (one: Stage) =>
  [...(await one.evidence())].find(([path]) => path.includes("/scans/"))?.[1] ?? "";

/** Where a run may be: its clock and its language. */
const SURROUNDINGS = [
  ["in Tokyo", { TZ: "Asia/Tokyo", LANG: "ja_JP.UTF-8" }],
  [
    "in St. John's, with Turkish letters",
    { TZ: "America/St_Johns", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
  ],
  ["without a language", { TZ: "Pacific/Chatham", LANG: "C" }],
] as const;

describe("the same world gives the same bytes", () => {
  let expected: Awaited<ReturnType<typeof facts>>;
  let record: string;
  beforeAll(async () => {
    const one = await stage(storyWorld({ keys: 12 }).world, { token: TOKEN });
    expect((await one.run({}, { TZ: "UTC" })).code).toBe(0);
    [expected, record] = [await facts(one), await scanRecord(one)];
    await one.close();
    expect(Object.keys(expected).length).toBeGreaterThan(20);
  });

  test.each(inTurn(SURROUNDINGS, 0))("%s", async (_, environment) => {
    const one = await staged();
    expect((await one.run({}, environment)).code).toBe(0);
    expect(await facts(one)).toEqual(expected);
    expect(await scanRecord(one)).toBe(record);
  });

  test("in whatever order GitHub lists and answers", async () => {
    const one = await staged(({ world, organization, billing }) => {
      world.repositories.reverse();
      organization.members.reverse();
      organization.secrets.reverse();
      billing.deployKeys.reverse();
    });
    one.github.faults.add({ match: { path: /\/billing\// }, kind: "slow", milliseconds: 60 });
    one.github.faults.add({ match: { path: /\/orgs\/acme\/members/ }, kind: "slow", milliseconds: 90 });
    expect((await one.run()).code).toBe(0);
    expect(await facts(one)).toEqual(expected);
  });

  test("whether git or GitHub makes the commit", async () => {
    const one = await staged();
    expect((await one.run({ "commit-with": "api" })).code).toBe(0);
    expect(await facts(one)).toEqual(expected);
    expect(await scanRecord(one)).toBe(record);
  });

  test("with answers that were kept from the scan before", async () => {
    const one = await staged();
    const cache = `${one.folder}/cache`;
    expect((await one.run({ publish: "none", cache })).code).toBe(0);
    expect((await one.run({ cache })).code).toBe(0);
    expect(await facts(one)).toEqual(expected);
  });
});

test("a second scan of an unchanged world touches no fact and opens no second pull request", async () => {
  const one = await staged();
  const first = await one.run();
  const before = await facts(one);
  one.github.world.now = new Date("2026-01-13T03:00:11Z");
  const second = await one.run();
  expect([first.code, second.code]).toEqual([0, 0]);
  expect(await facts(one)).toEqual(before);
  expect(second.outputs).toMatchObject({
    changed: "false",
    opened: "0",
    resolved: "0",
    "pull-request-number": first.outputs["pull-request-number"],
  });
  expect([...(await one.evidence("evidence/acme/scans")).keys()]).toHaveLength(2);
});

test.each(inTurn([31, 101, 250], 0))("of %d keys in one list none is missing", async (keys) => {
  const story = storyWorld({ keys });
  const one = await stage(story.world, { token: TOKEN });
  stages.push(one);
  expect((await one.run()).code).toBe(0);
  const files = await one.evidence("evidence/acme/identities/deploy-key/billing");
  const ids = story.billing.deployKeys.map(
    ({ id }) => `evidence/acme/identities/deploy-key/billing/${String(id)}.md`,
  );
  expect([...files.keys()].sort()).toEqual(ids.sort());
});
