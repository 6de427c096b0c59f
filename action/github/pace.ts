import { createBucket } from "./bucket.ts";

/** Waits; the only thing here that takes time. */
export type Sleep = (milliseconds: number) => Promise<void>;

/** A clock in milliseconds that never goes back, and how to wait by it. */
export interface Time {
  now: () => number;
  sleep: Sleep;
}

/** The kinds of endpoints that GitHub limits apart, each by an hour of its own. */
export const LANES = ["rest", "graphql", "audit-log"] as const;
export type Lane = (typeof LANES)[number];

/**
 * Points that are spent in a minute, a little below what GitHub allows, so that others of the same App find room.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 */
const POINTS: Readonly<Record<Lane, number>> = { rest: 880, graphql: 1_960, "audit-log": 880 };
const MINUTE = 60_000;

/** What a request costs of them: reading 1, changing something 5. */
export const costOf = (method: string, lane: Lane): number =>
  method === "GET" || lane === "graphql" ? 1 : 5;

/** Keeps requests below GitHub's limits, and holds them back while GitHub asks for it. */
export interface Pace {
  /** Runs a request when there is room, no pause, and points for it. */
  run: <T>(lane: Lane, points: number, request: () => Promise<T>) => Promise<T>;
  /** Sends nothing of these lanes before that time, by `now`. */
  hold: (lanes: readonly Lane[], until: number) => void;
  /** Until when anything is held back; in the past when nothing is. */
  heldUntil: () => number;
  /** Says whether the server limits at all; GitHub Enterprise Server by default does not. */
  limits: (lane: Lane, does: boolean) => void;
  /** Whoever waits in this lane goes on at once; for when nothing is sent any more. */
  release: (lane: Lane) => void;
  now: () => number;
}

interface Waiting {
  points: number;
  go: () => void;
}

/**
 * At most `concurrency` requests at once, at a pace that meets no limit: asking faster than GitHub allows ends later,
 * because each refusal costs a pause. Own code: the throttling plugin reads English and the runner's clock.
 */
export function createPace(concurrency: number, time: Time): Pace {
  let running = 0;
  let slept = -Infinity;
  // A timer that fires early must not make us early.
  const now = () => Math.max(time.now(), slept);
  const lanes = {
    rest: createLane("rest"),
    graphql: createLane("graphql"),
    "audit-log": createLane("audit-log"),
  };

  function createLane(lane: Lane) {
    const bucket = createBucket(POINTS[lane], MINUTE);
    const waiting: Waiting[] = [];
    return { bucket, waiting, held: -Infinity, limited: true, released: false, awake: false };
  }

  /** Lets go whoever may; waits for the first who may later. One of these runs for each lane at a time. */
  async function serve(name: Lane): Promise<void> {
    const lane = lanes[name];
    if (lane.awake) return;
    lane.awake = true;
    for (;;) {
      const [head] = lane.waiting;
      if (head === undefined || running >= concurrency) break;
      const at = now();
      const affordable = lane.limited ? lane.bucket.ready(head.points, at) : at;
      const due = lane.released ? at : Math.max(lane.held, affordable);
      if (due === Infinity) break;
      if (due > at) {
        await time.sleep(due - at);
        if (!lane.released) slept = Math.max(slept, due);
        continue;
      }
      lane.waiting.shift();
      lane.bucket.take(head.points);
      running += 1;
      head.go();
    }
    lane.awake = false;
  }

  const serveAll = () => {
    for (const name of LANES) void serve(name);
  };

  return {
    now,
    async run(name, points, request) {
      await new Promise<void>((go) => {
        lanes[name].waiting.push({ points, go });
        void serve(name);
      });
      try {
        return await request();
      } finally {
        running -= 1;
        lanes[name].bucket.giveBack(points, now());
        serveAll();
      }
    },
    hold(names, until) {
      for (const name of names) lanes[name].held = Math.max(lanes[name].held, until);
    },
    heldUntil: () => Math.max(...LANES.map((name) => lanes[name].held)),
    limits: (name, does) => void (lanes[name].limited = does),
    release(name) {
      lanes[name].released = true;
      void serve(name);
    },
  };
}
