import type { Repository } from "../world.ts";
import { readLooseObject } from "./loose-objects.ts";
import type { GitObject } from "./objects.ts";
import type { GitProcesses } from "./process.ts";

/** The objects of all repositories. What an id stands for never changes, so an object is read once. */
export interface GitObjects {
  /** An object that is read without starting git: what was read before, or has a file of its own. */
  atHand: (repository: Repository, sha: string) => Promise<GitObject | null>;
  /** Objects by id; those that do not exist are missing from the answer. */
  objects: (repository: Repository, shas: string[]) => Promise<Map<string, GitObject>>;
}

/** Where a repository's objects are: its first commit's in memory, and its bare repository once it has one. */
interface Directories {
  seed: (repository: Repository) => ReadonlyMap<string, GitObject> | undefined;
  directory: (repository: Repository) => Promise<string> | undefined;
}

const isId = (sha: string): boolean => /^[0-9a-f]{40}$/.test(sha);

/** Starts with nothing read. */
export function createObjects(processes: GitProcesses, { seed, directory }: Directories): GitObjects {
  const caches = new Map<number, Map<string, GitObject>>();

  async function atHand(repository: Repository, sha: string): Promise<GitObject | null> {
    const cache = caches.get(repository.id) ?? new Map<string, GitObject>();
    caches.set(repository.id, cache);
    const known = cache.get(sha) ?? seed(repository)?.get(sha);
    const folder = await directory(repository);
    if (known !== undefined || folder === undefined || !isId(sha)) return known ?? null;
    const read = await readLooseObject(folder, sha);
    if (read !== null) cache.set(sha, read);
    return read;
  }

  async function objects(repository: Repository, shas: string[]): Promise<Map<string, GitObject>> {
    const found = new Map<string, GitObject>();
    const packed: string[] = [];
    for (const sha of new Set(shas)) {
      const object = await atHand(repository, sha);
      if (object !== null) found.set(sha, object);
      else if (isId(sha)) packed.push(sha);
    }
    const folder = await directory(repository);
    if (packed.length === 0 || folder === undefined) return found;
    const output = await processes.must(folder, ["cat-file", "--batch"], `${packed.join("\n")}\n`);
    for (const [sha, object] of readBatch(output)) {
      caches.get(repository.id)?.set(sha, object);
      found.set(sha, object);
    }
    return found;
  }

  return { atHand, objects };
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
