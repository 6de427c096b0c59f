import { describe, expect, test } from "vitest";
import { createPaceLimits } from "../../demo/github/http/pace-limit.ts";
import { virtualTime } from "../../test/stage/virtual-time.ts";
import { costOf, createPace } from "./pace.ts";

/** A server that takes some time for every answer, and notes when it was asked. */
function serverOf(time: ReturnType<typeof virtualTime>, latency: (n: number) => number) {
  const asked: number[] = [];
  const seen = { now: 0, most: 0 };
  return {
    asked,
    seen,
    request: async () => {
      asked.push(time.now());
      seen.most = Math.max(seen.most, (seen.now += 1));
      await time.sleep(latency(asked.length));
      seen.now -= 1;
    },
  };
}

describe("pace", () => {
  test("never runs more at once than allowed", async () => {
    const time = virtualTime();
    const pace = createPace(24, time);
    const { request, seen, asked } = serverOf(time, () => 50);
    await time.run(Promise.all(Array.from({ length: 100 }, () => pace.run("rest", 1, request))));
    expect(seen.most).toBe(24);
    expect(asked).toHaveLength(100);
    expect(time.now()).toBe(5 * 50);
  });

  test("holds back until the latest deadline, whoever named it and when", async () => {
    const time = virtualTime();
    const pace = createPace(8, time);
    const { request, asked } = serverOf(time, () => 50);
    const holding = async (at: number, until: number) => {
      await time.sleep(at);
      pace.hold(["rest", "graphql"], until);
    };
    // Refused at 0 for 3 s, and once more at 0.9 s for 3 s: the second deadline is the later one.
    const refusals = [holding(0, 3_000), holding(900, 3_900), holding(1_000, 2_000)];
    const waiting = time.sleep(100).then(() => pace.run("rest", 1, request));
    await time.run(Promise.all([...refusals, waiting]));
    expect(asked).toEqual([3_900]);
  });

  test("holds back one kind of endpoints without the other", async () => {
    const time = virtualTime();
    const pace = createPace(8, time);
    const { request, asked } = serverOf(time, () => 50);
    pace.hold(["graphql"], 60_000);
    await time.run(Promise.all([pace.run("graphql", 1, request), pace.run("rest", 1, request)]));
    expect(asked).toEqual([0, 60_000]);
  });

  test("lets everybody go at once when nothing is sent any more", async () => {
    const time = virtualTime();
    const pace = createPace(8, time);
    pace.hold(["rest"], 60_000);
    const ended = Array.from({ length: 5_000 }, () => pace.run("rest", 1, () => Promise.resolve()));
    pace.release("rest");
    await time.run(Promise.all(ended));
    expect(time.now()).toBeLessThanOrEqual(60_000);
  });

  test("a timer that fires early makes nothing early, nor does a clock that stands still hang", async () => {
    const pace = createPace(8, { now: () => 0, sleep: () => Promise.resolve() });
    pace.hold(["rest"], 5_000);
    await pace.run("rest", 1, () => Promise.resolve());
    expect(pace.now()).toBe(5_000);
  });

  test.each([1_000, 2_450, 5_000])(
    "%i requests meet no refusal of a sliding window, and lose next to no time",
    async (count) => {
      const time = virtualTime();
      const pace = createPace(24, time);
      const limit = createPaceLimits();
      let refused = 0;
      // Answers take anything from nothing to two seconds, so that arrivals bunch up.
      const { request } = serverOf(time, (n) => (n * 7_919) % 2_000);
      const ask = async () => {
        if (limit.spend("app", 900, 1, time.now()) !== null) refused += 1;
        await request();
      };
      await time.run(Promise.all(Array.from({ length: count }, () => pace.run("rest", 1, ask))));
      expect(refused).toBe(0);
      expect(time.now()).toBeLessThanOrEqual((1.15 * count * 60_000) / 900);
    },
  );

  test("a server that does not limit is not paced", async () => {
    const time = virtualTime();
    const pace = createPace(24, time);
    pace.limits("rest", false);
    const { request } = serverOf(time, () => 0);
    await time.run(Promise.all(Array.from({ length: 2_000 }, () => pace.run("rest", 1, request))));
    expect(time.now()).toBe(0);
  });
});

test.each([
  ["GET", "rest", 1],
  ["POST", "rest", 5],
  ["POST", "graphql", 1],
] as const)("a %s to %s costs %i", (method, lane, points) => {
  expect(costOf(method, lane)).toBe(points);
});
