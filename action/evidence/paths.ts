import type { Ledger } from "../../model/ledger.ts";
import { identitiesFolder, repositoriesFolder } from "../../model/paths.ts";
import { fileNameOf } from "../../model/identities/traits.ts";
import type { ObservedIdentity } from "../../model/snapshot.ts";
import { firstFitting, foldersOf } from "./folders.ts";
import { isPlain, pathName } from "./safe-name.ts";

/** Gives every subject its path: the one the ledger knows, or a new one that nothing else has. */
export interface Paths {
  /** Path of a repository's file. */
  repository: (repository: { id: number; name: string }) => string;
  /** Path of an identity's file. */
  identity: (identity: ObservedIdentity) => string;
}

const ORGANIZATION = "_org";
const stemOf = (path: string) => path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/, "");
/** `evidence/<org>/identities/<kind>/<repository>/<key>.md` */
const REPOSITORY_SEGMENT = 4;

/**
 * Paths are made of GitHub's ids and safe names, at first sight, and never change: a rename keeps the file, a
 * name used again gets another. Ask for new subjects in a fixed order; two of them may want one name.
 */
export function pathsIn(organization: string, ledger: Ledger): Paths {
  const paths = new Map<string, string>();
  for (const filed of [ledger.identities, ledger.repositories])
    for (const { file, data } of filed) paths.set(data.uid, file);
  // Most scans see nothing new, and then nobody need know what names there are.
  let others: Paths | null = null;
  const at = (uid: string, make: (others: Paths) => string): string => {
    const known = paths.get(uid);
    if (known !== undefined) return known;
    const path = make((others ??= newPaths(organization, ledger)));
    paths.set(uid, path);
    return path;
  };
  return {
    repository: (one) => at(`github:repository:${one.id}`, (others) => others.repository(one)),
    identity: (one) => at(one.uid, (others) => others.identity(one)),
  };
}

/** Paths for subjects that the ledger does not know. */
function newPaths(organization: string, ledger: Ledger): Paths {
  const folders = foldersOf(ledger.texts.keys());
  const names = new Map<number, string>();
  const taken = new Set<string>();
  for (const { file, data } of ledger.identities) {
    const segment = file.split("/")[REPOSITORY_SEGMENT] ?? "";
    taken.add(segment.toLowerCase());
    if (data.repository_id !== null && !names.has(data.repository_id)) names.set(data.repository_id, segment);
  }
  for (const { file, data } of ledger.repositories) {
    names.set(data.id, stemOf(file));
    taken.add(stemOf(file).toLowerCase());
  }
  const claim = (path: string) => {
    folders.add(path);
    return path;
  };
  /** The name a repository has in paths; the same in every folder. */
  const nameOf = ({ id, name }: { id: number; name: string }) => {
    const known = names.get(id);
    if (known !== undefined) return known;
    const given = pathName(name, String(id), (candidate) => !taken.has(candidate.toLowerCase()));
    names.set(id, given);
    taken.add(given.toLowerCase());
    return given;
  };
  const fits = (folder: string) => !folders.isFull(folder);

  return {
    repository(repository) {
      const base = repositoriesFolder(organization);
      const folder = firstFitting(base, (n) => `${base}/_${n}`, fits);
      return claim(`${folder}/${nameOf(repository)}.md`);
    },
    identity(identity) {
      const owner = identity.repository === null ? ORGANIZATION : nameOf(identity.repository);
      const base = `${identitiesFolder(organization)}/${identity.kind}`;
      const kind = firstFitting(
        base,
        (n) => `${base}-${n}`,
        (folder) => folders.has(folder, owner) || fits(folder),
      );
      const own = `${kind}/${owner}`;
      const folder = firstFitting(
        own,
        (n) => `${own}-${n}`,
        (one) => (one === own || isOwn(one, owner)) && fits(one),
      );
      taken.add(folder.slice(folder.lastIndexOf("/") + 1).toLowerCase());
      return claim(`${folder}/${keyOf(identity, folder)}.md`);
    },
  };

  /** An overflow folder `x-2` may be used unless a repository is called that. */
  function isOwn(folder: string, owner: string): boolean {
    const segment = stemOf(`${folder}.md`).toLowerCase();
    return ![...names.values()].some((name) => name.toLowerCase() === segment && name !== owner);
  }

  function keyOf(identity: ObservedIdentity, folder: string): string {
    const [, , scope = "", name = scope] = identity.uid.split(":");
    const wanted = fileNameOf(identity, name);
    const isFree = (candidate: string) => !folders.has(folder, `${candidate}.md`);
    // Ids are plain; a secret's name may be one a checkout cannot hold.
    return isPlain(wanted) && isFree(wanted) ? wanted : pathName(wanted, scope.replace(/\D/g, ""), isFree);
  }
}
