import { digestsFile, isPlaceholder, OTHER_FOLDERS } from "../../../../model/paths.ts";
import type { Finding, History, HistoryCommit } from "../history.ts";
import type { ListChange } from "../list-change.ts";
import { isTakenOver } from "../taken-over.ts";

/** A file that does not have the digest that the list has for it; null for none. */
interface Difference {
  expected: string | null;
  actual: string | null;
}
type Differences = ReadonlyMap<string, Difference>;

/**
 * Every file of evidence at every commit has the digest that the list of that commit has for it. A commit is compared
 * along one of its parents, by what changed: where nothing differed there, nothing else can differ here.
 */
export function listed(history: History): Finding[] {
  const open = new Map<string, Differences>();
  const findings: Finding[] = [];
  for (const commit of history.commits) {
    const before = open.get(commit.via.parent ?? "") ?? new Map<string, Difference>();
    const now = differences(history, commit, before);
    open.set(commit.commit, now);
    const list = digestsFile(history.organization);
    if (commit.evidence !== null && isNewly(history, commit)) {
      if (commit.list === null)
        findings.push({ commit: commit.commit, path: list, reason: { reason: "list-missing", with: {} } });
      else if (commit.listed === null)
        findings.push({ commit: commit.commit, path: list, reason: { reason: "list-malformed", with: {} } });
    }
    for (const [path, { expected, actual }] of now) {
      const earlier = before.get(path);
      const isKnown = earlier?.expected === expected && earlier.actual === actual;
      if (isWaiting(history, commit, path)) continue;
      const wasWaiting = commit.via.parent !== null && isWaitingAt(history, commit.via.parent, path);
      if (isKnown && !wasWaiting) continue;
      findings.push({ commit: commit.commit, path, reason: { reason: nameOf(expected, actual), with: {} } });
    }
  }
  return findings;
}

const nameOf = (expected: string | null, actual: string | null) =>
  actual === null ? "listed-file-missing" : expected === null ? "file-not-listed" : "file-not-as-listed";

/** Where the list is missing, or is none, for the first time. */
const isNewly = ({ byName }: History, { via, list, evidence }: HistoryCommit): boolean => {
  const before = byName.get(via.parent ?? "");
  return before?.list !== list || before.evidence === null || evidence === null;
};

/** A person's edit of a review is listed by the commit of the action that takes it over. */
function isWaiting(history: History, commit: HistoryCommit, path: string): boolean {
  return OTHER_FOLDERS.some((folder) => path.split("/")[2] === folder) && isTakenOver(history, commit);
}

function isWaitingAt(history: History, name: string, path: string): boolean {
  const commit = history.byName.get(name);
  return commit !== undefined && isWaiting(history, commit, path);
}

const NOTHING: ListChange = { removed: new Map(), added: new Map() };

function differences({ organization, digests }: History, commit: HistoryCommit, before: Differences) {
  const list = digestsFile(organization);
  const raw = new Map(
    commit.via.changes
      .filter(({ path }) => path !== list && !isPlaceholder(path))
      .map((change) => [change.path, change] as const),
  );
  const { removed, added } = commit.listed ?? NOTHING;
  const digestAt = (blob: string | null) =>
    blob === null ? null : (digests.get(blob) ?? `no file: ${blob}`);
  const now = new Map<string, Difference>();
  for (const path of new Set([...raw.keys(), ...removed.keys(), ...added.keys(), ...before.keys()])) {
    const change = raw.get(path);
    const earlier = before.get(path);
    const stood =
      change === undefined ? (earlier?.actual ?? removed.get(path) ?? null) : digestAt(change.before);
    const actual = change === undefined ? stood : digestAt(change.after);
    const wanted = earlier === undefined ? stood : earlier.expected;
    const expected = added.get(path) ?? (removed.has(path) ? null : wanted);
    if (actual !== expected) now.set(path, { expected, actual });
  }
  return now;
}
