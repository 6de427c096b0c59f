import { scan } from "../../action/commands/scan.ts";
import type { ScanReport } from "../../action/commands/scan-report.ts";
import type { Cache } from "../../action/github/cache.ts";
import { connect, type Connected } from "../../action/github/client.ts";
import { createWriter, type Writer } from "../../action/github/writer.ts";
import { openCheckout } from "../../action/git/checkout.ts";
import type { Git } from "../../action/git/git.ts";
import { createPatience } from "../../action/git/patience.ts";
import { createWaitBudget, USUAL_WAIT } from "../../action/run/wait-budget.ts";
import { saveWithGit, type Save } from "../../action/git/ledger.ts";
import { silent } from "../../action/run/log.ts";
import { saveWithApi } from "../../action/git/save-with-api.ts";
import { permissionsRead } from "../../action/sources/permissions-read.ts";
import type { EmbeddedGitHub } from "../../demo/github/server.ts";
import { nobody } from "../stage/nobody.ts";

/** What may stand between a scan and the world: each is given the real port and gives what the scan gets. */
export interface Between {
  github?: (port: Connected) => Connected;
  git?: (port: Git) => Git;
  writer?: (port: Writer) => Writer;
  save?: (port: Save) => Save;
  cache?: Cache;
}

/** One scan and where it works. */
export interface ScanOnce {
  github: EmbeddedGitHub;
  /** Path of the governance checkout. */
  clone: string;
  appId: string;
  privateKey: string;
  commitWith?: "git" | "api";
  between?: Between;
  /** What is waited for, in milliseconds; the world's clock moves on instead. */
  slept?: number[];
}

const quiet = { info: () => undefined, warning: () => undefined };
const version = "0.0.0";
/** Milliseconds for a request, and for a git command that says nothing. */
const DEADLINE = 10_000;

/**
 * Scans as the shell does, in process: the App's own credential for reading, git and publishing. One request at a
 * time, so that the n-th request is the same in every run.
 */
export async function scanOnce(given: ScanOnce): Promise<ScanReport> {
  const { github, clone, appId, privateKey, commitWith = "git", between = {}, slept = [] } = given;
  const { world } = github;
  const sleep = (milliseconds: number) => {
    slept.push(milliseconds);
    world.now = new Date(world.now.getTime() + milliseconds);
    return Promise.resolve();
  };
  const real = await connect({
    apiUrl: github.apiUrl,
    graphqlUrl: github.graphqlUrl,
    auth: { kind: "app", appId, privateKey },
    organization: "acme",
    reads: () => Promise.resolve(permissionsRead),
    version,
    concurrency: 1,
    deadline: DEADLINE,
    ...(between.cache === undefined ? {} : { cache: between.cache }),
    log: quiet,
    sleep,
    now: () => world.now.getTime(),
    mask: () => undefined,
  });
  const through = <Port>(wrap: ((port: Port) => Port) | undefined, port: Port) => wrap?.(port) ?? port;
  const port = through(between.github, real);
  const { server } = real;
  const authorization = real.publishing({ owner: "acme", name: "governance" });
  const writer = through(
    between.writer,
    createWriter({ apiUrl: server.rest, graphqlUrl: server.graphql, version, authorization, sleep }),
  );
  const token = async () => (await authorization()).replace(/^\S+ /, "");
  const opened = await openCheckout({
    directory: clone,
    environment: process.env,
    home: server.web,
    token,
    patience: createPatience(sleep, createWaitBudget(USUAL_WAIT), quiet),
    deadline: DEADLINE,
  });
  const { repository } = opened.remote;
  if (repository === null) throw new Error("the checkout's remote is the embedded GitHub");
  const checkout = { ...opened, git: through(between.git, opened.git) };
  const saving =
    commitWith === "git"
      ? saveWithGit(checkout, real.author, silent)
      : saveWithApi({ git: checkout.git, writer, sleep, repository, log: silent });
  const save = through(between.save, saving);
  return scan(
    { github: port, governance: { checkout, save, hosted: { writer, repository } }, log: quiet },
    {
      publish: "pull-request",
      base: null,
      allowPublic: false,
      run: { trigger: nobody, scanner: { version, bundle: null, commit: null, action: null } },
    },
  );
}
