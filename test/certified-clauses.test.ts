import { describe, expect, test } from "vitest";
import { CertificationText, type CertificationToken } from "../model/certification-text.ts";
import type { Language } from "../model/language.ts";
import { Overlay } from "../model/overlay.ts";
import { stated } from "./house/stated.ts";
import { read } from "./house/tree.ts";

/** What a clause may point at, with the token that prints it. */
const POINTERS: Readonly<Record<Language, readonly (readonly [RegExp, readonly CertificationToken[]])[]>> = {
  en: [
    [/the exceptions stated above/, ["exceptions"]],
    [/the variances stated above/, ["variances"]],
    [/the limits stated above/, ["limits"]],
    [/the deficiencies stated above/, ["deficiencies"]],
    [/the deviations(?: and limits)? stated above/, ["deficiencies", "exceptions", "limits"]],
    [/the (?:access )?reviews stated above/i, ["reviews"]],
    [/the population stated above/i, ["snapshot", "identities"]],
    // The description itself: what the overlays say, at the commit that the text names.
    [/\bas described\b|\bthe described controls\b|\bthe roles? described\b/, ["commit"]],
  ],
  ja: [
    [/上記の例外/, ["exceptions"]],
    [/上記の差異/, ["variances"]],
    [/上記の取得できなかった情報/, ["limits"]],
    [/上記の不備/, ["deficiencies"]],
    [/上記の棚卸/, ["reviews"]],
  ],
};

/** Words that point at something outside a clause. */
const POINTING: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:here|above|below|listed|lists?|named|stated|annex|register|pack|described|(?:deviations|differences|limitations) reported)\b/i,
  ja: /上記|下記|次の|とおり|別紙|一覧|記載|添付/,
};

const overlays = stated("overlay", Overlay);
const texts = new Map(
  stated("certification-text", CertificationText).map(({ file, data }) => [data.regime, read(file).text]),
);

/** What a clause points at that its text does not print. */
function strayIn({ regime, language, certification }: Overlay): string[] {
  const text = texts.get(regime) ?? "";
  const { rest, tokens } = POINTERS[language].reduce<{ rest: string; tokens: CertificationToken[] }>(
    (held, [pointer, own]) =>
      pointer.test(held.rest)
        ? { rest: held.rest.replaceAll(new RegExp(pointer, "gi"), ""), tokens: [...held.tokens, ...own] }
        : held,
    { rest: certification, tokens: [] },
  );
  const word = POINTING[language].exec(rest)?.[0];
  return [
    ...(word === undefined ? [] : [word]),
    ...tokens.filter((token) => !text.includes(`{{${token}}}`)).map((token) => `{{${token}}}`),
  ];
}

describe("a clause points at nothing that the text of its regime does not print", () => {
  test.each(overlays.map(({ file, data }) => [file, data] as const))("%s", (_file, data) => {
    expect(strayIn(data)).toEqual([]);
  });
});

test.each([
  ["en", "Permissions are removed, or listed here."],
  ["en", "They are renewed, except as stated."],
  ["ja", "過大な権限で未了のものは、例外一覧に記載しました。"],
  ["ja", "当期間の利用は別紙のとおりです。"],
] as const)("one that does is found (%s: %s)", (language, certification) => {
  const found = overlays.filter(({ data }) => data.language === language).slice(0, 1);
  expect(found.flatMap(({ data }) => strayIn({ ...data, certification }))).toHaveLength(1);
});
