import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { BOT, writeVerifiable, type VerifiableLedger } from "../../../test/ledger/verifiable.ts";
import { openGit } from "../../git/git.ts";
import { audit } from "./audit.ts";
import type { SignatureState } from "./openpgp.ts";
import { readHistory } from "./read-history.ts";

const folder = mkdtempSync(join(tmpdir(), "countersign-signatures-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const played = writeVerifiable(folder);
const git = openGit(folder, process.env, null);

/** What is found where commits have these signatures, by the index of the commit. */
async function found(ledger: VerifiableLedger, stateOf: (at: number) => SignatureState | null) {
  const history = await readHistory(git, { organization: "acme", head: ledger.head.commit });
  const signatures = new Map(
    ledger.made.flatMap(({ commit, author }, at) => {
      const state = author === BOT ? stateOf(at) : null;
      return state === null ? [] : [[commit, state] as const];
    }),
  );
  return audit({ ...history, signatures }).map(({ commit, path, reason }) => ({ commit, path, reason }));
}

/** A sign-off that nobody gave, committed onto base in the name of the account. */
function forged() {
  const ledger = played.fork();
  const merge = ledger.scan("2026-03-02T03:00:10Z", 6);
  const signOff = Object.fromEntries([ledger.signOff("evidence", 9, merge)]);
  const { commit } = ledger.write("2026-03-02T05:00:10Z", "Record", signOff, [ledger.head.commit]);
  return { ledger, commit, index: ledger.made.length - 1 };
}

test.each([null, "by-another-key"] as const)(
  "a commit of the account with the signature %s is found where another of its commits verifies",
  async (state) => {
    const { ledger, commit, index } = forged();
    const reason = { reason: "signature-missing", with: { account: BOT } };
    const all = await found(ledger, (at) => (at === index ? state : "good"));
    expect(all).toEqual([{ commit, path: null, reason }]);
  },
);

test("a commit whose signature is not good is found once", async () => {
  const { ledger, commit, index } = forged();
  const reason = { reason: "signature-not-good", with: {} };
  const all = await found(ledger, (at) => (at === index ? "bad" : "good"));
  expect(all).toEqual([{ commit, path: null, reason }]);
});

test("a commit beside the first that verifies is found, though it stands on one from before", async () => {
  const ledger = played.fork();
  const base = ledger.head;
  const merge = ledger.scan("2026-03-02T03:00:10Z", 6);
  const signed = ledger.made.length - 2;
  const beside = ledger.write("2026-03-02T05:00:10Z", "Record", {}, [base.commit]);
  const last = ledger.merge(merge, beside, "2026-03-02T06:00:10Z");
  expect(last.parents).toEqual([merge.commit, beside.commit]);
  const all = await found(ledger, (at) => (at === signed ? "good" : null));
  expect(
    all.flatMap(({ commit, reason }) => (reason.reason === "signature-missing" ? [commit] : [])),
  ).toEqual([beside.commit]);
});

test("what was committed before the first commit that verifies is not held against anybody", async () => {
  const { ledger, index } = forged();
  expect(await found(ledger, (at) => (at === index ? "good" : null))).toEqual([]);
});

test("nothing is found where no commit verifies", async () => {
  const { ledger, index } = forged();
  expect(await found(ledger, (at) => (at === index ? null : "by-another-key"))).toEqual([]);
});
