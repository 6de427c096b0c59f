import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { collect } from "../../action/collect/collect.ts";
import { connect } from "../../action/github/client.ts";
import { silent } from "../../action/run/log.ts";
import { sources } from "../../action/sources/index.ts";
import { permissionsRead } from "../../action/sources/permissions-read.ts";
import { startGitHub } from "../../demo/github/server.ts";
import { table } from "../../model/markdown.ts";
import { largeWorld, TOKEN } from "./large-world.ts";

/** A first read of an organisation under GitHub's secondary limit, by a simulated clock. */
export interface Paced {
  requests: number;
  /** Requests to the REST API alone, which has the tighter limit. */
  rest: number;
  refusals: number;
  /** Requests sent while GitHub had asked to stay away. */
  early: number;
  /** By the simulated clock: pauses, and 50 ms for each answer of which 24 are under way at once. */
  seconds: number;
  /** 1.15 × requests ÷ 900 per minute. */
  reach: number;
  /** Units that were not read to their end. */
  gaps: number;
}

const LATENCY = 50;
const CONCURRENCY = 24;

/** Reads an organisation of so many repositories; a pause passes as soon as nothing is under way. */
export async function readPaced(repositories: number): Promise<Paced> {
  const { world } = largeWorld(repositories);
  const [credential] = world.credentials;
  if (credential === undefined) throw new Error("The large world has a token.");
  credential.secondaryLimit = { concurrency: 100, retryAfter: 60, points: { core: 900, graphql: 2_000 } };
  const gitRoot = await mkdtemp(join(tmpdir(), "countersign-bench-"));
  const github = await startGitHub(world, { gitRoot, tick: LATENCY / CONCURRENCY });
  const { apiUrl, graphqlUrl } = github;
  const startedAt = world.now.getTime();
  try {
    const sleep = async (milliseconds: number) => {
      const due = world.now.getTime() + milliseconds;
      do await new Promise((turn) => setTimeout(turn, 1));
      while (github.active() > 0);
      world.now = new Date(Math.max(world.now.getTime(), due));
    };
    const connection = await connect({
      apiUrl,
      graphqlUrl,
      auth: { kind: "token", token: TOKEN },
      organization: "acme",
      reads: () => Promise.resolve(permissionsRead),
      version: "bench",
      concurrency: CONCURRENCY,
      deadline: 60_000,
      log: silent,
      sleep,
      now: () => world.now.getTime(),
      mask: () => undefined,
    });
    const { snapshot } = await collect({
      sources,
      github: connection,
      known: [],
      closely: () => false,
      log: silent,
    });
    const { requests } = github;
    const rest = requests.filter(({ template }) => template !== "/graphql").length;
    return {
      requests: requests.length,
      rest,
      refusals: requests.filter(({ status }) => status === 403 || status === 429).length,
      early: requests.filter(({ early }) => early).length,
      seconds: (world.now.getTime() - startedAt) / 1000,
      reach: (1.15 * requests.length * 60) / 900,
      gaps: snapshot.units.filter(({ state }) => state === "error" || state === "not-attempted").length,
    };
  } finally {
    await github.close();
    await rm(gitRoot, { recursive: true, force: true });
  }
}

/** The same as a table. */
export async function measurePaced(repositories: number): Promise<string> {
  const { requests, refusals, early, seconds, reach } = await readPaced(repositories);
  return [
    `### ${repositories} repositories, with GitHub's secondary limit enforced`,
    table(
      ["Requests", "Refusals", "Requests inside a back-off window", "Simulated time"],
      [[String(requests), String(refusals), String(early), `${seconds.toFixed(0)} s`]],
    ),
    `Reach: no request inside a back-off window, at most 5 refusals, at most ${reach.toFixed(0)} s. The clock is simulated: pauses pass at once.`,
  ].join("\n\n");
}
