import { expect, test } from "vitest";
import { readLedger } from "../../../model/read-ledger.ts";
import { aGovernance } from "../../checks/examples/a-context.ts";
import { aKey, aSnapshot } from "../../checks/examples/a-snapshot.ts";
import { checks } from "../../checks/index.ts";
import { evaluate } from "../../evaluate/evaluate.ts";
import { anInput } from "../../evidence/examples/an-input.ts";
import { record } from "../../evidence/record.ts";
import { approvedChanges } from "./changes.ts";

/** A scan of one key, recorded into what earlier scans left. */
function scanned(read_only: boolean, earlier = new Map<string, string>()) {
  const snapshot = aSnapshot({ identities: [aKey({ read_only })] });
  const { ledger } = readLedger("acme", earlier);
  const evaluated = evaluate({ checks, snapshot, governance: aGovernance(), ledger, today: "2026-02-01" });
  const recorded = record(anInput({ ledger, evaluated }, snapshot));
  return { ledger, recorded, subjects: recorded.subjects, texts: new Map([...earlier, ...recorded.files]) };
}
const only = (found: readonly { check: string }[]) =>
  found.map(({ check }) => check).filter((check) => check === "deploy-key-is-read-only");

test("what an earlier scan opened and nobody has approved is still new to people", () => {
  const base = scanned(true);
  const waiting = scanned(false, base.texts);
  const quiet = scanned(false, waiting.texts);
  expect(only(quiet.recorded.opened)).toEqual([]);
  expect(only(approvedChanges("acme", base.texts, quiet).opened)).toHaveLength(1);
});

test("what was opened and resolved again before anybody approved is neither", () => {
  const base = scanned(true);
  const back = scanned(true, scanned(false, base.texts).texts);
  const { opened, resolved } = approvedChanges("acme", base.texts, back);
  expect(only([...opened, ...resolved])).toEqual([]);
});

test("without anything approved everything open is new", () => {
  const first = scanned(false);
  expect(approvedChanges("acme", new Map(), first).opened).toEqual(first.recorded.opened);
});
