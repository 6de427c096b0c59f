import { z } from "zod";
import { table } from "../../model/markdown.ts";
import { stage, type Stage } from "../../test/scenarios/stage.ts";
import { type LargeWorld, largeWorld, TOKEN } from "./large-world.ts";

/** One scan as the server and the clock saw it. */
interface Measured {
  seconds: number;
  requests: number;
  /** Requests that GitHub would count against the hourly allowance: an answer that nothing changed is free. */
  counted: number;
  byEndpoint: Map<string, number>;
  /** What each source asked, as the record of the scan has it. */
  bySource: ReadonlyMap<string, z.infer<typeof Account>>;
}

const Account = z.object({ source: z.string(), requests: z.number(), cached: z.number() });
const Recorded = z.object({ sources: z.array(Account) });

/** What the newest scan recorded of its sources. */
async function accounts(one: Stage): Promise<Measured["bySource"]> {
  const scans = [...(await one.evidence("evidence/acme/scans"))].sort(([a], [b]) => (a < b ? -1 : 1));
  const [, json = "null"] = /```json\n([\s\S]*?)\n```/.exec(scans.at(-1)?.[1] ?? "") ?? [];
  const { sources } = Recorded.parse(JSON.parse(json));
  return new Map(sources.map((account) => [account.source, account]));
}

/** The most requests of a first scan, for each repository, by how many there are. */
const REACH: ReadonlyMap<number, number> = new Map([
  [300, 2.6],
  [1_000, 2.45],
]);

async function measured(one: Stage, inputs: Record<string, string>): Promise<Measured> {
  one.github.requests.length = 0;
  const startedAt = performance.now();
  const ran = await one.run(inputs);
  const seconds = (performance.now() - startedAt) / 1000;
  if (ran.code !== 0) throw new Error(`The scan ended with ${String(ran.code)}: ${ran.stdout.slice(-400)}`);
  const asked = one.github.requests.filter(({ template }) => !template.endsWith(".git"));
  const byEndpoint = new Map<string, number>();
  for (const { method, template } of asked) {
    const key = `${method} ${template}`;
    byEndpoint.set(key, (byEndpoint.get(key) ?? 0) + 1);
  }
  return {
    seconds,
    requests: asked.length,
    counted: asked.filter(({ status }) => status !== 304).length,
    byEndpoint,
    bySource: await accounts(one),
  };
}

/** Requests and time, as the App, of a first scan, of one repeated on an unchanged world, and of one with a slow server. */
export async function measureScans(repositories: number): Promise<string> {
  const large = largeWorld(repositories);
  // At full speed: what GitHub's limits make of it is measured by a simulated clock.
  const one = await stage(large.world, { token: TOKEN, limited: false });
  try {
    return await measureOn(one, large, repositories);
  } finally {
    await one.close();
  }
}

async function measureOn(one: Stage, { world, app }: LargeWorld, repositories: number): Promise<string> {
  const asApp = { token: "", ...app };
  const cached = { ...asApp, cache: `${one.folder}/cache` };
  const cold = await measured(one, cached);
  world.now = new Date("2026-01-13T03:00:11Z");
  const warm = await measured(one, cached);
  one.github.faults.add({ match: { path: /^\/api\// }, kind: "slow", milliseconds: 50 });
  const slow = await measured(one, { ...asApp, publish: "none" });
  one.github.faults.clear();

  const total = world.repositories.length;
  const each = (requests: number) => (requests / total).toFixed(2);
  const reach = REACH.get(repositories);
  const bound = reach === undefined ? "" : `at most ${reach} requests a repository for the first scan, and `;
  const counts = (one: Measured) => [
    `${one.seconds.toFixed(1)} s`,
    String(one.requests),
    each(one.requests),
    String(one.counted),
  ];
  const endpoints = [...cold.byEndpoint.keys()].sort();
  return [
    `### ${repositories} repositories`,
    table(
      ["Scan", "Wall time", "Requests", "A repository", "Counted against the limit"],
      [
        ["first", ...counts(cold)],
        ["again, nothing changed, with the cache", ...counts(warm)],
        ["first, every answer 50 ms late, not published", ...counts(slow)],
      ],
    ),
    `Reach: ${bound}${Math.round(cold.requests / 10)} counted for the second. The App asks with a new token each time, and tags are of the credential, built as clients of github.com found them to be.`,
    "What each source adds:",
    table(
      ["Source", "First scan", "A repository", "Again", "Of those from the cache"],
      [...cold.bySource.values()].map(({ source, requests }) => {
        const again = warm.bySource.get(source);
        return [
          source,
          String(requests),
          each(requests),
          String(again?.requests ?? 0),
          String(again?.cached ?? 0),
        ];
      }),
    ),
    table(
      ["Endpoint", "First scan", "Again"],
      endpoints.map((endpoint) => [
        `\`${endpoint}\``,
        String(cold.byEndpoint.get(endpoint) ?? 0),
        String(warm.byEndpoint.get(endpoint) ?? 0),
      ]),
    ),
  ].join("\n\n");
}
