/** A clock that moves only when everything waits: waits take no time, and their order is kept. */
export interface VirtualTime {
  now: () => number;
  sleep: (milliseconds: number) => Promise<void>;
  /** Moves on from wait to wait until the work is done. */
  run: <T>(work: Promise<T>) => Promise<T>;
}

/** A clock that begins at 0. */
export function virtualTime(): VirtualTime {
  let now = 0;
  const timers: { at: number; go: () => void }[] = [];
  return {
    now: () => now,
    sleep: (milliseconds) => new Promise((go) => void timers.push({ at: now + milliseconds, go })),
    async run(work) {
      const state = { isDone: false };
      const end = work.finally(() => (state.isDone = true));
      end.catch(() => undefined);
      for (;;) {
        // Everything that can go on without time has gone on when the event loop has turned.
        await new Promise((turn) => setImmediate(turn));
        if (state.isDone) return end;
        if (timers.length === 0) throw new Error("Everything waits, and for nothing that time could bring.");
        const next = Math.min(...timers.map(({ at }) => at));
        now = Math.max(now, next);
        for (const timer of timers.filter(({ at }) => at <= now)) {
          timers.splice(timers.indexOf(timer), 1);
          timer.go();
        }
      }
    },
  };
}
