import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checks } from "../../action/checks/index.ts";
import type { Collected } from "../../action/collect/collected.ts";
import type { Evaluated } from "../../action/evaluate/evaluated.ts";
import { describeSource } from "../../action/commands/describe-source.ts";
import { evaluate } from "../../action/evaluate/evaluate.ts";
import { differencesIn } from "../../action/digest/tampering.ts";
import { printedBy } from "../../action/evidence/body/page.ts";
import { record } from "../../action/evidence/record.ts";
import { openGit, textOf, type Git } from "../../action/git/git.ts";
import { readStored } from "../../action/git/stored-texts.ts";
import { writeCommit } from "../../action/git/write-commit.ts";
import { NOBODY } from "../../action/github/commit-author.ts";
import { scansIn } from "../../action/verify/scans-in.ts";
import { sources } from "../../action/sources/index.ts";
import { dayOf } from "../../model/instant.ts";
import type { Ledger } from "../../model/ledger.ts";
import { table } from "../../model/markdown.ts";
import { evidenceFolder } from "../../model/paths.ts";
import { readGovernance } from "../../model/read-governance.ts";
import { readLedger } from "../../model/read-ledger.ts";
import { SOURCE_IDS } from "../../model/unit.ts";
import { snapshotOf } from "./large-snapshot.ts";
import { nobody } from "../../test/stage/nobody.ts";

const AT = "2026-01-12T03:00:11Z";
const digest = `sha256:${"0".repeat(64)}`;

/** Everything from a snapshot to its texts, in steps that can be timed one by one. */
function steps(repositories: number, identities: number) {
  const stated = readGovernance(new Map([["countersign.yml", "organizations:\n  - login: acme\n"]]));
  if (!stated.ok) throw new Error("The configuration of the measurement cannot be read.");
  const { governance } = stated;
  const snapshot = snapshotOf(repositories, identities);
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- fromEntries forgets the keys it was given
  const requests = Object.fromEntries(SOURCE_IDS.map((id) => [id, 0])) as Collected["requests"];
  const collected: Collected = {
    snapshot,
    requests,
    cached: requests,
    writer: null,
    started: AT,
    finished: AT,
    credential: {
      identity: "token of person-0",
      kind: "token",
      slug: null,
      login: "person-0",
      granted: null,
      permissions: null,
      repository_selection: null,
    },
    apiVersion: "2022-11-28",
  };
  return {
    evaluate: (ledger: Ledger) => evaluate({ checks, snapshot, governance, ledger, today: dayOf(AT) }),
    record: (ledger: Ledger, evaluated: readonly Evaluated[]) =>
      record({
        collected,
        evaluated,
        governance,
        ledger,
        pages: { checks, sources: sources.map(describeSource), language: "en" },
        run: { trigger: nobody, scanner: { version: "0.0.0", bundle: null, commit: null, action: null } },
        stated: { parameters: digest, controls: digest, base: "b".repeat(40), stated_changes: null },
        verified: {
          tampering: [],
          origin: { writer: null, base: "main", asked: 0, unproven: [], merged: [] },
          restored: new Map(),
        },
        approvals: [],
        follows: { drift: null, remediated: () => new Map(), resolvedBy: () => () => null },
      }),
  };
}

/** The files that a first scan of such an organisation writes. */
export function firstScan(repositories: number, identities: number): ReadonlyMap<string, string> {
  const { evaluate: evaluateLedger, record: write } = steps(repositories, identities);
  const { ledger } = readLedger("acme", new Map());
  return write(ledger, evaluateLedger(ledger)).files;
}

/** A result with the seconds of the processor that it took in this process. */
async function timed<T>(work: () => T | Promise<T>): Promise<{ result: T; seconds: number }> {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return { result, seconds: (user + system) / 1e6 };
}

const inSeconds = (seconds: number) => `${seconds.toFixed(1)} s`;
const sumOf = (sizes: Iterable<number>) => [...sizes].reduce((sum, size) => sum + size, 0);

