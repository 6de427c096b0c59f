import { describe, expect, test } from "vitest";
import { aControl, aDriftInput, jsoxPair } from "../examples/a-drift-input.ts";
import { accountOf, foundBy } from "../examples/found.ts";
import { printNotCompared } from "../../../model/reasons/drift/print-drift.ts";

const RULE = "DR-18";
const found = (ja: object, en: object, bodies = ["", ""]) =>
  foundBy(RULE, aDriftInput({ overlays: jsoxPair({ ...ja }, { ...en }, bodies) }));

describe("a translation is stale", () => {
  const stale = `sha256:${"0".repeat(64)}`;
  test.each([
    ["of another text", stale, stale],
    ["of no text", null, "none"],
  ])("when it is %s", (_what, translation_of, normalised) => {
    const [difference, ...more] = found({}, { translation_of });
    expect(more).toEqual([]);
    expect(difference).toMatch(
      /^block: jsox\/ROT-01.ja body <> jsox\/ROT-01.en translation_of: sha256:[0-9a-f]+ <> /,
    );
    expect(difference?.endsWith(`<> ${normalised}`)).toBe(true);
  });

  test("and not known to be when the bytes are not at hand", () => {
    const input = aDriftInput({}, { stated: new Map() });
    expect(foundBy(RULE, input)).toEqual([]);
    expect(printNotCompared(accountOf(RULE, input)?.unknown ?? []).en).toContain("were not at hand");
  });
});

describe("a field that differs is found", () => {
  test.each([
    ["frequency", { frequency: "annual" }, "quarterly <> annual"],
    ["performer", { performer: "cfo" }, "technical-steward <> cfo"],
    [
      "nature",
      { nature: { automation: "manual", purpose: "detective" } },
      "automation it-dependent, purpose detective <> automation manual, purpose detective",
    ],
    ["key", { key: false }, "true <> false"],
    ["kinds", { kinds: ["deploy-key"] }, "none <> deploy-key"],
    ["parameters", { parameters: { "dormant.days": { strict: 60 } } }, "none <> dormant.days strict 60"],
    ["effective_from", { effective_from: "2026-02-01" }, "2026-01-01 <> 2026-02-01"],
    ["attributes", { attributes: ["One.", "Two."] }, "1 entries <> 2 entries"],
    ["scope_reason", { scope_reason: "It posts." }, "nothing <> a text"],
  ])("%s", (field, changes, normalised) => {
    expect(found({}, changes)).toEqual([
      `block: jsox/ROT-01.ja ${field} <> jsox/ROT-01.en ${field}: ${normalised}`,
    ]);
  });
});

describe("text that differs is found once", () => {
  test.each([
    ["a number", "30日以内に更新する。", "Renewed within 60 days.", "30 days <> 60 days"],
    ["its unit", "５営業日以内に更新する。", "Renewed within 5 days.", "5 business days <> 5 days"],
    ["a count", "25件を抽出する。", "Some are sampled.", "25 items <> nothing of it"],
    ["a count in kanji", "二十五件を抽出する。", "Sample 40 lines.", "25 items <> 40 items"],
    [
      "one day, which is no business day",
      "1日以内とする。",
      "Within one business day.",
      "1 days <> 1 business days",
    ],
    ["a frequency", "半期ごとに更新する。", "Renewed quarterly.", "semi-annually <> quarterly"],
  ])("in %s", (_what, ja, en, normalised) => {
    expect(found({ how: ja }, { how: en })).toEqual([
      `block: jsox/ROT-01.ja how <> jsox/ROT-01.en how: ${normalised}`,
    ]);
  });

  test("in a role, as a warning", () => {
    expect(found({}, {}, ["内部監査担当者が確認する。", "Somebody looks."])).toEqual([
      "warn: jsox/ROT-01.ja body <> jsox/ROT-01.en body: internal audit <> nothing of it",
    ]);
  });

  test("where only one text uses a token", () => {
    expect(found({}, { how: "At most 120 days." })).toEqual([
      "block: jsox/ROT-01.ja how <> jsox/ROT-01.en how: 180 days <> 120 days",
    ]);
    expect(found({}, { how: "At most 180 days." })).toEqual([]);
  });
});

describe("no difference is", () => {
  test.each([
    ["the same number in kanji", "三十日以内とする。", "Within 30 days."],
    ["the same number in words", "５営業日以内とする。", "Within five business days."],
    [
      "two numbers that share their unit",
      "1日とし、その他は7日とする。",
      "The limit in days is 1, otherwise 7.",
    ],
    ["a count of other things", "25行を抽出し、42件に拡大する。", "25 lines, extended to 42."],
    ["one, where English has an article", "1件を追跡する。", "Follow a renewal."],
    ["a count in words", "二人が確認し、五つの事由がある。", "Somebody looks, on any ground."],
    ["a year, where English has an article", "1年以内に照合する。", "Read within a year."],
    ["a year, where English has months", "一年以内に照合する。", "Read within twelve months."],
    [
      "a number in words whose unit stands before",
      "監査ログは180日、操作は7日である。",
      "Kept for 180 days, others for seven.",
    ],
    ["the quarter, where Japanese has every quarter", "四半期ごとに行う。", "Done each quarter."],
  ])("%s", (_what, ja, en) => {
    expect(found({ how: ja }, { how: en })).toEqual([]);
  });
});

test("the two languages of a baseline control are compared, too", () => {
  const risk = { en: "It lives 30 days.", ja: "60日有効である。" };
  expect(foundBy(RULE, aDriftInput({ controls: [aControl({ risk })] }))).toEqual([
    "block: baseline/ROT-01 risk.en <> baseline/ROT-01 risk.ja: 30 days <> 60 days",
  ]);
});
