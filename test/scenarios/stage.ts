// Sets up one story: a world served over HTTP, a checkout of its governance repository, and the bundle to run in it.

import { execFile, spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { openGit } from "../../action/git/git.ts";
import { readTexts } from "../../action/git/read-texts.ts";
import { startGitHub, type EmbeddedGitHub } from "../../demo/github/server.ts";
import type { World } from "../../demo/github/world.ts";
import { root } from "../house/tree.ts";
import { COMPILED } from "../setup/played.ts";
import type { StartBundle } from "./bundle-told.ts";
import { copyRepositories, moveRemote } from "../stage/copy-repositories.ts";

const execute = promisify(execFile);

/** What a run of the bundle left. */
export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
  outputs: Record<string, string>;
  summary: string;
}

/** A served world with a checkout of `<organization>/governance`. */
export interface Stage {
  github: EmbeddedGitHub;
  folder: string;
  /** Path of the governance checkout. */
  governance: string;
  /** Runs the bundle with these inputs, as the runner would; `environment` is added to what the runner sets. */
  run: (inputs?: Record<string, string>, environment?: Record<string, string>) => Promise<Ran>;
  /** Runs the bundle with words on its command line. */
  command: (args: readonly string[], environment?: Record<string, string>) => Promise<Ran>;
  git: (...args: string[]) => Promise<string>;
  /** Texts under a path on a branch of the remote, by path; empty when the branch is not there. */
  evidence: (path?: string, branch?: string) => Promise<Map<string, string>>;
  close: () => Promise<void>;
  /** Ends the story where it stands; others can begin there. */
  keep: () => Promise<KeptStage>;
}

/** How to serve a world, and to whom. */
interface Staging {
  token: string;
  organization?: string;
  limited?: boolean;
  /** What runs, from the root of this repository; the bundle unless given. */
  program?: string;
  /** Runs the bundle in a process that is there already, for stories of nothing that a process has of its own. */
  bundle?: StartBundle;
}

/** A stage whose server has ended: stories go on from copies of it. */
export interface KeptStage {
  world: World;
  folder: string;
  /** Address that the checkout was made from. */
  address: string;
  answered: EmbeddedGitHub["answered"];
  staging: Staging;
}

/** Only what a process needs to start: nothing of the test's own surroundings may reach the story. */
const bare = (): Record<string, string> => ({
  PATH: process.env.PATH ?? "",
  HOME: "/nonexistent",
  LANG: "C.UTF-8",
  ...(process.env[COMPILED] === undefined ? {} : { NODE_COMPILE_CACHE: process.env[COMPILED] }),
});

/** Starts a program and waits for its end. */
export function start(
  args: readonly string[],
  cwd: string,
  env: Record<string, string>,
): Promise<Pick<Ran, "code" | "stdout" | "stderr">> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...args], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    const chunks = { stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => (chunks.stdout += chunk));
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => (chunks.stderr += chunk));
    child.once("error", reject);
    child.once("close", (code) => {
      resolve({ code, ...chunks });
    });
  });
}

/** Reads the file format of GITHUB_OUTPUT: `name<<delimiter`, the value, the delimiter. */
function outputsIn(text: string): Record<string, string> {
  const found = [...text.matchAll(/^(\w[\w-]*)<<(ghadelimiter_[\w-]+)\n([\s\S]*?)\n\2$/gm)];
  return Object.fromEntries(found.map(([, name = "", , value = ""]) => [name, value]));
}

/** Serves a world and checks out its governance repository with `token`. */
export async function stage(world: World, staging: Staging): Promise<Stage> {
  const { organization = "acme", limited = true } = staging;
  const folder = await mkdtemp(join(tmpdir(), "countersign-story-"));
  const github = await startGitHub(world, { gitRoot: join(folder, "git"), limited });
  const one = onStage(github, folder, staging);
  await mkdir(one.governance);
  const remote = `${github.serverUrl}/${organization}/governance.git`;
  await one.git("clone", "--quiet", "--template=", remote, ".");
  await writeFile(eventOf(folder), JSON.stringify({ repository: { private: true, visibility: "private" } }));
  return one;
}

