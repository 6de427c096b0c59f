import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Repository } from "../world.ts";
import { createBareRepository } from "./bare-repository.ts";
import type { GitObject } from "./objects.ts";
import { createGitProcesses, type GitProcesses } from "./process.ts";
import { seedObjects, type SeedObjects } from "./seed-objects.ts";

/** The git content of all repositories: in memory until something needs a bare repository, on disk from then on. */
export interface GitStore {
  processes: GitProcesses;
  /** The bare repository's folder; made now if it was not there. */
  directory(repository: Repository): Promise<string>;
  /** The commit a branch, tag, ref or id stands for; null when there is none. */
  resolve(repository: Repository, revision: string): Promise<string | null>;
  /** Objects by id; those that do not exist are missing from the answer. */
  objects(repository: Repository, shas: string[]): Promise<Map<string, GitObject>>;
}

/** Keeps bare repositories at `<root>/<owner>/<name>.git`. */
export function createGitStore(root: string): GitStore {
  const processes = createGitProcesses();
  const onDisk = new Map<number, Promise<string>>();
  const taken = new Set<string>();
  const seeds = new Map<number, SeedObjects | null>();
  const caches = new Map<number, Map<string, GitObject>>();

  function seedOf(repository: Repository): SeedObjects | null {
    let seed = seeds.get(repository.id);
    if (seed === undefined) {
      seed = repository.seed === null ? null : seedObjects(repository.seed);
      seeds.set(repository.id, seed);
    }
    return seed;
  }

  function directory(repository: Repository): Promise<string> {
    const made = onDisk.get(repository.id);
    if (made !== undefined) return made;
    const named = join(root, repository.owner.login, repository.name);
    // A renamed repository keeps its folder; one that takes its former name gets another.
    const folder = taken.has(`${named}.git`) ? `${named}.${repository.id}.git` : `${named}.git`;
    taken.add(folder);
    const making = mkdir(dirname(folder), { recursive: true })
      .then(() => createBareRepository(folder, repository.default_branch, seedOf(repository)))
      .then(() => folder);
    onDisk.set(repository.id, making);
    return making;
  }

  async function resolve(repository: Repository, revision: string): Promise<string | null> {
    if (onDisk.has(repository.id)) {
      const names = /^(?:[0-9a-f]{40}|HEAD|refs\/.*)$/.test(revision)
        ? [revision]
        : [`refs/heads/${revision}`, `refs/tags/${revision}`, `refs/${revision}`];
      for (const name of names) {
        const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`];
        const found = await processes.run(await directory(repository), args);
        if (found.code === 0) return found.stdout.toString("utf8").trim();
      }
      return null;
    }
    const seed = seedOf(repository);
    const branch = repository.default_branch;
    const known = ["HEAD", branch, `heads/${branch}`, `refs/heads/${branch}`, seed?.commit];
    return known.includes(revision) ? (seed?.commit ?? null) : null;
  }

  async function objects(repository: Repository, shas: string[]): Promise<Map<string, GitObject>> {
    const cache = caches.get(repository.id) ?? new Map<string, GitObject>();
    caches.set(repository.id, cache);
    const missing = [...new Set(shas)].filter((sha) => !cache.has(sha));
    const seed = seedOf(repository);
    for (const sha of missing) {
      const known = seed?.objects.get(sha);
      if (known !== undefined) cache.set(sha, known);
    }
    const unread = missing.filter((sha) => !cache.has(sha) && /^[0-9a-f]{40}$/.test(sha));
    if (unread.length > 0 && onDisk.has(repository.id)) {
      const args = ["cat-file", "--batch"];
      const output = await processes.must(await directory(repository), args, `${unread.join("\n")}\n`);
      for (const [sha, object] of readBatch(output)) cache.set(sha, object);
    }
    const found = new Map<string, GitObject>();
    for (const sha of shas) {
      const object = cache.get(sha);
      if (object !== undefined) found.set(sha, object);
    }
    return found;
  }

  return { processes, directory, resolve, objects };
}

// https://git-scm.com/docs/git-cat-file#_batch_output
function* readBatch(output: Buffer): Generator<[string, GitObject]> {
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(0x0a, at);
    const [sha = "", type, size] = output.toString("utf8", at, end).split(" ");
    at = end + 1;
    if (type !== "blob" && type !== "tree" && type !== "commit" && type !== "tag") continue;
    const length = Number(size);
    yield [sha, { type, content: output.subarray(at, at + length) }];
    at += length + 1;
  }
}
