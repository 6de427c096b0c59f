import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { valid } from "../../../test/ledger/valid-governance.ts";
import { type Made, type VerifiableLedger, writeVerifiable } from "../../../test/ledger/verifiable.ts";
import { openGit } from "../../git/git.ts";
import { notes } from "./notes.ts";
import { readHistory } from "./read-history.ts";

const folder = mkdtempSync(join(tmpdir(), "countersign-authority-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const played = writeVerifiable(folder);
const git = openGit(folder, process.env, null);

const ENTITY = "controls/entities/acme-us.md";
const CONFIGURATION = "countersign.yml";
const OVERLAY = Object.keys(valid).find((path) => /^controls\/regimes\/[^/]+\/[A-Z].*\.md$/.test(path)) ?? "";

/** Somebody pushes to base; nothing rests on it yet. */
function pushed(ledger: VerifiableLedger, file: string, text: string | null): Made {
  const others = [...ledger.head.texts].filter(([path]) => path !== file);
  const texts = new Map(text === null ? others : [...others, [file, text] as const]);
  const draft = { author: "Priya", at: "2026-06-01T09:00:00Z", message: "State" };
  return ledger.add({ ...draft, parents: [ledger.head.commit], texts });
}

async function noted(ledger: VerifiableLedger) {
  const history = await readHistory(git, { organization: "acme", head: ledger.head.commit });
  return notes(history).map(({ commit, reason }) => [commit, reason.reason, reason.with]);
}

const textOf = (file: string) => played.head.texts.get(file) ?? "";
const authority = "authority:\n  deficiency:\n    - control-operator\n";

test.each([
  ["roster", ENTITY, textOf(ENTITY).replace("login: maria", "login: mallory")],
  ["roster", ENTITY, null],
  ["roster", ENTITY, "no document\n"],
  ["roles", CONFIGURATION, `${textOf(CONFIGURATION)}${authority}`],
  ["roles", OVERLAY, valid[OVERLAY] ?? ""],
] as const)("a change of the %s that was pushed is noted at once: %s", async (what, file, text) => {
  const ledger = played.fork();
  const { commit } = pushed(ledger, file, text);
  expect(await noted(ledger)).toEqual([[commit, "authority-not-signed-off", { file, what }]]);
});

test.each([
  [ENTITY, textOf(ENTITY).replace("United States", "USA")],
  [CONFIGURATION, `${textOf(CONFIGURATION)}calendar:\n  time_zone: Asia/Tokyo\n`],
  ["controls/glossary.md", "# Words\n"],
])("a change of %s that says nothing of who may do what is not", async (file, text) => {
  const ledger = played.fork();
  expect(text).not.toBe(textOf(file));
  pushed(ledger, file, text);
  expect(await noted(ledger)).toEqual([]);
});

test.each([
  ["is not", {}, 0],
  ["is all the same where that does not count", { state: "dismissed" as const }, 1],
])("what was merged and signed off %s", async (_, over, count) => {
  const ledger = played.fork();
  const { head } = ledger;
  const text = textOf(ENTITY).replace("login: maria", "login: mallory");
  const texts = new Map([...head.texts, [ENTITY, text]]);
  const draft = { author: "Priya", at: "2026-06-01T09:00:00Z", message: "State", texts };
  const branch = ledger.add({ ...draft, parents: [head.commit] });
  const merge = ledger.add({ ...draft, parents: [head.commit, branch.commit] });
  const covers = { what: "controls" as const, files: [ENTITY] };
  const signOff = ledger.signOff("evidence", 8, merge, { covers, ...over });
  ledger.publish("2026-06-01T10:00:00Z", "Sign", Object.fromEntries([signOff]));
  expect(await noted(ledger)).toHaveLength(count);
});
