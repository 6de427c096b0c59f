import { describe, expect, test } from "vitest";
import type { Glossary } from "../../../model/glossary.ts";
import type { Filed } from "../../../model/governance.ts";
import { aControl, aDriftInput, anOverlay, jsoxPair } from "../examples/a-drift-input.ts";
import { accountOf, foundBy } from "../examples/found.ts";
import { usesWord } from "./dr-07-terms.ts";
import { printNotCompared } from "../../../model/reasons/drift/print-drift.ts";

const RULE = "DR-07";
const term = (word: string, language: "en" | "ja", regimes: string[], verdict: "warn" | "block") => ({
  term: "access-review",
  names: { en: "access review", ja: "アクセス権限の棚卸" },
  meaning: { en: "What people decide.", ja: "人が判断する。" },
  avoid: [{ word, language, regimes, verdict, reason: "It means something else" }],
});
const glossary = (...terms: Glossary["terms"]): Filed<Glossary> => ({
  file: "controls/glossary.md",
  data: { glossary: "terms", terms },
  body: "",
});

test("without a glossary the rule says that it compared nothing", () => {
  const account = accountOf(RULE, aDriftInput());
  expect(account?.compared).toBe(0);
  expect(printNotCompared(account?.unknown ?? []).en).toContain("no glossary");
});

describe("a word to avoid is found", () => {
  test("in the regime and language it is wrong in, once for each field", () => {
    const overlays = [
      anOverlay("sox", { what: "A recertification. A Recertification again." }),
      anOverlay("soc2", { what: "A recertification." }),
      ...jsoxPair(),
    ];
    const terms = glossary(term("recertification", "en", ["sox"], "block"));
    expect(foundBy(RULE, aDriftInput({ overlays, glossary: terms }))).toEqual([
      "block: glossary terms.access-review <> sox/ROT-01.en what: access review <> recertification",
    ]);
  });

  test("in Japanese, in either width", () => {
    const overlays = jsoxPair({ what: "５０％の再認証を行う。" });
    const terms = glossary(term("50%の再認証", "ja", [], "warn"));
    expect(foundBy(RULE, aDriftInput({ overlays, glossary: terms }))).toHaveLength(1);
  });

  test("in the baseline, where it is wrong everywhere", () => {
    const controls = [aControl({ risk: { en: "No recertification.", ja: "再認証がない。" } })];
    const found = (regimes: string[]) =>
      foundBy(
        RULE,
        aDriftInput({ controls, glossary: glossary(term("recertification", "en", regimes, "warn")) }),
      );
    expect(found([])).toHaveLength(1);
    expect(found(["sox"])).toEqual([]);
  });

  test("in the baseline's Japanese, in every field that people read", () => {
    const worded = { en: "It is kept.", ja: "再認証を行う。" };
    const rules = [{ rule: worded, open: { cause: "not-told" as const, why: worded } }];
    const controls = [
      aControl({
        objective: worded,
        risk: worded,
        summary: worded,
        attestation: worded,
        evidence: [worded],
        rules,
      }),
    ];
    const terms = glossary(term("再認証", "ja", [], "warn"));
    expect(foundBy(RULE, aDriftInput({ controls, glossary: terms }))).toHaveLength(7);
  });
});

test.each([
  ["a part of a longer word", "The prereviews.", "review", "access check", false],
  ["inside the preferred term", "The access review.", "review", "access review", false],
  ["beside the preferred term", "The access review and the review.", "review", "access review", true],
  ["with a sign in it", "It is 302 (a).", "302 (a)", "x", true],
])("%s", (_what, text, word, preferred, expected) => {
  expect(usesWord(text, word, preferred, "en")).toBe(expected);
});
