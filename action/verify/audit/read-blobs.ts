import { digestsFile, documentKind, isPlaceholder } from "../../../model/paths.ts";
import { Addition } from "../../../model/addition.ts";
import { Certification } from "../../../model/certification.ts";
import { Conclusion } from "../../../model/conclusion.ts";
import { readDocument, type Reading } from "../../../model/document.ts";
import { Review } from "../../../model/review.ts";
import { Scan } from "../../../model/scan.ts";
import { SignOff } from "../../../model/sign-off.ts";
import { digestOf, digestOfBytes } from "../../digest/digest.ts";
import type { Git } from "../../git/git.ts";
import { objectBytes } from "../../git/objects.ts";
import { type FactKind, FACTS, pagesOfRecords, readFact } from "../pages/of-record.ts";
import {
  documentKey,
  type AuditDocument,
  type HistoryCommit,
  type PageState,
  type Sighted,
} from "./history.ts";
import { sightedIn } from "./sighted.ts";

/** What every blob that ever stood in the evidence is, by {@link documentKey} but for digests. */
export interface Blobs {
  /** By blob. */
  digests: Map<string, string>;
  /** The documents that questions are put to, and whatever cannot be read. */
  documents: Map<string, AuditDocument>;
  /** How pages compare with what is printed of their records alone. */
  pages: Map<string, PageState>;
  /** Digests of the pages that take names besides. */
  bodies: Map<string, string>;
  /** What each record of a subject says of it. */
  sighted: Map<string, Sighted>;
}

/** Blobs that are read at a time: enough to keep git busy, few enough to hold. */
const AT_A_TIME = 200;

export async function eachBlob(
  git: Git,
  names: readonly string[],
  take: (name: string, bytes: Buffer) => void,
): Promise<void> {
  for (let at = 0; at < names.length; at += AT_A_TIME)
    for (const [name, found] of await objectBytes(git, names.slice(at, at + AT_A_TIME)))
      if (found?.type === "blob") take(name, found.bytes);
}

/** Reads every blob that ever stood in the evidence, each once. */
export async function readBlobs(
  git: Git,
  organization: string,
  commits: readonly Pick<HistoryCommit, "steps">[],
): Promise<Blobs> {
  const list = digestsFile(organization);
  const paths = new Map<string, Set<string>>();
  const blobs = new Set<string>();
  for (const { path, before, after } of commits.flatMap(({ steps }) =>
    steps.flatMap((step) => step.changes),
  )) {
    if (path === list) continue;
    for (const blob of [before, after]) if (blob !== null) blobs.add(blob);
    if (after === null || isPlaceholder(path)) continue;
    paths.set(after, (paths.get(after) ?? new Set()).add(path));
  }
  const found: Blobs = {
    digests: new Map(),
    documents: new Map(),
    pages: new Map(),
    bodies: new Map(),
    sighted: new Map(),
  };
  const read = readInto(found);
  await eachBlob(git, [...blobs], (blob, bytes) => {
    found.digests.set(blob, digestOfBytes(bytes));
    for (const path of paths.get(blob) ?? []) read(path, documentKey(path, blob), bytes.toString());
  });
  return found;
}

const isFactKind = (kind: string | null): kind is FactKind => FACTS.some((fact) => fact === kind);

/** Takes one document in: what it says, and how its page compares. */
function readInto({ documents, pages, bodies, sighted }: Blobs) {
  const isAsPrinted = pagesOfRecords();
  const state = (is: boolean): PageState => (is ? "as-printed" : "otherwise");
  const unreadable = (key: string) => void documents.set(key, { kind: "unreadable" });
  const told = <T>(key: string, reading: Reading<T>, take: (data: T, page: string) => AuditDocument) => {
    if (reading.ok) documents.set(key, take(reading.data, reading.body));
    else unreadable(key);
  };
  return (path: string, key: string, text: string): void => {
    const kind = documentKind(path);
    if (isFactKind(kind)) {
      const reading = readFact(kind, path, text);
      if (!reading.ok) {
        unreadable(key);
        return;
      }
      pages.set(key, state(isAsPrinted(reading.fact, reading.body)));
      const subject = sightedIn(reading.fact);
      if (subject !== null) sighted.set(key, subject);
      return;
    }
    switch (kind) {
      case "scan":
        told(key, readDocument(Scan, path, text), (data, page) => {
          pages.set(key, state(isAsPrinted({ kind, data }, page)));
          return { kind, data };
        });
        return;
      case "sign-off":
        told(key, readDocument(SignOff, path, text), (data, page) => {
          pages.set(key, state(isAsPrinted({ kind, data }, page)));
          return { kind, data };
        });
        return;
      case "review":
        told(key, readDocument(Review, path, text), (data, page) => {
          bodies.set(key, digestOf(page));
          return { kind, data };
        });
        return;
      case "conclusion":
        told(key, readDocument(Conclusion, path, text), (data, page) => {
          bodies.set(key, digestOf(page));
          return { kind, data };
        });
        return;
      case "addition":
        told(key, readDocument(Addition, path, text), (data, page) => {
          bodies.set(key, digestOf(page));
          return { kind, data };
        });
        return;
      case "certification":
        told(key, readDocument(Certification, path, text), (data, page) => {
          bodies.set(key, digestOf(page));
          return { kind, data };
        });
        return;
      default:
        unreadable(key);
    }
  };
}
