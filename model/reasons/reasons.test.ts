import { describe, expect, test } from "vitest";
import type { Names } from "../text.ts";
import { everyCheck } from "./every-check.ts";
import { namedById } from "./examples/by-id.ts";
import { miscounted, miscountedIn } from "./examples/miscounted.ts";
import { samplesOf } from "./examples/sample.ts";
import { checkWords } from "./index.ts";
import { factOf } from "./print.ts";
import type { Sentences } from "./reason.ts";

const reasons: [string, Sentences][] = [
  ...Object.entries(everyCheck).map(([name, one]): [string, Sentences] => [`any check: ${name}`, one]),
  ...checkWords.flatMap(({ id, reasons: own }) =>
    Object.entries<Sentences>(own).map(([name, one]): [string, Sentences] => [`${id}: ${name}`, one]),
  ),
];

/** Data of every shape that a reason may have; of one made of clauses, one entry with each clause. */
const dataOf = ({ data, clauses }: Sentences): unknown[] =>
  clauses === undefined
    ? samplesOf(data)
    : Object.entries(clauses).flatMap(([reason, clause]) =>
        samplesOf(clause.data).map((sample) => ({ faults: [{ id: "EXC-1", reason, with: sample }] })),
      );

const printed = (sentences: Sentences): Names[] =>
  dataOf(sentences).flatMap((data) => sentences.print(data) ?? []);

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** What a template leaves where its data is missing or of another shape. */
const HOLE = /undefined|\[object|NaN|\bnull\b|\$\{|\s\s/;

describe("every reason", () => {
  test("there are many", () => {
    expect(reasons.length).toBeGreaterThan(150);
  });

  test.each(reasons)("%s prints from whatever its data may be", (_name, sentences) => {
    const all = printed(sentences);
    expect(all.length).toBe(dataOf(sentences).length);
    expect(all.length).toBeGreaterThan(0);
    for (const { en, ja } of all) {
      expect(`${en} ${ja}`).not.toMatch(HOLE);
      expect(en).toMatch(/^[A-Z0-9«].*[.?]$/su);
      expect(ja).toMatch(/。$/u);
      expect(ja).toMatch(KANA);
    }
  });

  // What would make a unit readable is a sentence of its own, after why it could not be read.
  const single = reasons.filter(([name]) => name !== "any check: not-read");

  test.each(single)("%s is one sentence in English", (_name, sentences) => {
    const QUOTED = /«[^«»]*»/g;
    for (const { en } of printed(sentences))
      expect(en.replace(QUOTED, "x").split(/[.?] (?=[A-Z])/u)).toHaveLength(1);
  });
});

describe("a wrong count is found", () => {
  test.each([
    "It left out 1 privileged identities.",
    "It was closed after 0 performances, and 1 are needed.",
    "Whether «A» and 1 more reaches the repository.",
    "It lives 1 days.",
    "Tested the duties: 0 conflicts, each with a disposition.",
    "抵触0件のすべてについて処置が決定されている。",
  ])("%s", (sentence) => {
    expect(miscountedIn(sentence)).toHaveLength(1);
  });

  test.each([
    "1 line was decided.",
    "The table asks for 1 of 2.",
    "No conflict was found.",
    "«A» and 1 more reach it.",
  ])("%s is right", (sentence) => {
    expect(miscountedIn(sentence)).toEqual([]);
  });
});

/** What to do is the remedy's part; a reason says what is so. */
const ORDER = /[;,] (?:write|grant|require|name|store|replace|set|add|take|state|give|use|read|allow) /u;

describe("no reason of a check", () => {
  const clauses = reasons.flatMap(([, { clauses }]) => (clauses === undefined ? [] : [clauses]));
  const all = [Object.fromEntries(reasons), ...clauses];

  test("miscounts one thing or none", () => {
    expect(all.flatMap((each) => miscounted(each))).toEqual([]);
  });

  test("gives an order", () => {
    const sentences = all.flatMap((each) =>
      Object.values(each).flatMap((one) => dataOf(one).flatMap((data) => one.print(data)?.en ?? [])),
    );
    expect(sentences.filter((sentence) => ORDER.test(sentence))).toEqual([]);
  });

  test("names anything by its id", () => {
    expect(all.flatMap((each) => namedById(each))).toEqual([]);
  });
});

describe("the words of every check", () => {
  test.each(checkWords.map((words) => [words.id, words] as const))(
    "%s are in both languages",
    (_id, words) => {
      const { title, question, risk, remedy } = words;
      for (const { en, ja } of [title, question, risk, remedy]) {
        expect(en).toMatch(/^[A-Z]/u);
        expect(ja).toMatch(KANA);
        expect(ja).not.toBe(en);
      }
      expect(question.en).toMatch(/\?$/);
      expect(question.ja).toMatch(/か。$/u);
    },
  );
});

test("a reason that this version does not know is printed as its name and its data", () => {
  const unknown = { check: "credential-is-rotated", reason: "eclipse", with: { days: 3 } };
  expect(factOf(unknown).en).toBe('A reason that this version does not know: eclipse {"days":3}.');
  expect(factOf(unknown).ja).toContain('eclipse {"days":3}');
});

test("a reason whose data has another shape is told apart from one that is not known", () => {
  const odd = { check: "credential-is-rotated", reason: "limit-reached", with: { days: "many" } };
  expect(factOf(odd)).toEqual({
    en: 'A reason whose data this version cannot read: limit-reached {"days":"many"}.',
    ja: 'この版では内容を読み取れない理由:limit-reached {"days":"many"}。',
  });
});
