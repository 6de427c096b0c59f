import { defineConfig } from "vitest/config";

/** Stories start browsers, children and whole builds: they run when the units are done, one file at a time. */
const stories = ["test/browser/**/*.test.ts", "test/scenarios/**/*.test.ts", "test/faults/**/*.test.ts"];
const never = ["**/node_modules/**", "dist/**", ".demo/**", "site/dist/**"];

export default defineConfig({
  test: {
    // A forked process, not a thread: only there does setting TZ change what Date does.
    pool: "forks",
    environment: "node",
    setupFiles: ["test/setup/environment.ts"],
    restoreMocks: true,
    unstubEnvs: true,
    projects: [
      {
        extends: true,
        test: {
          name: "units",
          include: ["**/*.test.ts"],
          exclude: [...never, ...stories],
          testTimeout: 20_000,
          hookTimeout: 20_000,
          // By default one core is left idle, which on two cores halves the speed.
          maxWorkers: "100%",
          // Not 0: vitest moves a group of order 0 that has one worker to the very end.
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: "stories",
          include: stories,
          exclude: never,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
