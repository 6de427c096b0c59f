import { expect, test } from "vitest";
import { aDrift } from "../../action/criteria/examples/a-ledger.ts";
import type { Conclusion } from "../../model/conclusion.ts";
import type { Filed } from "../../model/governance.ts";
import { type Case, concludeCase } from "./a-case.ts";

const OTHERS = `sha256:${"0".repeat(64)}`;
const differing = aDrift({
  differences: [
    {
      rule: "DR-01",
      control: "CRT-02",
      left: { file: "controls/regimes/soc2/CRT-02.en.md", field: "frequency", value: "x", normalised: "x" },
      right: { file: "controls/regimes/sox/CRT-02.en.md", field: "frequency", value: "y", normalised: "y" },
      verdict: "block",
      variance: null,
      reason: "translation-of-another-text",
      with: { control: "CRT-02" },
    },
  ],
});

const concluded = (over: Partial<Case>): Omit<Filed<Conclusion>, "body"> => {
  const [one] = concludeCase({ control: "CRT-02", regimes: ["sox"], ...over }).conclusions;
  if (one === undefined) throw new Error("nothing was concluded");
  return one;
};
const comparison = (over: Partial<Case>) => {
  const found = concluded(over).data.verdicts[0]?.criteria.find(
    ({ criterion }) => criterion === "documents-consistent",
  );
  return [found?.value, found?.reasons[0]?.reason, found?.evidence.map(({ file }) => file)[0]];
};

const first = concluded({});
/** The period certified on that conclusion, which was drawn from these documents. */
const certified = (controls: string): Filed<Conclusion> => ({
  file: first.file,
  body: "",
  data: { ...first.data, controls },
});

test.each<[string, Partial<Case>, readonly unknown[]]>([
  [
    "a period that nobody certified rests on the newest comparison, which is of other documents",
    { compared: OTHERS },
    ["unknown", "comparison-of-other-documents", "evidence/acme/drift.md"],
  ],
  [
    "a certified one keeps what its own comparison said, whatever documents were compared last",
    { compared: OTHERS, ledger: { conclusions: [certified(OTHERS)] } },
    ["met", "no-difference-unapproved", first.file],
  ],
  [
    "so it does where documents differ that were changed since",
    { ledger: { conclusions: [certified(OTHERS)], drift: differing } },
    ["met", "no-difference-unapproved", first.file],
  ],
  [
    "where the documents are those that it was certified on, they are what was compared",
    { ledger: { conclusions: [certified(first.data.controls)], drift: differing } },
    ["missed", "documents-differ", "controls/regimes/sox/CRT-02.en.md"],
  ],
  [
    "another period does not rest on it",
    { compared: OTHERS, period: "2026-Q2", ledger: { conclusions: [certified(OTHERS)] } },
    ["unknown", "comparison-of-other-documents", "evidence/acme/drift.md"],
  ],
])("%s", (_what, over, expected) => {
  expect(comparison(over)).toEqual(expected);
});
