import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { digestsFile, documentKind, evidenceFolder } from "../../model/paths.ts";
import { pageOfRecord, readFact } from "../../action/verify/pages/of-record.ts";
import { writeEvidence } from "../../model/document.ts";
import type { Instant } from "../../model/instant.ts";
import type { Scan } from "../../model/scan.ts";
import { byCodePoint } from "../../model/yaml.ts";
import { encodeCommit, encodeTree, objectId } from "../../demo/github/git/objects.ts";
import { scan, scanFile } from "../../test/ledger/documents.ts";
import { firstScan } from "./evaluate-and-record.ts";
import { LEDGER_COMMITS } from "./large-ledger.ts";

/** Files that each later scan touches. */
const TOUCHED = 20;
const FOLDER = `${evidenceFolder("acme")}/`;
const LIST = digestsFile("acme");
const START = Date.parse("2026-01-12T03:00:11Z");
const DAY = 86_400_000;

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

const STATED = { path: "countersign.yml", text: "organizations:\n  - login: acme\n" };

/** The id of the first commit, in which people state what there is: every scan read it. */
function firstCommit(author: string): string {
  const sha = objectId({ type: "blob", content: Buffer.from(STATED.text) });
  const tree = objectId(encodeTree([{ mode: "100644", name: STATED.path, sha, type: "blob" }]));
  const who = { name: author, email: `${author}@example.com`, date: new Date(START) };
  return objectId(encodeCommit({ tree, parents: [], author: who, committer: who, message: "Record" }));
}

const instantOf = (at: number): Instant => `${new Date(at).toISOString().slice(0, 19)}Z`;

/** The document of a subject with another day in it, and the page that follows. */
function changed(path: string, text: string, at: number): string {
  const kind = documentKind(path);
  if (kind !== "identity" && kind !== "repository") return text;
  const reading = readFact(kind, path, text);
  if (!reading.ok) throw new Error(`${path} cannot be read`);
  const { fact } = reading;
  if (fact.kind !== "identity" && fact.kind !== "repository") return text;
  fact.data.first_observed = instantOf(at);
  return writeEvidence(fact.data, pageOfRecord(fact, "en"));
}

/** A stream for `git fast-import` in which contents and commits are named by marks. */
class Stream {
  readonly #parts: Buffer[] = [];
  #marks = 0;

  blob(text: string): string {
    this.#marks += 1;
    return this.#append(`blob\nmark :${this.#marks}\ndata ${Buffer.byteLength(text)}\n${text}\n`);
  }

  commit(author: string, at: number, parents: readonly string[], files: ReadonlyMap<string, string>): string {
    this.#marks += 1;
    const [first, ...others] = parents;
    const who = `${author} <${author}@example.com> ${at / 1000} +0000`;
    const lines = [
      `commit refs/heads/main\nmark :${this.#marks}\nauthor ${who}\ncommitter ${who}\ndata 7\nRecord\n`,
      first === undefined ? "" : `from ${first}\n`,
      ...others.map((other) => `merge ${other}\n`),
      ...[...files].map(([path, name]) => `M 100644 ${name} ${path}\n`),
    ];
    return this.#append(`${lines.join("")}\n`);
  }

  write(folder: string): void {
    execFileSync("git", ["init", "--quiet", "--initial-branch=main", folder]);
    const input = Buffer.concat(this.#parts);
    execFileSync("git", ["-C", folder, "fast-import", "--quiet"], { input });
  }

  #append(text: string): string {
    this.#parts.push(Buffer.from(text));
    return `:${this.#marks}`;
  }
}

/**
 * Writes a ledger of this many identities as the action leaves it: scans that each name the one before and vouch for
 * the list of digests, on a branch, each merged by a person.
 */
export function writeVerifiableLedger(folder: string, identities: number): void {
  const facts = [...firstScan(Math.ceil(identities / 10), identities)].filter(
    ([path]) => path.startsWith(FOLDER) && path !== LIST && documentKind(path) !== "scan",
  );
  const stream = new Stream();
  const digests = new Map<string, string>();
  const list = () =>
    [...digests]
      .sort(([a], [b]) => byCodePoint(a, b))
      .map(([path, digest]) => `${digest}  ${path.slice(FOLDER.length)}\n`)
      .join("");
  const stated = new Map([[STATED.path, stream.blob(STATED.text)]]);
  const read = firstCommit("omar");
  let base = stream.commit("omar", START, [], stated);
  let previous: { path: string; digest: string } | null = null;
  for (let n = 0; n < (LEDGER_COMMITS - 1) / 2; n += 1) {
    const at = START + n * DAY;
    const files = new Map<string, string>();
    const put = (path: string, text: string) => {
      digests.set(path, sha256(text));
      files.set(path, stream.blob(text));
    };
    for (const [index, [path, text]] of facts.entries())
      if (n === 0) put(path, text);
      else if ((index * 7 + n) % facts.length < TOUCHED) put(path, changed(path, text, at));
    const record: Scan = scan(instantOf(at), { base: read, previous, digests: `sha256:${sha256(list())}` });
    const [path] = scanFile(record);
    const text = writeEvidence(record, pageOfRecord({ kind: "scan", data: record }, "en"));
    put(path, text);
    previous = { path, digest: `sha256:${sha256(text)}` };
    files.set(LIST, stream.blob(list()));
    const branch = stream.commit("countersign-acme[bot]", at, [base], files);
    base = stream.commit("maria", at + 3_600_000, [base, branch], files);
  }
  stream.write(folder);
}
