import { describe, expect, test } from "vitest";
import { readLedger } from "../../model/read-ledger.ts";
import { aKey, aSnapshot } from "../checks/examples/a-snapshot.ts";
import { anInput } from "../evidence/examples/an-input.ts";
import { digestOf } from "./digest.ts";
import { digestListOf } from "./digest-list.ts";
import { record } from "../evidence/record.ts";
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
const LIST = "evidence/acme/SHA256SUMS";
const [first, second] = [one.scanFile, two.scanFile];
const fact = one.facts.find((path) => path.includes("/identities/")) ?? "";
const added = two.facts.find((path) => path.includes("/identities/")) ?? "";

const edited = (file: string, from: string | RegExp, to: string) => {
  const text = evidence.get(file) ?? "";
  const other = text.replace(from, to);
  expect(other).not.toBe(text);
  return new Map([...evidence, [file, other]]);
};
const relisted = (texts: ReadonlyMap<string, string>) =>
  new Map([...texts, [LIST, digestListOf("acme", texts)]]);
const CONCLUSION = "evidence/acme/conclusions/2026-Q1/acme-us/sox.md";
const concluded = relisted(new Map([...evidence, [CONCLUSION, "deficient\n"]]));
const without = (...files: string[]) => new Map([...evidence].filter(([path]) => !files.includes(path)));
const found = (texts: ReadonlyMap<string, string>) =>
  differencesIn("acme", ledgerOf(texts)).map(({ file, what }) => ({ file, what }));

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
    ["an edited record", () => edited(first, /"open": \d+/, '"open": 77'), first, "edited"],
    ["a deleted record before the last", () => without(first), first, "deleted"],
    [
      "a copied fact",
      () =>
        new Map([
          ...evidence,
          [`${fact.slice(0, fact.lastIndexOf("/") + 1)}99.md`, evidence.get(fact) ?? ""],
        ]),
      `${fact.slice(0, fact.lastIndexOf("/") + 1)}99.md`,
      "unrecorded",
    ],
    [
      "the newest record, edited with its line of the list",
      () => relisted(edited(second, /"digests": "sha256:\w+"/, `"digests": "${digestOf("other")}"`)),
      LIST,
      "edited",
    ],
    [
      "a fact, edited with its line of the list",
      () => relisted(edited(fact, /first_observed: "2026/, 'first_observed: "2024')),
      LIST,
      "edited",
    ],
    ["a list that is gone", () => without(LIST), LIST, "deleted"],
    ["a list that is none", () => edited(LIST, /^/, "# mine\n"), LIST, "edited"],
    [
      "an edited conclusion",
      () => new Map([...concluded, [CONCLUSION, "effective\n"]]),
      CONCLUSION,
      "edited",
    ],
    [
      "a conclusion that no list names",
      () => new Map([...evidence, [CONCLUSION, ""]]),
      CONCLUSION,
      "unrecorded",
    ],
  ])("%s", (_, texts, file, what) => {
    expect(found(texts())).toContainEqual({ file, what });
  });

  test("an edited fact is named with the digest that the last record which wrote it gives", () => {
    const texts = edited(fact, /first_observed: "2026/, 'first_observed: "2024');
    const recorded = digestOf(evidence.get(fact) ?? "");
    expect(differencesIn("acme", ledgerOf(texts))).toEqual([{ file: fact, what: "edited", recorded }]);
  });

  test("a list without any record vouches for nothing", () => {
    expect(found(relisted(without(first, second)))).toEqual([{ file: LIST, what: "edited" }]);
  });
});

describe("nothing is said of", () => {
  test("what other commands write with a new list, though the newest record is older", () =>
    expect(found(concluded)).toEqual([]));
  test("a .gitkeep", () =>
    expect(found(new Map([...evidence, ["evidence/acme/scans/.gitkeep", ""]]))).toEqual([]));
  test("what scans wrote", () => expect(found(evidence)).toEqual([]));
  test("an empty ledger", () => expect(found(new Map())).toEqual([]));
  test("a scan alone", () => expect(found(one.files)).toEqual([]));
});
