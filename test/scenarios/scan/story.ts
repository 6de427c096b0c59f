import { generateKeyPairSync, type KeyPairKeyObjectResult } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import {
  concludeAndPublish,
  type ConcludeOptions,
  type ConcludeReport,
} from "../../../action/commands/conclude.ts";
import type { Conclude } from "../../../action/commands/changed-conclusions.ts";
import { certify, type CertifyReport } from "../../../action/commands/certify.ts";
import type { DueOptions } from "../../../action/commands/read-approved.ts";
import { review, type ReviewReport } from "../../../action/commands/review.ts";
import { scan } from "../../../action/commands/scan.ts";
import type { ScanOptions } from "../../../action/commands/scan-options.ts";
import type { ScanReport } from "../../../action/commands/scan-report.ts";
import { signOff, type SignOffOptions, type SignOffReport } from "../../../action/commands/sign-off.ts";
import { connect } from "../../../action/github/client.ts";
import { createWriter } from "../../../action/github/writer.ts";
import { openGovernance, type GovernancePort } from "../../../action/git/governance-port.ts";
import { openGit } from "../../../action/git/git.ts";
import { createPatience } from "../../../action/git/patience.ts";
import { createWaitBudget, USUAL_WAIT } from "../../../action/run/wait-budget.ts";
import { readTexts } from "../../../action/git/read-texts.ts";
import type { Log } from "../../../action/run/log.ts";
import { permissionsRead } from "../../../action/sources/permissions-read.ts";
import { startGitHub, type EmbeddedGitHub } from "../../../demo/github/server.ts";
import type { Repository, World } from "../../../demo/github/world.ts";
import { nobody } from "../../stage/nobody.ts";
import { copyRepositories, moveRemote } from "../../stage/copy-repositories.ts";
import { gitAs } from "./git-as.ts";
import { personsRepository, type Edits } from "./persons-repository.ts";
import { PERSON, storyWorld, TOKEN } from "./story-world.ts";

/** What a test may change about a scan. */
export interface Choice extends Partial<Pick<ScanOptions, "publish" | "allowPublic" | "base">> {
  commitWith?: "git" | "api" | undefined;
  /** Stands between the scan and the governance repository. */
  meddle?: ((port: GovernancePort) => GovernancePort) | undefined;
}

/** What a test may change about concluding. */
export interface ConcludeChoice extends Partial<ConcludeOptions>, Pick<Choice, "commitWith" | "meddle"> {}

/** What a test may change about reviewing and certifying. */
export interface ReviewChoice extends Partial<DueOptions>, Pick<Choice, "commitWith" | "meddle"> {}

/** What a test may change about signing off. */
export interface SignOffChoice extends Partial<SignOffOptions>, Pick<Choice, "commitWith" | "meddle"> {}

const EVERYTHING = { period: null, entity: null, regime: null } as const;
const ALL_DUE: DueOptions = { ...EVERYTHING, publish: "pull-request", base: null, allowPublic: false };

const Pull = z.object({
  number: z.number(),
  title: z.string(),
  body: z.string(),
  labels: z.array(z.object({ name: z.string() })),
  requested_reviewers: z.array(z.object({ login: z.string() })),
});
type Pull = z.infer<typeof Pull>;

/** One organisation, its governance repository and a clone of it. */
export interface Story {
  world: World;
  github: EmbeddedGitHub;
  /** The scanned repository that holds keys and secrets. */
  payroll: Repository;
  governance: Repository;
  /** The user's clone. */
  clone: string;
  /** Warnings and notices so far. */
  said: string[];
  scan: (choice?: Choice) => Promise<ScanReport>;
  conclude: (conclude: Conclude, choice?: ConcludeChoice) => Promise<ConcludeReport>;
  review: (choice?: ReviewChoice) => Promise<ReviewReport>;
  certify: (conclude: Conclude, choice?: ReviewChoice) => Promise<CertifyReport>;
  signOff: (choice?: SignOffChoice) => Promise<SignOffReport>;
  /** Runs git in the clone; gives what it prints. */
  git: (...args: string[]) => Promise<string>;
  /** Runs git in the remote's folder, which the server never learns of. */
  remote: (...args: string[]) => Promise<string>;
  /** Files of a commit or branch of the remote under a folder, with their texts. */
  files: (revision: string, folder?: string) => Promise<Map<string, string>>;
  /** Commits a change to a branch of the remote as a person would, and pushes it; null deletes a file. */
  push: (branch: string, files: Edits, to?: string) => Promise<string>;
  /** Merges main into a branch and pushes it, as a person does who presses "Update branch". */
  update: (branch: string) => Promise<void>;
  /** Sets a branch of the remote as an administrator would, whatever that loses; null deletes it. */
  force: (branch: string, commit: string | null) => Promise<void>;
  /** Pull requests of the governance repository. */
  pulls: (state?: "open" | "all") => Promise<Pull[]>;
  /** Asks the REST interface as the App. */
  api: (method: string, path: string, body?: unknown) => Promise<unknown>;
  /** Asks it as a person. */
  personally: (method: string, path: string, body?: unknown) => Promise<unknown>;
  stop: () => Promise<void>;
  /** Ends the story where it stands; others can begin there. */
  keep: () => Promise<Beginning>;
}

