import { defineConfig } from "vitest/config";

/** Stories start children and whole servers of their own: they run when the units are done. */
const stories = [
  "test/scenarios/**/*.test.ts",
  "test/faults/**/*.test.ts",
  "test/forgeries/**/*.test.ts",
  "test/mutations/**/*.test.ts",
];
/** Builds of the portal and the browser: each keeps one core busy, and waits where stories do not. */
const browser = ["test/browser/**/*.test.ts"];
const never = ["**/node_modules/**", "dist/**", ".demo/**", "site/dist/**"];

export default defineConfig({
  test: {
    // A forked process, not a thread: only there does setting TZ change what Date does.
    pool: "forks",
    environment: "node",
    setupFiles: ["test/setup/environment.ts"],
    globalSetup: ["test/setup/played.ts"],
    // Files share a process: half the units' time went into loading the same modules again for every file.
    // `test/setup/leftovers.ts` names whatever a file leaves behind for the next.
    isolate: false,
    restoreMocks: true,
    unstubEnvs: true,
    projects: [
      {
        extends: true,
        test: {
          name: "units",
          include: ["**/*.test.ts"],
          exclude: [...never, ...stories, ...browser],
          testTimeout: 60_000,
          hookTimeout: 60_000,
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
          // A story is mostly waiting for git, and each has its own folders and ports.
          maxWorkers: "100%",
          // A process that starts another is copied for it page by page, so stories collect their garbage early.
          execArgv: ["--max-semi-space-size=8", "--heap-growing-percent=50"],
          // Node loads the modules itself, into a quarter less memory than what Vite makes of them. Units load each
          // module for a moment only, and there its transforms are faster.
          experimental: { viteModuleRunner: false },
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: browser,
          exclude: never,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          maxWorkers: "100%",
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
