import { describe, expect, test } from "vitest";
import { concludeCase, missedIn, verdictIn } from "./a-case.ts";
import { EXAMPLES } from "./worked-examples.ts";
import { limitationsOfVerdict, verdictSentence } from "../../model/reasons/print-verdict.ts";

describe.each(EXAMPLES)("example $number: $fact", ({ scopes }) => {
  test.each(scopes)("is $verdict for $regime, $when", ({ regime, is, verdict }) => {
    const found = verdictIn(regime, is);
    expect({
      verdict: found.verdict,
      missed: missedIn(found),
      sentence: verdictSentence(found, "en"),
    }).toMatchObject({
      verdict,
    });
  });
});

const scopeOf = (number: number, regime: string) => {
  const found = EXAMPLES.find((one) => one.number === number)?.scopes.find((one) => one.regime === regime);
  if (found === undefined) throw new Error(`no example ${number} for ${regime}`);
  return found.is;
};

test("example 1 names segregation as the reason, and the same signed review passes SOC 2", () => {
  const { review, ledger } = scopeOf(1, "sox");
  const { conclusions } = concludeCase({ review, ledger, regimes: ["sox", "soc2"] });
  const verdicts = conclusions.map(({ data }) => [data.regime, data.verdicts[0]?.verdict]);
  expect(verdicts).toEqual([
    ["soc2", "effective"],
    ["sox", "deficient-design"],
  ]);
  expect(missedIn(verdictIn("sox", scopeOf(1, "sox")))).toEqual(["duties-tested"]);
});

test("example 5 misses the local approval, the description and the frequency", () => {
  expect(missedIn(verdictIn("jsox", scopeOf(5, "jsox")))).toEqual([
    "entity-described",
    "frequency-as-declared",
    "local-sign-off",
  ]);
});

test("example 6 is one deficiency with a line for each entity and regime", () => {
  const { proposed } = concludeCase({ ...scopeOf(6, "sox"), regimes: ["jsox", "sox", "soc2"] });
  expect([...proposed.keys()]).toEqual(["controls/deficiencies/DEF-1.md"]);
  const text = proposed.get("controls/deficiencies/DEF-1.md") ?? "";
  expect(text.match(/^ {4}(?:entity|regime|verdict): .*$/gm)).toEqual([
    "    entity: acme-jp",
    "    regime: jsox",
    "    verdict: deficient-operation",
    "    entity: acme-us",
    "    regime: soc2",
    "    verdict: exception-noted",
    "    entity: acme-us",
    "    regime: sox",
    "    verdict: deficient-operation",
  ]);
});

test("example 7 names the source, the unit and what would make it readable as a limitation", () => {
  const [limitation] = limitationsOfVerdict(verdictIn("sox", scopeOf(7, "sox")), "en");
  expect(limitation).toContain("the source “Deploy keys” was read only in part for «ledger»");
  expect(limitation).toContain("grant the App «administration: read»");
});

test("example 12 is slight where no code of financial reporting was changed", () => {
  expect(verdictIn("sox", scopeOf(12, "sox")).indication?.severity).toBe("deficiency");
  expect(verdictIn("jsox", scopeOf(12, "jsox")).indication?.words.ja).toBe("不備");
});

test("SOX can be effective where SOC notes an exception: neither contains the other", () => {
  for (const number of [3, 9]) {
    expect(verdictIn("sox", scopeOf(number, "sox")).verdict).toBe("effective");
    expect(verdictIn("soc2", scopeOf(number, "soc2")).verdict).toBe("exception-noted");
  }
});
