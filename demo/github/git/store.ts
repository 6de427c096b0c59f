import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Repository } from "../world.ts";
import { createBareRepository } from "./bare-repository.ts";
import { createObjects, type GitObjects } from "./object-store.ts";
import { createGitProcesses, type GitProcesses, type GitResult } from "./process.ts";
import { readRefFile, readRefFiles } from "./ref-files.ts";
import { seedObjects, type SeedObjects } from "./seed-objects.ts";

/** The git content of all repositories: in memory until something needs a bare repository, on disk from then on. */
export interface GitStore extends GitObjects {
  processes: GitProcesses;
  /** What a command says that is given whole ids and nothing else that could change; it is asked once. */
  askOnce(repository: Repository, args: string[]): Promise<GitResult>;
  /** What was asked once so far, for a store that goes on from a copy of the repositories. */
  answered: ReadonlyMap<string, GitResult>;
  /** The bare repository's folder; made now if it was not there. */
  directory(repository: Repository): Promise<string>;
  /** The commit a branch, tag, ref or id stands for; null when there is none. */
  resolve(repository: Repository, revision: string): Promise<string | null>;
  /** Every branch with its commit, by the whole name of its ref. */
  heads(repository: Repository): Promise<Map<string, string>>;
  /** Every ref below `refs/<under>` with what it names itself, by its whole name. */
  refs(repository: Repository, under: string): Promise<Map<string, string>>;
  /** The commit that a repository began with; null when it began empty. */
  firstCommit(repository: Repository): string | null;
}

/** What an earlier store left: repositories whose folders are there already, and what it was told of them. */
export interface LeftByStore {
  laidOut?: readonly Repository[] | undefined;
  answered?: ReadonlyMap<string, GitResult> | undefined;
}

/** Keeps bare repositories at `<root>/<owner>/<name>.git`. */
export function createGitStore(root: string, { laidOut = [], answered }: LeftByStore = {}): GitStore {
  const processes = createGitProcesses();
  const onDisk = new Map<number, Promise<string>>();
  const taken = new Set<string>();
  const pathOf = ({ owner, name }: Repository): string => join(root, owner.login, name);
  for (const repository of laidOut) {
    const folder = `${pathOf(repository)}.git`;
    taken.add(folder);
    onDisk.set(repository.id, Promise.resolve(folder));
  }
  const seeds = new Map<number, { of: Repository["seed"]; objects: SeedObjects | null }>();

  function seedOf(repository: Repository): SeedObjects | null {
    let seed = seeds.get(repository.id);
    // What a repository began with may be made anew until it is on disk.
    if (seed?.of !== repository.seed) {
      const { seed: of } = repository;
      seed = { of, objects: of === null ? null : seedObjects(of) };
      seeds.set(repository.id, seed);
    }
    return seed.objects;
  }

  function directory(repository: Repository): Promise<string> {
    const made = onDisk.get(repository.id);
    if (made !== undefined) return made;
    const named = pathOf(repository);
    // A renamed repository keeps its folder; one that takes its former name gets another.
    const folder = taken.has(`${named}.git`) ? `${named}.${repository.id}.git` : `${named}.git`;
    taken.add(folder);
    const making = mkdir(dirname(folder), { recursive: true })
      .then(() => createBareRepository(folder, repository.default_branch, seedOf(repository)))
      .then(() => folder);
    onDisk.set(repository.id, making);
    return making;
  }

  const { atHand, objects } = createObjects(processes, {
    seed: (repository) => seedOf(repository)?.objects,
    directory: (repository) => onDisk.get(repository.id),
  });

  async function resolve(repository: Repository, revision: string): Promise<string | null> {
    if (onDisk.has(repository.id)) {
      const names = /^(?:[0-9a-f]{40}|HEAD|refs\/.*)$/.test(revision)
        ? [revision]
        : [`refs/heads/${revision}`, `refs/tags/${revision}`, `refs/${revision}`];
      for (const name of names) {
        const found = await commitAt(repository, name);
        if (found !== null) return found;
      }
      return null;
    }
    const seed = seedOf(repository);
    const branch = repository.default_branch;
    const known = ["HEAD", branch, `heads/${branch}`, `refs/heads/${branch}`, seed?.commit];
    return known.includes(revision) ? (seed?.commit ?? null) : null;
  }

  /** The commit that an id or the whole name of a ref stands for. */
  async function commitAt(repository: Repository, name: string): Promise<string | null> {
    const folder = await directory(repository);
    const isId = /^[0-9a-f]{40}$/.test(name);
    const sha = isId ? name : await readRefFile(folder, name);
    if (sha === null) return null;
    const object = sha === undefined ? null : (await objects(repository, [sha])).get(sha);
    if (sha !== undefined && object?.type === "commit") return sha;
    if (isId && object?.type !== "tag") return null;
    const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`];
    const found = await processes.run(folder, args);
    return found.code === 0 ? found.stdout.toString("utf8").trim() : null;
  }

  const heads = (repository: Repository): Promise<Map<string, string>> => refs(repository, "heads");

  async function refs(repository: Repository, under: string): Promise<Map<string, string>> {
    const folder = await directory(repository);
    const read = await readRefFiles(folder, `refs/${under}`);
    if (read !== undefined) return read;
    const args = ["for-each-ref", "--format=%(refname) %(objectname)", `refs/${under}/`];
    const lines = (await processes.must(folder, args)).toString("utf8").split("\n").filter(Boolean);
    return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(" ")), line.slice(-40)]));
  }

  const answers = new Map(answered);
  async function askOnce(repository: Repository, args: string[]): Promise<GitResult> {
    const question = [repository.id, ...args].join(" ");
    const known = answers.get(question);
    if (known !== undefined) return known;
    const answer = await processes.run(await directory(repository), args);
    // From 128 on git says that it could not, for want of an object say, which may come yet.
    if (answer.code < 128) answers.set(question, answer);
    return answer;
  }

  const firstCommit = (repository: Repository): string | null => seedOf(repository)?.commit ?? null;

  return {
    processes,
    askOnce,
    answered: answers,
    directory,
    resolve,
    heads,
    refs,
    firstCommit,
    atHand,
    objects,
  };
}
