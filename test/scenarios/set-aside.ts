// Sets aside what another bundle, and nothing else, changes in what a play leaves: the bundle's digest, from it those
// of the scan records and of what cites them, and the ids of commits.

import { createHash } from "node:crypto";

const COMMIT = /(?<![0-9a-f])(?:[0-9a-f]{40}|(?<=`)(?:[0-9a-f]{12}|[0-9a-f]{10})(?=`))(?![0-9a-f])/g;
const DIGEST = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g;
/** Digests that a record holds of the bundle, of the list of digests and of the record before it. */
const OF_RECORD = /^ *"(?:bundle|digests|digest)": "sha256:([0-9a-f]{64})"/gm;
/** The digest of what whoever approves a review or a certification states, which names a commit. */
const OF_STATEMENT = /^(?:attestation:\n {2}digest: | *"certifies": ")sha256:([0-9a-f]{64})"?,?$/gm;
/** The digest of a file as it was at another commit, beside the file's path. */
const OF_FILE = /"digest": "sha256:([0-9a-f]{64})",\s*"file": "([^"]+)"/g;
const LIST = "/SHA256SUMS";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const isScan = (path: string) => path.includes("/scans/");

/**
 * The same texts with a number in place of each such digest and commit, given in the order of their first appearance:
 * what was equal stays equal and what differed still differs. Every other digest stays as it is.
 */
export function withSetAside(texts: ReadonlyMap<string, string>): Map<string, string> {
  const moving = movingDigests(texts);
  const commits = new Map<string, string>();
  const digests = new Map<string, string>();
  const named = (known: Map<string, string>, key: string, what: string) => {
    const name = known.get(key) ?? `${what} ${known.size + 1}`;
    known.set(key, name);
    return name;
  };
  return new Map(
    [...texts].map(([path, text]) => [
      path,
      text
        .replace(COMMIT, (id) => named(commits, id.slice(0, 10), "commit"))
        .replace(DIGEST, (digest) => (moving.has(digest) ? named(digests, digest, "digest") : digest)),
    ]),
  );
}

/** The digests that follow from the bundle: of what holds one of them or a commit, too, now and at other commits. */
function movingDigests(texts: ReadonlyMap<string, string>): ReadonlySet<string> {
  const moving = new Set<string>();
  const files = new Set<string>();
  for (const [path, text] of texts) {
    if (isScan(path)) for (const [, digest = ""] of text.matchAll(OF_RECORD)) moving.add(digest);
    for (const [, digest = ""] of text.matchAll(OF_STATEMENT)) moving.add(digest);
    if (isScan(path) || text.search(COMMIT) >= 0) files.add(path);
  }
  for (let before = -1; before < moving.size + files.size;) {
    before = moving.size + files.size;
    for (const [path, text] of texts) {
      if (files.has(path)) moving.add(sha256(text));
      for (const [, digest = "", file = ""] of text.matchAll(OF_FILE))
        if (files.has(file)) moving.add(digest);
      if (!path.endsWith(LIST) && (text.match(DIGEST) ?? []).some((one) => moving.has(one))) files.add(path);
    }
  }
  return moving;
}
