import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { additionOn, conclusionOn } from "../../../test/ledger/verifiable-documents.ts";
import { type VerifiableLedger, writeVerifiable } from "../../../test/ledger/verifiable.ts";
import type { Addition } from "../../../model/addition.ts";
import { digestOf } from "../../digest/digest.ts";
import { openGit } from "../../git/git.ts";
import { audit } from "./audit.ts";
import { readHistory } from "./read-history.ts";

const folder = mkdtempSync(join(tmpdir(), "countersign-additions-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const played = writeVerifiable(folder);
const git = openGit(folder, process.env, null);
const CONCLUSION = "evidence/acme/conclusions/2026-Q1/acme-us/sox.md";
const FIRST = "evidence/acme/conclusions/2026-Q1/acme-us/sox.2026-02-24.md";

async function foundIn(ledger: VerifiableLedger): Promise<string[]> {
  const history = await readHistory(git, { organization: "acme", head: ledger.head.commit });
  return audit(history).map(({ path, reason }) => `${path ?? ""}: ${reason.reason}`);
}

/** A ledger that goes on with an addition, made the day after the last scan. */
function withAddition(over: Partial<Addition> = {}): VerifiableLedger {
  const ledger = played.fork();
  ledger.publish("2026-02-24T03:00:10Z", "Add", Object.fromEntries([additionOn(ledger.head, over)]));
  return ledger;
}

describe("an addition to a certified conclusion", () => {
  test("is as recorded, and so is the next one after it", async () => {
    const ledger = withAddition();
    expect(await foundIn(ledger)).toEqual([]);
    const after = { file: FIRST, digest: digestOf(ledger.head.texts.get(FIRST) ?? "") };
    const second = additionOn(ledger.head, { added: "2026-03-01", after });
    ledger.publish("2026-03-01T03:00:10Z", "Add", Object.fromEntries([second]));
    expect(await foundIn(ledger)).toEqual([]);
  });

  test.each<[string, Partial<Addition>, string]>([
    [
      "to a conclusion of other bytes",
      { adds_to: { file: CONCLUSION, digest: digestOf("other") } },
      "cited-file-otherwise",
    ],
    [
      "to another file",
      { adds_to: { file: "evidence/acme/organization.md", digest: digestOf("other") } },
      "adds-to-another",
    ],
    ["after one that never was", { after: { file: FIRST, digest: digestOf("other") } }, "cited-file-missing"],
    ["of a day before the period was certified", { added: "2026-02-01" }, "added-on-another-day"],
    ["of a day that is still to come", { added: "2026-03-20" }, "added-on-another-day"],
    ["on a period that nobody certified", { entity: "acme-jp" }, "adds-to-uncertified"],
  ])("%s is found", async (_, over, reason) => {
    const ledger = withAddition(over);
    const found = await foundIn(ledger);
    expect(found.some((one) => one.startsWith("evidence/acme/conclusions/"))).toBe(true);
    expect(found.map((one) => one.split(": ")[1])).toContain(reason);
  });

  test("that read a commit from before the period was certified is found", async () => {
    const ledger = played.fork();
    const concluded = ledger.made.findIndex(({ message }) => message === "Conclude");
    const read = ledger.made[concluded + 1];
    if (read === undefined) throw new Error("nothing was concluded");
    ledger.publish("2026-02-24T03:00:10Z", "Add", Object.fromEntries([additionOn(read)]));
    expect(await foundIn(ledger)).toEqual([`${FIRST}: adds-to-uncertified`]);
  });

  test("at the path of another day is found", async () => {
    const ledger = played.fork();
    const [, text] = additionOn(ledger.head);
    const path = FIRST.replace("02-24", "02-23");
    ledger.publish("2026-02-24T03:00:10Z", "Add", { [path]: text });
    expect(await foundIn(ledger)).toEqual([`${path}: record-misplaced`]);
  });

  test("may be made anew while it waits, and not once base holds it", async () => {
    const waiting = played.fork();
    const base = waiting.head;
    const one = waiting.write("2026-02-24T03:00:10Z", "Add", Object.fromEntries([additionOn(base)]), [
      base.commit,
    ]);
    const anew = waiting.write(
      "2026-02-24T05:00:10Z",
      "Add",
      Object.fromEntries([additionOn(base, { also: ["scan"] })]),
      [one.commit],
    );
    waiting.merge(base, anew, "2026-02-24T06:00:10Z");
    expect(await foundIn(waiting)).toEqual([]);

    const approved = withAddition();
    const rewritten = additionOn(approved.head, { also: ["scan"] });
    approved.publish("2026-02-25T03:00:10Z", "Add", Object.fromEntries([rewritten]));
    expect(await foundIn(approved)).toEqual([`${FIRST}: record-edited`]);
  });
});

describe("a conclusion that was certified and is written again", () => {
  /** The conclusion drawn anew on the head, with the day as it is read from. */
  const rewritten = (ledger: VerifiableLedger): Record<string, string> => {
    const [path, text] = conclusionOn(ledger.head);
    return { [path]: text };
  };

  test("is found while the certification holds", async () => {
    const ledger = played.fork();
    ledger.publish("2026-02-24T03:00:10Z", "Conclude", rewritten(ledger));
    expect(await foundIn(ledger)).toEqual([`${CONCLUSION}: certified-conclusion-rewritten`]);
  });

  test("is found where it names a commit from before the certification", async () => {
    const ledger = played.fork();
    const scanned = ledger.made.find(({ texts }) => texts.has(CONCLUSION));
    if (scanned === undefined) throw new Error("nothing was concluded");
    const [path, text] = conclusionOn(scanned);
    ledger.publish("2026-02-24T03:00:10Z", "Conclude", { [path]: text });
    expect(await foundIn(ledger)).toEqual([`${CONCLUSION}: certified-conclusion-rewritten`]);
  });

  test("is as recorded where the certification was void by then", async () => {
    const ledger = played.fork();
    const scanned = "evidence/acme/scans/2026/20260119T030010Z.md";
    const text = (ledger.head.texts.get(scanned) ?? "").replace("# ", "# Other ");
    ledger.publish("2026-02-24T03:00:10Z", "Edit what was certified", { [scanned]: text });
    ledger.publish("2026-02-25T03:00:10Z", "Conclude", rewritten(ledger));
    expect(await foundIn(ledger)).not.toContain(`${CONCLUSION}: certified-conclusion-rewritten`);
  });
});