/** Where stories begin: a world, and a folder with `remote`, its bare repositories, and `clone`, the user's checkout. */
export interface Beginning {
  parts: Pick<Story, "world" | "payroll" | "governance" | "said">;
  folder: string;
  /** Address of the server that the clone was made from. */
  address: string;
  answered: EmbeddedGitHub["answered"];
  appId: string;
}

/** Making a key pair takes longer than a scan; the App keeps one for all stories of a file. */
let appKeys: KeyPairKeyObjectResult | null = null;

const keysOfApp = () => (appKeys ??= generateKeyPairSync("rsa", { modulusLength: 2048 }));

const urlOf = ({ serverUrl }: Pick<EmbeddedGitHub, "serverUrl">) => `${serverUrl}/acme/governance.git`;

/** The very beginning: a governance repository that somebody has just cloned. */
export async function clonedOnly(configuration?: string): Promise<Beginning> {
  const { world, payroll, governance, appId } = storyWorld(keysOfApp().publicKey, configuration);
  const folder = await mkdtemp(join(tmpdir(), "scan-"));
  const github = await startGitHub(world, { gitRoot: join(folder, "remote") });
  const url = urlOf(github);
  await gitAs(TOKEN, url)(["clone", "--quiet", "--template=", url, join(folder, "clone")]);
  await github.close();
  const { answered, serverUrl: address } = github;
  return { parts: { world, payroll, governance, said: [] }, folder, address, answered, appId };
}

/** Starts a story that shares its beginning with no other. */
export async function storyAlone(): Promise<Story> {
  const beginning = await clonedOnly();
  const story = await storyFrom(beginning);
  await rm(beginning.folder, { recursive: true });
  return story;
}