/** A new repository with one empty commit. */
function newRepository(folder: string): { git: Git; root: string } {
  const run = (...args: string[]) =>
    execFileSync("git", ["-C", folder, "-c", "user.name=a", "-c", "user.email=a@b.test", ...args])
      .toString()
      .trim();
  run("init", "--quiet");
  run("commit", "--quiet", "--allow-empty", "--message", "Begin");
  return { git: openGit(folder, process.env, null), root: run("rev-parse", "HEAD") };
}

/** The evidence of a commit, verified as a scan verifies it, and read. */
async function readAt(git: Git, commit: string): Promise<Ledger> {
  const printPage = printedBy(checks, "en");
  const texts = await readStored(git, commit, evidenceFolder("acme"), { printPage });
  const [difference] = differencesIn("acme", { scans: scansIn(texts), texts });
  if (difference !== undefined) throw new Error(`${difference.file} is not as it was written`);
  return readLedger("acme", texts, printPage).ledger;
}

/** Time and memory from snapshot to commit, once with an empty ledger and once with a full one. */
async function measureEvaluation(repositories: number, identities: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "bench-ledger-"));
  try {
    const { git, root } = newRepository(folder);
    return await measureIn(git, root, steps(repositories, identities));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureIn(
  git: Git,
  root: string,
  { evaluate: evaluateLedger, record: write }: ReturnType<typeof steps>,
): Promise<string> {
  const once = async (parent: string, readIt: () => Ledger | Promise<Ledger>) => {
    const read = await timed(readIt);
    const evaluated = await timed(() => evaluateLedger(read.result));
    const written = await timed(() => write(read.result, evaluated.result));
    const { files, facts, scanFile } = written.result;
    const message = { headline: "Record", body: "" };
    const draft = { parents: [parent], tree: `${parent}^{tree}`, files, message, at: AT, author: NOBODY };
    const committed = await timed(() => writeCommit(git, draft));
    const peak = `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`;
    const seconds = [read, evaluated, written, committed].map((one) => one.seconds);
    const row = [...seconds.map(inSeconds), String(facts.length), peak];
    const scanRecord = Buffer.byteLength(files.get(scanFile) ?? "");
    return { commit: committed.result, seconds, row, peak, scanRecord };
  };
  const first = await once(root, () => readLedger("acme", new Map()).ledger);
  const again = await once(first.commit, () => readAt(git, first.commit));
  const listing = textOf(await git(["ls-tree", "-r", "--long", first.commit])).split("\n");
  const texts = sumOf(listing.map((line) => Number(line.split(/\s+/)[3])));
  return [
    "Times are of the processor, the collection of garbage in parallel included, and not those of git. Reading verifies every file by the list of digests, and compares its page with what is printed of its data.",
    table(
      [
        "Ledger",
        "Reading it",
        "Evaluating",
        "Recording",
        "Writing the commit",
        "Fact files",
        "Largest memory until then",
      ],
      [
        ["empty", ...first.row],
        ["full, nothing changed", ...again.row],
      ],
    ),
    "The reach is for 10,000 repositories with 100,000 identities.",
    table(
      ["What", "Measured", "Reach"],
      [
        [
          "Evaluating and recording, with an empty ledger",
          inSeconds(sumOf(first.seconds.slice(1, 3))),
          "10 s",
        ],
        ["Reading a full ledger", inSeconds(sumOf(again.seconds.slice(0, 1))), "8 s"],
        [
          "Reading, evaluating and recording when nothing changed",
          inSeconds(sumOf(again.seconds.slice(0, 3))),
          "8 s",
        ],
        ["Memory, with an empty ledger", first.peak, "700 MB"],
        ["Memory, with a full one", again.peak, "700 MB"],
        ["Scan record of the first scan", `${(first.scanRecord / 1000).toFixed(0)} kB`, "1,000 kB"],
      ],
    ),
    `The texts of all files are ${(texts / 1e6).toFixed(0)} MB: no ownership is stated, so most checks fail on everything. Beyond a bound they are not held: they are read from git or made again when somebody asks for them.`,
  ].join("\n\n");
}

if (import.meta.main)
  process.stdout.write(await measureEvaluation(Number(process.argv[2]), Number(process.argv[3])));
