import { groupBy } from "../../../model/group-by.ts";
import type { Scan } from "../../../model/scan.ts";
import type { PathChange } from "../../git/tree-pairs.ts";
import { foundOnce } from "./found-once.ts";
import { documentKey, type AuditDocument, type History, type HistoryCommit } from "./history.ts";

/** What a commit changed that none of its parents has so: a merge alone brings nothing. */
export function broughtBy({
  steps: [first, ...others],
}: Pick<HistoryCommit, "steps">): readonly PathChange[] {
  if (first === undefined || others.length === 0) return first?.changes ?? [];
  const changed = others.map(({ changes }) => new Set(changes.map(({ path }) => path)));
  return first.changes.filter(({ path }) => changed.every((paths) => paths.has(path)));
}

/** By {@link documentKey}, the commit that brought each content of a path first: what is put back later was made there. */
export function firstBrought<Commit extends Pick<HistoryCommit, "steps">>({
  commits,
}: {
  commits: readonly Commit[];
}): Map<string, Commit> {
  const first = new Map<string, Commit>();
  for (const commit of commits)
    for (const { path, after } of broughtBy(commit)) {
      const key = after === null ? null : documentKey(path, after);
      if (key !== null && !first.has(key)) first.set(key, commit);
    }
  return first;
}

/** The documents of one kind that a commit brought, each with its path. */
export function broughtDocuments<Kind extends AuditDocument["kind"]>(
  { documents }: Pick<History, "documents">,
  commit: HistoryCommit,
  kind: Kind,
): { path: string; document: Extract<AuditDocument, { kind: Kind }> }[] {
  return broughtBy(commit).flatMap(({ path, after }) => {
    const document = after === null ? undefined : documents.get(documentKey(path, after));
    return document !== undefined && isOf(document, kind) ? [{ path, document }] : [];
  });
}

const isOf = <Kind extends AuditDocument["kind"]>(
  document: AuditDocument,
  kind: Kind,
): document is Extract<AuditDocument, { kind: Kind }> => document.kind === kind;

/** Who publishes evidence by a scan record: the account of an App, or of a token; null where nobody is named. */
export function writerOf({ origin, writer, credential }: Scan): { login: string; isApp: boolean } | null {
  const { slug, login } = writer ?? credential;
  if (slug !== null) return { login: `${slug}[bot]`, isApp: true };
  const own = login ?? origin.writer;
  return own === null ? null : { login: own, isApp: false };
}

/** The scan record that was the newest where a commit stood; null for none that can be read. */
export function newestAt(history: History, commit: HistoryCommit | undefined): Scan | null {
  const newest = history.lists.get(commit?.list ?? "")?.newest;
  return newest ? scanWith(history, newest) : null;
}

/** The scan record at a path with a digest; null for none. */
export function scanWith(history: History, { path, digest }: { path: string; digest: string }): Scan | null {
  return recordsOf(history).get(`${digest} ${path}`) ?? null;
}

/** Every scan record that ever stood anywhere, by digest and path. */
const recordsOf = foundOnce((history): ReadonlyMap<string, Scan> => {
  const records = new Map<string, Scan>();
  for (const [key, document] of history.documents) {
    if (document.kind !== "scan") continue;
    const at = key.indexOf(" ");
    records.set(`${history.digests.get(key.slice(0, at)) ?? ""} ${key.slice(at + 1)}`, document.data);
  }
  return records;
});

interface BroughtScan {
  data: Scan;
  /** The commit that brought it. */
  by: string;
}

const scansById = foundOnce((history): ReadonlyMap<string, readonly BroughtScan[]> => {
  const scans = history.commits.flatMap((commit) =>
    broughtDocuments(history, commit, "scan").map(({ document }) => ({
      data: document.data,
      by: commit.commit,
    })),
  );
  return groupBy(scans, ({ data }) => data.id);
});

/** The scan records with an id that commits brought. */
export const scansNamed = (history: History, id: string): readonly BroughtScan[] =>
  scansById(history).get(id) ?? [];

/**
 * Whether a commit has the author that publishes evidence, by the scan record before it, or by the one it brings. What
 * a token publishes cannot be told from what its owner does by hand, so that is not held against anybody.
 */
export function isByAction(history: History, commit: HistoryCommit): boolean {
  const expected = writersAt(history, commit);
  return expected.length === 0 || expected.some((login) => isOfAccount(commit, login));
}

/** Whether a commit has the author of an App that may publish evidence where it stands, which is known to be one. */
export const isInNameOfApp = (history: History, commit: HistoryCommit): boolean =>
  writersAt(history, commit).some((login) => isOfAccount(commit, login));

/** The accounts that may have made a commit; none where they cannot be told. */
export function writersAt(history: History, commit: HistoryCommit): readonly string[] {
  const before = commit.parents.flatMap((parent) => newestAt(history, history.byName.get(parent)) ?? []);
  const own = newestAt(history, commit);
  const earlier = before.map(writerOf);
  const known = before.length === 0 ? [own === null ? null : writerOf(own)] : earlier;
  if (known.some((one) => one?.isApp !== true)) return [];
  // An App may take the place of another, and its first scan is the first record to say so.
  const next = own === null ? null : writerOf(own);
  const all = [...known, ...(next?.isApp === true ? [next] : [])];
  return [...new Set(all.flatMap((one) => one?.login ?? []))];
}

/** GitHub writes the account's name, and its address with the account's number. */
export const isOfAccount = ({ author }: HistoryCommit, login: string): boolean =>
  author.name === login || author.address.includes(`+${login}@`);