/** Starts a story in a temporary folder of its own, from a copy of what a beginning holds. */
export async function storyFrom({
  parts,
  folder: from,
  address,
  answered,
  appId,
}: Beginning): Promise<Story> {
  const { world, payroll, governance, said } = structuredClone(parts);
  const privateKey = keysOfApp().privateKey.export({ type: "pkcs1", format: "pem" }).toString();
  const folder = await mkdtemp(join(tmpdir(), "scan-"));
  for (const part of ["remote", "clone"]) copyRepositories(join(from, part), join(folder, part));
  const github = await startGitHub(world, {
    gitRoot: join(folder, "remote"),
    laidOut: [governance],
    answered,
  });
  const url = urlOf(github);
  const clone = join(folder, "clone");
  await moveRemote(clone, address, github.serverUrl);
  const raw = gitAs(TOKEN, url);
  const git = (...args: string[]) => raw(["-C", clone, ...args]);
  const bare = join(folder, "remote", "acme", "governance.git");
  const remote = (...args: string[]) => raw(["--git-dir", bare, ...args]);
  const person = await personsRepository({ folder: join(folder, "person"), bare, url }, gitAs(PERSON, url));
  const log: Log = { info: (message) => said.push(message), warning: (message) => said.push(message) };
  const sleep = () => Promise.resolve();
  const asking =
    (token: string) =>
    async (method: string, path: string, body?: unknown): Promise<unknown> => {
      const response = await fetch(`${github.apiUrl}${path}`, {
        method,
        headers: { authorization: `token ${token}` },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return response.status === 204 ? null : response.json();
    };

  const api = asking(TOKEN);

  const version = "0.0.0";
  const { apiUrl, graphqlUrl } = github;
  const open = async ({
    commitWith = "api",
    meddle = (port) => port,
  }: Pick<Choice, "commitWith" | "meddle">) => {
    const port = await connect({
      apiUrl,
      graphqlUrl,
      auth: { kind: "app", appId, privateKey },
      organization: "acme",
      reads: () => Promise.resolve(permissionsRead),
      version,
      concurrency: 8,
      deadline: 10_000,
      log,
      sleep,
      now: () => world.now.getTime(),
      mask: () => undefined,
    });
    const authorization = () => Promise.resolve(`token ${TOKEN}`);
    const governancePort = await openGovernance({
      directory: clone,
      environment: process.env,
      home: github.serverUrl,
      token: () => Promise.resolve(TOKEN),
      patience: createPatience(sleep, createWaitBudget(USUAL_WAIT), log),
      commitWith,
      writer: createWriter({ apiUrl, graphqlUrl, version, authorization, sleep }),
      author: port.author,
      sleep,
      log,
    });
    return { github: port, governance: meddle(governancePort) };
  };

  return {
    world,
    github,
    payroll,
    governance,
    clone,
    said,
    git,
    remote,
    async scan({ commitWith, meddle, ...chosen } = {}) {
      const { github: port, governance: opened } = await open({ commitWith, meddle });
      const options: ScanOptions = {
        publish: "pull-request",
        base: null,
        allowPublic: false,
        run: {
          trigger: nobody,
          scanner: { version, bundle: null, commit: null, action: null },
        },
        ...chosen,
      };
      return scan({ github: port, governance: opened, log }, options);
    },
    async conclude(conclude, { commitWith, meddle, ...chosen } = {}) {
      const { github: port, governance: opened } = await open({ commitWith, meddle });
      const ports = { governance: opened, organization: "acme", at: port.observed().finished, log };
      return concludeAndPublish(conclude, ports, {
        period: "2026-Q1",
        entity: null,
        regime: null,
        publish: "pull-request",
        base: null,
        allowPublic: false,
        ...chosen,
      });
    },
    async review({ commitWith, meddle, ...chosen } = {}) {
      const { github: port, governance: opened } = await open({ commitWith, meddle });
      const ports = { governance: opened, organization: "acme", at: port.observed().finished, log };
      return review(ports, { ...ALL_DUE, ...chosen });
    },
    async certify(conclude, { commitWith, meddle, ...chosen } = {}) {
      const { github: port, governance: opened } = await open({ commitWith, meddle });
      const ports = { governance: opened, organization: "acme", at: port.observed().finished, log };
      return certify({ ...ports, conclude, run: "run 4711 of acme/governance" }, { ...ALL_DUE, ...chosen });
    },
    async signOff({ commitWith, meddle, ...chosen } = {}) {
      const { github: port, governance: opened } = await open({ commitWith, meddle });
      const ports = { governance: opened, organization: "acme", at: port.observed().finished, log };
      return signOff(ports, { base: null, allowPublic: false, publish: "record", only: null, ...chosen });
    },
    files(revision, under = ".") {
      const name = /^[0-9a-f]{40}$/.test(revision) ? revision : `refs/heads/${revision}`;
      return readTexts(openGit(bare, process.env, null), name, [under]);
    },
    async push(branch, files, to = branch) {
      const commit = await person.commit(await remote("rev-parse", `refs/heads/${branch}`), files);
      await person.push(commit, to);
      return commit;
    },
    update: async (branch) =>
      person.push(await person.merge(`refs/heads/${branch}`, "refs/heads/main"), branch),
    pulls: async (state = "open") =>
      z.array(Pull).parse(await api("GET", `/repos/acme/governance/pulls?state=${state}`)),
    api,
    personally: asking(PERSON),
    force: (branch, commit) => person.push(commit, branch, true),
    async stop() {
      await github.close();
      await rm(folder, { recursive: true, force: true });
    },
    async keep() {
      await github.close();
      const kept = { parts: { world, payroll, governance, said }, folder, appId };
      return { ...kept, address: github.serverUrl, answered: github.answered };
    },
  };
}
