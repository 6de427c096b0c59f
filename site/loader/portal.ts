import { hash } from "node:crypto";
import { readLedger } from "../../model/read-ledger.ts";
import { byCodePoint } from "../../model/yaml.ts";
import { readBlobs } from "../history/blobs.ts";
import { readLog } from "../history/log.ts";
import { revisions, type Revision } from "../history/revisions.ts";
import { tagsBelow } from "../history/tags.ts";
import { changesOf } from "../view/changes.ts";
import type { HistoryEntry, IntegrityProblem, Portal } from "../view/portal.ts";
import { digestProblems } from "./digest-problems.ts";
import { readHanded } from "./handed.ts";
import { integrityOf } from "./integrity.ts";
import { isRead, openLedger } from "./open-ledger.ts";
import type { Settings } from "./settings.ts";
import { decode, textOf } from "./texts.ts";
import { readWaiting } from "./waiting.ts";

/** Where tags of certifications stand. */
const CERTIFIED = "certified";
const sha256 = (bytes: Buffer | string) => hash("sha256", bytes);

/** Reads everything the pages show, at the ledger's newest commit. */
export async function readPortal(settings: Settings): Promise<Portal> {
  const { commit, committed, entries, governance, organization } = await openLedger(settings);
  const past = revisions(await readLog(settings.ledger, commit), isRead);
  const blobs = await readBlobs(settings.ledger, [
    ...[...entries.values()].filter(({ mode }) => mode !== "160000").map(({ blob }) => blob),
    ...[...past.values()]
      .flat()
      .flatMap(({ blob, mode }) => (blob === null || mode === "160000" ? [] : [blob])),
  ]);
  const { texts, problems } = decode(entries.values(), blobs);
  const { ledger, problems: unread } = readLedger(organization, texts);
  const logins = governance.configuration.organizations.map(({ login }) => login);
  const { waiting, problems: notRead } = await readWaiting(settings.ledger, { commit, organization, ledger });
  const found = [...problems, ...unread, ...notRead, ...integrityOf(logins, entries, past)];
  const listed = digestProblems(organization, entries, blobs, ledger.scans);
  const histories = new Map<string, HistoryEntry[]>();
  return {
    organization,
    asOf: { commit, committed },
    repositoryUrl: settings.repositoryUrl,
    governance,
    ledger,
    waiting,
    problems: [...found, ...listed.filter(({ file }) => !found.some((other) => other.file === file))]
      .sort((a, b) => byCodePoint(a.file, b.file))
      .map((problem): IntegrityProblem => {
        const blob = entries.get(problem.file)?.blob ?? null;
        const text = blob === null ? null : textOf(blobs.get(blob));
        return { ...problem, slug: sha256(problem.file).slice(0, 12), text, blob };
      }),
    ...(await readHanded(settings, organization)),
    tags: await tagsBelow(settings.ledger, CERTIFIED),
    witness: (path) => {
      const blob = entries.get(path)?.blob;
      const bytes = blob === undefined ? undefined : blobs.get(blob);
      return blob === undefined || bytes === undefined ? null : { path, blob, sha256: sha256(bytes) };
    },
    history: (path) => {
      // Asked for once per language.
      const known = histories.get(path) ?? historyOf(past.get(path) ?? [], blobs);
      histories.set(path, known);
      return known;
    },
  };
}

function historyOf(past: readonly Revision[], blobs: ReadonlyMap<string, Buffer>): HistoryEntry[] {
  const changes = changesOf(past.map(({ blob }) => (blob === null ? null : (textOf(blobs.get(blob)) ?? ""))));
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
