import { createHash } from "node:crypto";
import { CONFIGURATION_FILE } from "../../model/places.ts";
import type { Problem } from "../../model/problem.ts";
import { sentence } from "../../model/problem.ts";
import { readGovernance } from "../../model/read-governance.ts";
import { readLedger } from "../../model/read-ledger.ts";
import { byCodePoint } from "../../model/yaml.ts";
import { readBlobs } from "../history/blobs.ts";
import { readLog } from "../history/log.ts";
import { openRepository } from "../history/repository.ts";
import { revisions, type Revision, type Revisions } from "../history/revisions.ts";
import { readTree, type TreeEntry } from "../history/tree.ts";
import { changesOf } from "../view/changes.ts";
import type { HistoryEntry, IntegrityProblem, Portal } from "../view/portal.ts";
import { CannotBuild, type Settings } from "./settings.ts";

/** Files the portal reads; the rest of the repository is not its business. */
const isRead = (path: string) =>
  path === CONFIGURATION_FILE || path.startsWith("controls/") || path.startsWith("evidence/");

const sha256 = (bytes: Buffer | string) => createHash("sha256").update(bytes).digest("hex");
const slugOf = (file: string) => sha256(file).slice(0, 12);
const problem = (file: string, reason: string): Problem => ({ file, line: null, field: null, reason });

/** Reads the ledger at its newest commit; throws {@link CannotBuild} when there is none to read. */
export async function readPortal(settings: Settings): Promise<Portal> {
  const opened = await openRepository(settings.ledger);
  if (!opened.ok) throw new CannotBuild(opened.reason);
  const [tree, log] = await Promise.all([
    readTree(settings.ledger, opened.commit),
    readLog(settings.ledger, opened.commit),
  ]);
  const entries = new Map(tree.filter(({ path }) => isRead(path)).map((entry) => [entry.path, entry]));
  const past = revisions(log, isRead);
  const blobs = await readBlobs(settings.ledger, blobIds(entries, past));
  const { texts, problems } = decode(entries, blobs);

  const reading = readGovernance(texts);
  if (!reading.ok)
    throw new CannotBuild(`what people state cannot be read: ${reading.problems.map(sentence).join("; ")}`);
  const logins = reading.governance.configuration.organizations.map(({ login }) => login);
  const organization = chosen(logins, settings.organization);
  const { ledger, problems: unread } = readLedger(organization, texts);
  problems.push(...unread, ...strangers(logins, entries), ...removed(entries, past));
  problems.push(...unexplained(entries, past));

  return {
    organization,
    asOf: { commit: opened.commit, committed: opened.committed },
    repositoryUrl: settings.repositoryUrl,
    governance: reading.governance,
    ledger,
    problems: problems
      .sort((a, b) => byCodePoint(a.file, b.file))
      .map((found): IntegrityProblem => {
        const blob = entries.get(found.file)?.blob ?? null;
        return { ...found, slug: slugOf(found.file), text: textOf(blobs, blob), blob };
      }),
    witness: (path) => {
      const blob = entries.get(path)?.blob;
      const bytes = blob === undefined ? undefined : blobs.get(blob);
      return blob === undefined || bytes === undefined ? null : { path, blob, sha256: sha256(bytes) };
    },
    history: (path) => historyOf(past.get(path) ?? [], blobs),
  };
}

function blobIds(entries: ReadonlyMap<string, TreeEntry>, past: Revisions): Set<string> {
  const present = [...entries.values()].filter(({ mode }) => mode !== "160000").map(({ blob }) => blob);
  const former = [...past.values()].flatMap((list) =>
    list.flatMap(({ blob }) => (blob === null ? [] : [blob])),
  );
  return new Set([...present, ...former]);
}

/** Texts of the files; a link, a submodule or bytes that are no UTF-8 are problems, never skipped. */
function decode(entries: ReadonlyMap<string, TreeEntry>, blobs: ReadonlyMap<string, Buffer>) {
  const texts = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { path, mode, blob } of entries.values()) {
    const text = textOf(blobs, blob);
    if (!mode.startsWith("100"))
      problems.push(problem(path, "is not a file: a link or a submodule shows nothing"));
    else if (text === null) problems.push(problem(path, "is not UTF-8 text"));
    else texts.set(path, text);
  }
  return { texts, problems };
}

function textOf(blobs: ReadonlyMap<string, Buffer>, id: string | null): string | null {
  const bytes = id === null ? undefined : blobs.get(id);
  if (bytes === undefined) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function chosen(logins: readonly string[], wanted: string | null): string {
  const [first = "", ...others] = logins;
  const found = wanted === null && others.length === 0 ? first : logins.find((login) => login === wanted);
  if (found !== undefined) return found;
  throw new CannotBuild(
    `countersign.yml names ${logins.join(", ")}: set COUNTERSIGN_ORGANIZATION to the one this portal is about`,
  );
}

/** Evidence of an organisation that countersign.yml does not name. */
const strangers = (logins: readonly string[], entries: ReadonlyMap<string, TreeEntry>): Problem[] =>
  [...entries.keys()]
    .filter((path) => path.startsWith("evidence/") && path !== "evidence/README.md")
    .filter((path) => !logins.includes(path.split("/")[1] ?? ""))
    .map((path) => problem(path, "is evidence of an organisation that countersign.yml does not name"));

/** Evidence is never deleted; a file that was is a reason to ask. */
const removed = (entries: ReadonlyMap<string, TreeEntry>, past: Revisions): Problem[] =>
  [...past].flatMap(([path, [newest]]) =>
    path.startsWith("evidence/") && !entries.has(path) && newest?.blob === null
      ? [
          problem(
            path,
            `was deleted in commit ${newest.commit.id} by ${newest.commit.author}; evidence is only ever added to or retired`,
          ),
        ]
      : [],
  );

/** A file whose bytes no revision left there was changed where the history does not say so. */
const unexplained = (entries: ReadonlyMap<string, TreeEntry>, past: Revisions): Problem[] =>
  [...entries.values()].flatMap(({ path, blob }) => {
    const known = past.get(path)?.some((revision) => revision.blob === blob) ?? false;
    return path.startsWith("evidence/") && !known
      ? [problem(path, "holds bytes that no change in its history left there")]
      : [];
  });

function historyOf(past: readonly Revision[], blobs: ReadonlyMap<string, Buffer>): HistoryEntry[] {
  const changes = changesOf(past.map(({ blob }) => (blob === null ? null : (textOf(blobs, blob) ?? ""))));
  return past.map(({ commit, pullRequest, path }, index) => ({
    commit: commit.id,
    author: commit.author,
    authored: commit.authored,
    subject: commit.subject,
    pullRequest,
    path,
    change: changes[index] ?? { what: "unreadable" },
  }));
}
