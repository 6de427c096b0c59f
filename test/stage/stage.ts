import { generateKeyPairSync } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Collected } from "../../action/collect/collected.ts";
import { silent } from "../../action/run/log.ts";
import { collect } from "../../action/collect/collect.ts";
import { connect, type Connected, type Connection } from "../../action/github/client.ts";
import { sources } from "../../action/sources/index.ts";
import type { LogSoFar } from "../../action/sources/log-window.ts";
import type { KnownRepository, Source } from "../../action/sources/source.ts";
import { permissionsRead } from "../../action/sources/permissions-read.ts";
import type { RepositoryChanges } from "../../model/change.ts";
import type { SourceId, Unit } from "../../model/unit.ts";
import { startGitHub, type EmbeddedGitHub, type Serving } from "../../demo/github/server.ts";
import {
  type App,
  type Installation,
  type Organization,
  type PermissionLevel,
  type User,
  type World,
} from "../../demo/github/world.ts";
import { anOrganization, installScanner, READING } from "./an-organization.ts";

/** An embedded GitHub that holds the organisation `acme`, owned by dana, with the scanner's App installed. */
export interface Stage {
  world: World;
  acme: Organization;
  dana: User;
  app: App;
  installation: Installation;
  github: EmbeddedGitHub;
  /** What was waited for, in milliseconds, oldest first. */
  slept: number[];
  /** What the log was told. */
  said: { level: "info" | "warning"; message: string; data: object }[];
  connect: (changes?: Partial<Connection>) => Promise<Connected>;
  /** Collects with the whole catalogue. */
  collect: (
    changes?: Partial<Pick<Connection, "cache" | "auth">> & Omit<Gathering, "connected">,
  ) => Promise<Collected>;
}

const makePair = () =>
  generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
let pair: ReturnType<typeof makePair> | null = null;

/** Sets the stage; `permissions` replaces what the App was granted, and `serving` how the world is served. */
export async function setStage(
  permissions: Readonly<Record<string, PermissionLevel>> = READING,
  serving: Omit<Serving, "gitRoot"> = {},
): Promise<Stage> {
  const { world, acme, owner: dana } = anOrganization("2026-11-20T03:00:00Z", { owner: "dana" });
  const { publicKey, privateKey } = (pair ??= makePair());
  const { app, installation } = installScanner({ world, acme }, { publicKey, permissions });
  const gitRoot = await mkdtemp(join(tmpdir(), "countersign-stage-"));
  const github = await startGitHub(world, { gitRoot, ...serving });
  onTestFinished(async () => {
    await github.close();
    await rm(gitRoot, { recursive: true, force: true });
  });
  const slept: number[] = [];
  const said: Stage["said"] = [];
  const log = {
    info: (message: string, data: object = {}) => void said.push({ level: "info", message, data }),
    warning: (message: string, data: object = {}) => void said.push({ level: "warning", message, data }),
  };
  const open = (changes: Partial<Connection> = {}) =>
    connect({
      apiUrl: github.apiUrl,
      graphqlUrl: github.graphqlUrl,
      auth: { kind: "app", appId: String(app.id), privateKey },
      organization: "acme",
      reads: () => Promise.resolve(permissionsRead),
      version: "test",
      concurrency: 8,
      deadline: 10_000,
      log,
      sleep(milliseconds) {
        slept.push(milliseconds);
        world.now = new Date(world.now.getTime() + milliseconds);
        return Promise.resolve();
      },
      now: () => world.now.getTime(),
      mask: () => undefined,
      ...changes,
    });
  return {
    world,
    acme,
    dana,
    app,
    installation,
    github,
    slept,
    said,
    connect: open,
    async collect({ known = [], closely = none, ...changes } = {}) {
      const connection = await open(changes);
      return collect({ sources, github: connection, known, closely, log });
    },
  };
}

/** What a source is told, and what happens between connecting and asking. */
export interface Gathering {
  known?: readonly KnownRepository[];
  /** Which repositories controls ask more of; none unless given. */
  closely?: (repository: string) => boolean;
  /** What the ledger has of the audit log; nothing unless given. */
  logged?: LogSoFar;
  /** What is recorded of default branches; nothing unless given. */
  recorded?: ReadonlyMap<number, RepositoryChanges>;
  connected?: (world: World) => void;
}

const none = () => false;

/** Runs one source, those it needs before it, and gives its units beside everything collected. */
export async function gather(
  stage: Stage,
  source: Source,
  { known = [], closely = none, logged, recorded = new Map(), connected = () => undefined }: Gathering = {},
): Promise<{ units: Unit[]; collected: Collected }> {
  const needed = (id: SourceId): readonly Source[] => {
    const found = sources.filter((one) => one.id === id);
    return [...found, ...found.flatMap(({ needs }) => needs.flatMap(needed))];
  };
  const github = await stage.connect();
  connected(stage.world);
  const chosen = [...new Set(needed(source.id))];
  const collected = await collect({
    sources: chosen,
    github,
    known,
    closely,
    recorded,
    ...(logged === undefined ? {} : { logged }),
    log: silent,
  });
  return { units: collected.snapshot.units.filter((unit) => unit.source === source.id), collected };
}
