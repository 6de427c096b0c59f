import { expect, test } from "vitest";
import { addActionsSecret, addRepository } from "../../demo/github/world.ts";
import { setStage } from "../../test/stage/stage.ts";
import type { Log } from "../run/log.ts";
import { silent } from "../run/log.ts";
import type { ScanProgress } from "../run/scan-progress.ts";
import { sources } from "../sources/index.ts";
import { collect } from "./collect.ts";

/** Collects from five repositories while somebody watches, who looks when a request has come to the server. */
async function watched() {
  const stage = await setStage();
  for (let index = 0; index < 5; index += 1) {
    const repository = addRepository(stage.world, {
      name: `r${String(index)}`,
      owner: stage.acme,
      files: {},
    });
    addActionsSecret(stage.world, { level: "repository", repository }, { name: "A" });
  }
  const looks: ScanProgress[] = [];
  let watching = 0;
  let look = (): ScanProgress | null => null;
  const log: Log = {
    ...silent,
    watch(reading) {
      watching += 1;
      look = reading;
      return () => void (watching -= 1);
    },
  };
  const github = await stage.connect();
  const seen = (source: string) => looks.map(({ sources: all }) => all.find((one) => one.source === source));
  await collect({
    sources,
    closely: () => false,
    github: {
      ...github,
      as(id) {
        const asker = github.as(id);
        return {
          ...asker,
          list: async (question) => {
            const reading = await asker.list(question);
            const now = look();
            if (now !== null) looks.push(now);
            return reading;
          },
        };
      },
    },
    known: [],
    log,
  });
  return { last: look(), seen, looks, still: watching };
}

test("a source that asks for each repository has asked for all of them before the first is answered", async () => {
  const { seen } = await watched();
  const secrets = seen("repository-secrets").filter((one) => one !== undefined && one.asked > 0);
  expect(secrets[0]).toEqual({ source: "repository-secrets", asked: 5, answered: 0, isDone: false });
  expect(Math.max(...secrets.map((one) => one?.answered ?? 0))).toBeGreaterThan(2);
});

test("in the end every source is done, nothing is open and nobody watches", async () => {
  const { last, still } = await watched();
  expect(last?.sources.map(({ source }) => source)).toEqual(sources.map(({ id }) => id));
  expect(last?.sources.every(({ asked, answered, isDone }) => isDone && asked === answered)).toBe(true);
  expect(last).toMatchObject({ waited: 0, waitsUntil: null, allowance: { limit: 5_000 } });
  expect(still).toBe(0);
});