/** Goes on from a copy of what was kept. */
export async function stageFrom(kept: KeptStage): Promise<Stage> {
  const { staging, address, answered } = kept;
  const world = structuredClone(kept.world);
  const folder = await mkdtemp(join(tmpdir(), "countersign-story-"));
  copyRepositories(kept.folder, folder);
  const laidOut = world.repositories.filter(({ name }) => name === "governance");
  const { limited = true } = staging;
  const github = await startGitHub(world, { gitRoot: join(folder, "git"), laidOut, answered, limited });
  const one = onStage(github, folder, staging);
  await moveRemote(one.governance, address, github.serverUrl);
  return one;
}

const eventOf = (folder: string): string => join(folder, "event.json");

/** What a story does on a stage that is laid out in a folder. */
function onStage(github: EmbeddedGitHub, folder: string, staging: Staging): Stage {
  const { token, organization = "acme", program = "dist/main.js", bundle } = staging;
  const governance = join(folder, "governance");
  const header = `http.extraHeader=Authorization: Basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
  const git = async (...args: string[]) => {
    const { stdout } = await execute("git", ["-c", header, ...args], {
      cwd: governance,
      env: { ...bare(), GIT_CONFIG_NOSYSTEM: "1", GIT_TERMINAL_PROMPT: "0" },
      maxBuffer: 1 << 28,
    });
    return stdout;
  };
  const launch = async (args: readonly string[], env: Record<string, string>): Promise<Ran> => {
    const outputs = join(folder, "outputs");
    const summary = join(folder, "summary");
    await writeFile(outputs, "");
    await writeFile(summary, "");
    const files: Record<string, string> =
      "GITHUB_ACTIONS" in env ? { GITHUB_OUTPUT: outputs, GITHUB_STEP_SUMMARY: summary } : {};
    const all = {
      ...bare(),
      GITHUB_API_URL: github.apiUrl,
      GITHUB_GRAPHQL_URL: github.graphqlUrl,
      ...files,
      ...env,
    };
    const ended =
      bundle === undefined
        ? await start([join(root, program), ...args], governance, all)
        : await bundle({ args: [...args], cwd: governance, env: all });
    const texts = [await readFile(outputs, "utf8"), await readFile(summary, "utf8")] as const;
    return { ...ended, outputs: outputsIn(texts[0]), summary: texts[1] };
  };

  return {
    github,
    folder,
    governance,
    run: (inputs = {}, environment = {}) => {
      const given = Object.entries({ organization, token, ...inputs });
      const runner = {
        GITHUB_ACTIONS: "true",
        GITHUB_EVENT_PATH: eventOf(folder),
        GITHUB_REPOSITORY: `${organization}/governance`,
      };
      const asInputs = given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const);
      return launch([], { ...runner, ...Object.fromEntries(asInputs), ...environment });
    },
    command: (args, environment = {}) => launch(args, environment),
    git,
    async evidence(path = "evidence", branch = `countersign/${organization}`) {
      // From the remote's folder: git starts nine programs to fetch, and nothing of ours is tested by that.
      const remoteGit = openGit(join(folder, "git", organization, "governance.git"), bare(), null);
      const known = await remoteGit(["rev-parse", "--verify", "--quiet", `refs/heads/${branch}`]);
      return known.exitCode === 0
        ? readTexts(remoteGit, `refs/heads/${branch}`, [path])
        : new Map<string, string>();
    },
    async close() {
      await github.close();
      await rm(folder, { recursive: true, force: true });
    },
    async keep() {
      await github.close();
      return { world: github.world, folder, address: github.serverUrl, answered: github.answered, staging };
    },
  };
}
