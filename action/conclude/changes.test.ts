import { describe, expect, test } from "vitest";
import { changesSince, isSame } from "./changes.ts";
import { aConclusion, aVerdict, DEFICIENT } from "./examples/a-conclusion.ts";
import type { ControlVerdict } from "../../model/conclusion.ts";

const criterion = (over: Partial<ControlVerdict["criteria"][number]> = {}) => ({
  criterion: "signed-off" as const,
  value: "met" as const,
  reasons: [{ reason: "all-met", with: {} }],
  more: 0,
  brief: [],
  means: null,
  words: null,
  evidence: [{ file: "evidence/acme/organization.md", digest: `sha256:${"1".repeat(64)}` }],
  ...over,
});
const having = (over: Partial<ControlVerdict>) =>
  aConclusion({ verdicts: [aVerdict("REV-01"), aVerdict("ROT-01", over)] });
const partsOf = (before: Partial<ControlVerdict>, now: Partial<ControlVerdict>) =>
  changesSince(having(before), having(now)).changes.map(({ control, parts }) => [control, parts]);

describe("what changed is said of", () => {
  test("a verdict, with what it was and is in the regime's words", () => {
    expect(changesSince(aConclusion(), having(DEFICIENT))).toEqual({
      changes: [
        {
          control: "ROT-01",
          before: { verdict: "effective", words: { en: "Effective", ja: "有効" } },
          now: DEFICIENT,
          parts: ["verdict"],
        },
      ],
      also: [],
    });
  });

  test.each<[string, Partial<ControlVerdict>, string]>([
    ["a criterion", { criteria: [criterion({ value: "missed" })] }, "criteria"],
    ["what could not be seen", { limitations: [{ reason: "unseen", with: {} }] }, "limitations"],
    ["a deficiency", { deficiencies: ["DEF-1"] }, "deficiencies"],
  ])("%s, where the verdict is the same", (_, over, part) => {
    expect(partsOf({ criteria: [criterion()] }, { criteria: [criterion()], ...over })).toEqual([
      ["ROT-01", [part]],
    ]);
  });

  test("a control that is concluded on no more, and of one that was not before", () => {
    const one = aConclusion({ verdicts: [aVerdict("ROT-01")] });
    const other = aConclusion({ verdicts: [aVerdict("INV-01")] });
    const said = { verdict: "effective", words: { en: "Effective", ja: "有効" } };
    expect(changesSince(one, other).changes).toMatchObject([
      { control: "INV-01", before: null, now: said },
      { control: "ROT-01", before: said, now: null },
    ]);
  });

  test("the conclusion besides its verdicts", () => {
    expect(changesSince(aConclusion({ state: "interim" }), aConclusion({ scan: "acme-1" }))).toEqual({
      changes: [],
      also: ["scan", "state"],
    });
  });
});

test("another commit, other limits and other citations alone say the same", () => {
  const digest = `sha256:${"2".repeat(64)}`;
  const before = having({ criteria: [criterion()] });
  const now = {
    ...having({ criteria: [criterion({ evidence: [{ file: "evidence/acme/drift.md", digest }] })] }),
    commit: "b".repeat(40),
    parameters: digest,
    controls: digest,
  };
  expect(isSame(before, now)).toBe(true);
  expect(isSame(before, having({ criteria: [criterion({ more: 1 })] }))).toBe(false);
});
