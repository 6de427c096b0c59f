import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FREQUENCIES } from "../../../model/control.ts";
import { FREQUENCY_WORDS } from "../../../model/frequency-words.ts";
import { readKanji } from "./kanji.ts";
import { normalQuantity, readQuantities } from "./quantities.ts";
import { frequenciesOf, readFrequencies } from "./read-frequencies.ts";
import { roleName } from "../../../model/role-name.ts";
import { readRoles } from "./roles.ts";

const fullWidth = (value: number) =>
  Array.from(String(value))
    .map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    .join("");

function kanji(value: number): string {
  const digits = "〇一二三四五六七八九";
  if (value === 0) return "〇";
  return [1000, 100, 10, 1]
    .map((power, index) => {
      const digit = Math.floor(value / power) % 10;
      if (digit === 0) return "";
      return `${digit === 1 && power > 1 ? "" : (digits[digit] ?? "")}${["千", "百", "十", ""][index] ?? ""}`;
    })
    .join("");
}

const positional = (value: number) =>
  Array.from(String(value))
    .map((digit) => "〇一二三四五六七八九"[Number(digit)])
    .join("");

const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

function words(value: number): string {
  const rest = value % 100;
  const below =
    rest < 20
      ? SMALL[rest]!
      : [TENS[Math.floor(rest / 10) - 2]!, ...(rest % 10 === 0 ? [] : [SMALL[rest % 10]!])].join("-");
  if (value < 100) return below;
  const hundreds = `${SMALL[Math.floor(value / 100)]!} hundred`;
  return rest === 0 ? hundreds : `${hundreds} and ${below}`;
}

const number = fc.integer({ min: 0, max: 9999 });
const unit = fc.constantFrom(
  ["日", "days"],
  ["営業日", "business days"],
  ["時間", "hours"],
  ["か月", "months"],
  ["ヶ月", "months"],
  ["カ月", "months"],
  ["回", "times"],
  ["件", "items"],
  ["%", "percent"],
  ["％", "percent"],
);

describe("any number", () => {
  test("reads the same in ASCII, in full width and in kanji", () => {
    fc.assert(
      fc.property(number, unit, (value, [written = "", normal]) => {
        for (const digits of [String(value), fullWidth(value), kanji(value), positional(value)]) {
          expect(readQuantities(`期限は${digits}${written}以内とする。`, "ja").map(normalQuantity)).toEqual([
            `${value} ${normal}`,
          ]);
        }
      }),
    );
  });

  test("reads the same in digits and in English words", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999 }),
        fc.constantFrom("days", "business days", "hours", "months", "percent"),
        (value, of) => {
          for (const digits of [
            String(value),
            fullWidth(value),
            words(value),
            words(value).replaceAll("-", " "),
          ])
            expect(readQuantities(`It ends within ${digits} ${of}.`, "en").map(normalQuantity)).toEqual([
              `${value} ${of}`,
            ]);
        },
      ),
    );
  });

  test("in kanji is the number they say", () => {
    fc.assert(fc.property(number, (value) => readKanji(kanji(value)) === value));
  });
});

describe("what the token filler writes", () => {
  const filled = {
    en: (word: string) => [word, `Performed ${word}, before the close.`, `The list is gone through ${word}.`],
    ja: (word: string) => [word, `${word}に実施し、承認する。`],
  };

  test.each(FREQUENCIES.flatMap((frequency) => [["en", frequency] as const, ["ja", frequency] as const]))(
    "in %s for %s is read as the field",
    (language, frequency) => {
      for (const text of filled[language](FREQUENCY_WORDS[frequency][language])) {
        expect(readFrequencies(text, language).map((one) => one.frequency)).toEqual([frequency]);
        expect(frequenciesOf(text, language)).toEqual([frequency]);
      }
    },
  );

  test.each([
    "business-owner",
    "cfo",
    "control-operator",
    "controller",
    "internal-audit",
    "security-lead",
    "treasury-clerk",
  ])("for the role %s is read as the role", (role) => {
    expect(readRoles(`The ${roleName(role).en} performs it.`, "en", [role])).toEqual([role]);
    expect(readRoles(`${roleName(role).ja}が実施する。`, "ja", [role])).toEqual([role]);
  });
});
