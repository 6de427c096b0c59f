import { describe, expect, test } from "vitest";
import { Drift } from "../../model/drift.ts";
import { readLedger } from "../../model/read-ledger.ts";
import { aKey, aSnapshot } from "../checks/examples/a-snapshot.ts";
import { digestOf } from "../digest/digest.ts";
import { digestOfList, listIn } from "../digest/digest-list.ts";
import { anInput } from "./examples/an-input.ts";
import { record } from "./record.ts";
import type { DriftDocument } from "./record-input.ts";

const FILE = "evidence/acme/drift.md";
const drift = Drift.parse({
  record: "drift",
  schema: 2,
  organization: "acme",
  controls: digestOf("controls"),
  rules: [],
  differences: [],
});
const reporting = (text: string) => () => ({ drift, file: FILE, text });
const seen = () => aSnapshot({ identities: [aKey({}, { id: 1 })] });

describe("a drift report", () => {
  test("that is new is written, counted among the facts and sealed", () => {
    const { files, facts, scan, scanFile } = record(anInput({ drift: reporting("one\n") }, seen()));
    expect(files.get(FILE)).toBe("one\n");
    expect(facts).toContain(FILE);
    const list = listIn("acme", files) ?? new Map();
    expect(list.get(FILE)).toBe(digestOf("one\n"));
    expect(scan.digests).toBe(digestOfList("acme", list, scanFile));
  });

  test("that says the same leaves a quiet scan quiet, and one that does not does not", () => {
    const first = record(anInput({}, seen()));
    const { ledger } = readLedger("acme", first.files);
    const held = { ...ledger, texts: new Map([...ledger.texts, [FILE, "one\n"]]) };
    const next = (text: string) => record(anInput({ ledger: held, drift: reporting(text) }, seen())).facts;
    expect(next("one\n")).toEqual([]);
    expect(next("two\n")).toEqual([FILE]);
  });

  test("counts the scan that writes it among what was performed", () => {
    const performed: number[] = [];
    const counting = ({ scans }: { scans: readonly unknown[] }): DriftDocument => {
      performed.push(scans.length);
      return { drift, file: FILE, text: "" };
    };
    record(anInput({ drift: counting }, seen()));
    expect(performed).toEqual([1]);
  });
});
