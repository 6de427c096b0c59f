import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { signedCommit, webFlowKey } from "../../../demo/github/git/signing.ts";
import { BOT, run, type VerifiableLedger, writeVerifiable } from "../../../test/ledger/verifiable.ts";
import { openGit } from "../../git/git.ts";
import { signatureIn } from "../../git/commit-objects.ts";
import { audit } from "./audit.ts";
import { SIGNATURE } from "./examples/signed.ts";
import { levels } from "./levels.ts";
import { readSigningKeys } from "./openpgp.ts";
import { readHistory } from "./read-history.ts";

const folder = mkdtempSync(join(tmpdir(), "countersign-signers-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const played = writeVerifiable(folder);
const git = openGit(folder, process.env, null);
const AT = "2026-03-02T03:00:10Z";

/** The commit of a scan made anew with a signature of that moment, and merged as it was. */
function signedAgain(ledger: VerifiableLedger, at: string): { signed: string; commit: string } {
  ledger.scan(at, 5);
  const [scanned, merge] = ledger.made.slice(-2);
  const tree = run(folder, ["rev-parse", `${scanned?.commit ?? ""}^{tree}`]).trim();
  const who = { name: BOT, email: "bot@example.com", date: new Date(at) };
  const parents = [...(scanned?.parents ?? [])];
  const { content } = signedCommit({ tree, parents, author: who, committer: who, message: "Scan" });
  return { signed: replaced(ledger, content), commit: merge?.commit ?? "" };
}

/** Puts a commit in the place of the last one but the merge. */
function replaced(ledger: VerifiableLedger, content: Buffer): string {
  const commit = run(folder, ["hash-object", "-t", "commit", "-w", "--stdin"], content).trim();
  const [scanned, merge] = ledger.made.splice(-2);
  if (scanned === undefined || merge === undefined) throw new Error("nothing was scanned");
  ledger.made.push({ ...scanned, commit });
  ledger.add({ ...merge, parents: [merge.parents[0] ?? "", commit] });
  return commit;
}

/** The same commit with another signature. */
function carrying(ledger: VerifiableLedger, signature: string): string {
  const { commit } = ledger.made.at(-2) ?? ledger.head;
  const raw = run(folder, ["cat-file", "commit", commit]);
  const header = `gpgsig ${signature.trim().split("\n").join("\n ")}\n`;
  return replaced(ledger, Buffer.from(raw.replace(/\n\n/, `\n${header}\n`)));
}

const read = (ledger: VerifiableLedger, keys = "") =>
  readHistory(git, { organization: "acme", head: ledger.head.commit, keys: readSigningKeys(keys) });

const found = async (ledger: VerifiableLedger, keys?: string) =>
  audit(await read(ledger, keys)).map(({ commit, reason }) => ({ commit, reason }));

const why = async (ledger: VerifiableLedger) =>
  levels(await read(ledger), { findings: [], maxGapHours: 10_000, rules: [] })[0]?.why;

const signatureOf = (commit: string): string =>
  signatureIn(Buffer.from(run(folder, ["cat-file", "commit", commit])))?.text ?? "";

test("a signature of its own commit and time is not held against it, with the key and without", async () => {
  const ledger = played.fork();
  signedAgain(ledger, AT);
  expect(await found(ledger)).toEqual([]);
  expect(await found(ledger, webFlowKey())).toEqual([]);
});

test.each([
  ["as it was", (text: string) => text],
  ["in other lines", (text: string) => text.replace(/([A-Za-z0-9+/]{8})\n/, "\n$1\n")],
])(
  "a signature that was copied %s is found on the second commit, and told whose it is",
  async (_, change) => {
    const ledger = played.fork();
    const { signed } = signedAgain(ledger, AT);
    ledger.scan("2026-03-02T03:10:10Z", 6);
    const commit = carrying(ledger, change(signatureOf(signed)));
    expect(await found(ledger)).toContainEqual({
      commit,
      reason: { reason: "signature-of-another-commit", with: { other: signed } },
    });
  },
);

test("a signature of another time is found where no key can tell", async () => {
  const ledger = played.fork();
  ledger.scan(AT, 5);
  const commit = carrying(ledger, SIGNATURE);
  expect((await found(ledger)).filter((one) => one.commit === commit)).toMatchObject([
    { reason: { reason: "signature-of-another-time", with: { committed: AT } } },
  ]);
});

test("what has the form of no signature is none", async () => {
  const ledger = played.fork();
  ledger.scan(AT, 5);
  carrying(ledger, "signed by GitHub");
  expect(await why(ledger)).toContainEqual({
    reason: "commits-unsigned",
    with: { unsigned: 11, commits: 11 },
  });
});

test("signatures that cannot be verified and name several keys say so", async () => {
  const ledger = played.fork();
  signedAgain(ledger, AT);
  ledger.scan("2026-03-09T03:00:10Z", 6);
  carrying(ledger, SIGNATURE);
  expect(await why(ledger)).toContainEqual({
    reason: "signed-with-several-keys",
    with: { keys: 2, signed: 2 },
  });
});
