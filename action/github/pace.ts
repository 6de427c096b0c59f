/** Waits; the only thing here that takes time. */
export type Sleep = (milliseconds: number) => Promise<void>;

/** Bounds how many requests run at once, and holds all of them back while GitHub asks for a pause. */
export interface Pace {
  /** Runs a request when there is room and no pause. */
  run: <T>(request: () => Promise<T>) => Promise<T>;
  /** Starts a pause; whoever asks for one during a pause joins it. Resolves when it is over. */
  pause: (milliseconds: number) => Promise<void>;
}

/** At most `concurrency` requests at once. Own code: the throttling plugin reads English and the runner's clock. */
export function createPace(concurrency: number, sleep: Sleep): Pace {
  let running = 0;
  let paused: { until: Promise<void>; milliseconds: number } | null = null;
  const waiting: (() => void)[] = [];

  async function enter(): Promise<void> {
    for (;;) {
      if (paused !== null) await paused.until;
      else if (running < concurrency) {
        running += 1;
        return;
      } else await new Promise<void>((resolve) => waiting.push(resolve));
    }
  }

  function leave(): void {
    running -= 1;
    waiting.shift()?.();
  }

  async function begin(milliseconds: number): Promise<void> {
    await sleep(milliseconds);
    paused = null;
    for (const wake of waiting.splice(0)) wake();
  }

  return {
    async run(request) {
      await enter();
      try {
        return await request();
      } finally {
        leave();
      }
    },
    async pause(milliseconds) {
      const joined = paused;
      paused ??= { until: begin(milliseconds), milliseconds };
      await paused.until;
      // Who was told to stay away longer than the pause that was running waits for the rest too.
      const rest = joined === null ? 0 : milliseconds - joined.milliseconds;
      if (rest > 0) await this.pause(rest);
    },
  };
}
