import { describe, expect, test } from "vitest";
import type { Ledger } from "../../model/ledger.ts";
import { readLedger } from "../../model/read-ledger.ts";
import { aKey, aSnapshot } from "../checks/examples/a-snapshot.ts";
import { anInput } from "./examples/an-input.ts";
import { digestOf } from "./digest.ts";
import { record } from "./record.ts";
import { differencesIn } from "./tampering.ts";

const ledgerOf = (texts: ReadonlyMap<string, string>) => readLedger("acme", texts).ledger;

/** Two scans; the second sees a key more. */
const world = (ids: number[]) => aSnapshot({ identities: ids.map((id) => aKey({}, { id })) });
const one = record(anInput({}, world([1])));
const input = anInput({ ledger: ledgerOf(one.files) }, world([1, 2]));
const two = record({
  ...input,
  collected: { ...input.collected, started: "2026-02-02T03:00:00Z", finished: "2026-02-02T03:00:09Z" },
});
const evidence = new Map([...one.files, ...two.files]);
const [first, second] = [one.scanFile, two.scanFile];
const fact = one.facts.find((path) => path.includes("/identities/")) ?? "";
const added = two.facts.find((path) => path.includes("/identities/")) ?? "";

const edited = (file: string, from: string | RegExp, to: string) => {
  const text = evidence.get(file) ?? "";
  const other = text.replace(from, to);
  expect(other).not.toBe(text);
  return new Map([...evidence, [file, other]]);
};
const without = (...files: string[]) => new Map([...evidence].filter(([path]) => !files.includes(path)));
const found = (texts: ReadonlyMap<string, string>) =>
  differencesIn(ledgerOf(texts)).map(({ file, what }) => ({ file, what }));

describe("what people change in evidence is seen", () => {
  test.each([
    [
      "a back-dated fact",
      () => edited(fact, /first_observed: "2026/, 'first_observed: "2024'),
      fact,
      "edited",
    ],
    [
      "a fact of the second scan",
      () => edited(added, /first_observed: "2026/, 'first_observed: "2024'),
      added,
      "edited",
    ],
    [
      "a word in a body",
      () => new Map([...evidence, [fact, `${evidence.get(fact) ?? ""}More.\n`]]),
      fact,
      "edited",
    ],
    ["a deleted fact", () => without(fact), fact, "deleted"],
    ["an edited record", () => edited(first, /open: \d+/, "open: 77"), first, "edited"],
    ["a deleted record before the last", () => without(first), first, "deleted"],
    [
      "a copied fact",
      () => new Map([...evidence, [fact.replace(/[^/]+$/, "99.md"), evidence.get(fact) ?? ""]]),
      fact.replace(/[^/]+$/, "99.md"),
      "unrecorded",
    ],
    [
      "the newest record, edited where only the root tells",
      () => edited(second, /evidence_root: sha256:\w+/, `evidence_root: ${digestOf("other")}`),
      second,
      "edited",
    ],
  ])("%s", (_, texts, file, what) => {
    expect(found(texts())).toContainEqual({ file, what });
  });

  test("an edited fact is named with the digest that the last record which wrote it gives", () => {
    const texts = edited(fact, /first_observed: "2026/, 'first_observed: "2024');
    const recorded = digestOf(evidence.get(fact) ?? "");
    expect(differencesIn(ledgerOf(texts))).toEqual([{ file: fact, what: "edited", recorded }]);
  });

  test("facts without any record were written by no scan", () => {
    const differences = found(without(first, second));
    expect(differences.length).toBe(
      one.facts.length + two.facts.filter((path) => !one.facts.includes(path)).length,
    );
    expect(new Set(differences.map(({ what }) => what))).toEqual(new Set(["unrecorded"]));
  });
});

describe("nothing is said of", () => {
  test("what other commands write", () => {
    const others = [
      "conclusions/2026-Q1/acme-us/sox.md",
      "reviews/2026-Q1/acme-us/sox.md",
      "sign-offs/2026-Q1/pr-1-1.md",
    ];
    const held = ledgerOf(evidence);
    const texts = new Map([...held.texts, ...others.map((path) => [`evidence/acme/${path}`, path] as const)]);
    expect(differencesIn({ ...held, texts })).toEqual([]);
    // Nor is it in the root of the next scan.
    const next = (ledger: Ledger) => record({ ...input, ledger }).scan.evidence_root;
    expect(next({ ...held, texts })).toBe(next(held));
  });
  test("what scans wrote", () => expect(found(evidence)).toEqual([]));
  test("an empty ledger", () => expect(found(new Map())).toEqual([]));
  test("a scan alone", () => expect(found(one.files)).toEqual([]));
});
