import { join } from "node:path";
import { createVitest, type Vitest } from "vitest/node";
import { groupBy } from "../../model/group-by.ts";
import { instrument } from "./instrument.ts";
import type { Bench } from "./try-mutants.ts";

/** Vitest as the units are run (vitest.config.ts), with every file that holds mutants served with their switches. */
export function openVitest(
  { root, mutants, textOf }: Pick<Bench, "root" | "mutants" | "textOf">,
  timeout: number,
): Promise<Vitest> {
  const texts = new Map(
    [...groupBy(mutants, ({ file }) => file)].map(([file, own]) => [
      join(root, file),
      instrument(textOf(file), own),
    ]),
  );
  return createVitest(
    {
      config: false,
      root,
      watch: false,
      pool: "forks",
      isolate: false,
      fileParallelism: false,
      include: ["**/*.test.ts"],
      setupFiles: ["test/setup/environment.ts"],
      restoreMocks: true,
      unstubEnvs: true,
      testTimeout: timeout,
      hookTimeout: timeout,
      bail: 0,
      // Kept modules would be those without switches, or with the switches of another run.
      fsModuleCache: false,
      runner: join(import.meta.dirname, "runner.ts"),
      reporters: [{}],
    },
    {
      plugins: [
        {
          name: "mutants",
          enforce: "pre",
          transform: (_code, id) => {
            const code = texts.get(id);
            return code === undefined ? null : { code, map: null };
          },
        },
      ],
    },
  );
}
