import { describe, expect, test } from "vitest";
import { aFail, anIdentity } from "../../action/criteria/examples/a-ledger.ts";
import { aControl } from "../../action/criteria/examples/a-world.ts";
import type { Assessment } from "../../model/assessment.ts";
import { Deficiency } from "../../model/deficiency.ts";
import { readDocument } from "../../model/document.ts";
import { bodyOfText } from "../../model/leaves.ts";
import { HOSTILE } from "../payloads/hostile.ts";
import { outsideCode } from "../payloads/outside-code.ts";
import { type Case, concludeCase } from "./a-case.ts";
import { EXAMPLES } from "./worked-examples.ts";

const CHECK = "credential-is-rotated";

const rules = [{ rule: { en: "It is young.", ja: "古くない。" }, checks: [CHECK], criteria: [], open: null }];
const rotation = {
  control: "ROT-01",
  rules,
  review: null,
  signOff: null,
  ledger: { identities: [anIdentity(1, { assessments: [aFail(CHECK, "2026-08-31")] })] },
};

function aDeficiency(text: string) {
  const file = "controls/deficiencies/DEF-1.md";
  const reading = readDocument(Deficiency, file, text);
  if (!reading.ok) throw new Error(reading.problems[0].reason);
  return { file, data: reading.data, body: "" };
}

/** What is said of one failing identity of this title, without front matter, record and code. */
function said(title: string): string {
  const { files } = concludeCase({
    ...rotation,
    regimes: ["sox", "jsox"],
    ledger: { identities: [anIdentity(1, { title, assessments: [aFail(CHECK, "2026-08-31")] })] },
  });
  const texts = [...files.values()].map(bodyOfText);
  return outsideCode(texts.join("\n"), "CODE");
}

const plain = said("a_key");

test("our own sentences stand as prose in both languages, names from GitHub as code", () => {
  expect(plain).toContain("CODE has failed “The credential is rotated in time” since 2026-08-31.");
  expect(plain).toContain("CODEは2026年8月31日から「資格情報が期限内に更新されている」を満たしていない。");
  expect(plain.split("\n").filter((line) => line.trim() === "CODE")).toEqual([]);
});

test.each(
  HOSTILE.filter((one) => /[`@#<>[\]|*_~\\\n\u202E]/.test(one)).map((one) => [one.slice(0, 40), one]),
)("hostile title %j leaves nothing outside code", (_, title) => {
  expect(said(title)).toBe(plain);
});

test("every reason of the worked examples has its words", () => {
  const texts = EXAMPLES.flatMap(({ scopes }) =>
    scopes.flatMap(({ regime, is }) => [...concludeCase({ ...is, regimes: [regime] }).files.values()]),
  );
  expect(texts.length).toBeGreaterThan(10);
  for (const text of texts.map(bodyOfText))
    expect(text).not.toMatch(/this version (?:does not know|cannot read)|(?:表示でき|読み取れ)ない理由/);
});

describe("the page of a conclusion", () => {
  const page = (over: Partial<Case>) =>
    [...concludeCase({ ...rotation, regimes: ["sox"], ...over }).files.values()].map(bodyOfText).join();
  const key = (over: Partial<Assessment>) => ({
    identities: [anIdentity(1, { assessments: [aFail(CHECK, "2026-08-31", over)] })],
  });
  const excepted = key({
    outcome: "excepted",
    exception: { id: "EXC-1", state: "in-force", until: null, lack: null },
  });
  const [proposed] = [...concludeCase({ ...rotation, regimes: ["sox"] }).proposed.values()];
  const known = { deficiencies: [aDeficiency(proposed ?? "")] };
  const four = [1, 2, 3, 4].map((n) => {
    const { file, data, body } = aDeficiency(proposed ?? "");
    return { file, body, data: { ...data, deficiency: `DEF-${n}` } };
  });

  test.each<[string, Partial<Case>, string[], string[]]>([
    [
      "opens with what matters in one sentence",
      {},
      ["\n1 of 1 control is not concluded to be effective, and no deficiency is open.\n\n| Verdict"],
      [],
    ],
    [
      "asks once of what must be evaluated together, in a table below the verdicts, by title and with links",
      { governance: { deficiencies: four } },
      [
        "## What must be evaluated together\n\nThree or more open deficiencies share this; a person is asked whether",
        "| Legal entity | Acme Inc. | [DEF-1](../../../../../controls/deficiencies/DEF-1.md), [DEF-2]",
      ],
      ["acme-us:"],
    ],
    [
      "counts the verdicts that there are",
      {},
      ["| Deficiency in operation | 1 |", "Indication of severity:"],
      ["| Effective |", "covered by an exception", "Open deficiencies"],
    ],
    ["of nothing wrong indicates no severity", { ledger: key({ outcome: "pass" }) }, [], ["Indication of"]],
    ["names what is open", { governance: known }, ["Open deficiencies: DEF-1."], []],
    ["counts what exceptions cover", { ledger: excepted }, ["One finding is covered by an exception."], []],
    [
      "says that the period is over, and when somebody looked last",
      {},
      ["and the conclusion is final", "in the period on 2026-09-30."],
      ["is interim"],
    ],
    [
      "says that it is not, and that nobody looked",
      { ledger: { scans: [] } },
      ["The conclusion is interim", "GitHub was not read in the period.", "- No scan"],
      ["and the conclusion is final", "Nothing is known to be missing."],
    ],
    [
      "says that nothing is known to be missing",
      {},
      ["Nothing is known to be missing."],
      ["What must be evaluated together"],
    ],
    [
      "names a control by its title",
      {
        governance: { controls: [aControl("ROT-01", { title: { en: "Keys are young", ja: "鍵" }, rules })] },
      },
      ["## ROT-01 Keys are young"],
      [],
    ],
  ])("%s", (_what, over, said, unsaid) => {
    const text = page(over);
    for (const one of said) expect(text).toContain(one);
    for (const one of unsaid) expect(text).not.toContain(one);
  });
});

test("what must be evaluated together is asked once, after every verdict", () => {
  const [proposed] = [...concludeCase({ ...rotation, regimes: ["sox"] }).proposed.values()];
  const { file, data } = aDeficiency(proposed ?? "");
  const deficiencies = [1, 2, 3].map((n) => ({ file, body: "", data: { ...data, deficiency: `DEF-${n}` } }));
  const [text = ""] = [
    ...concludeCase({ ...rotation, regimes: ["sox"], governance: { deficiencies } }).files.values(),
  ].map(bodyOfText);
  expect(text.split("Three or more open deficiencies share this")).toHaveLength(2);
  expect(text.indexOf("## What must be evaluated together")).toBeGreaterThan(text.indexOf("\n## ROT-01"));
});

test("a Japanese conclusion has one register, one form of dates and no blank between its sentences", () => {
  const bodies = EXAMPLES.flatMap(({ scopes }) =>
    scopes.flatMap(({ is }) => [...concludeCase({ ...is, regimes: ["jsox"] }).files.values()]),
  ).map((text) => outsideCode(bodyOfText(text), "CODE"));
  expect(bodies.length).toBeGreaterThan(10);
  for (const body of bodies) {
    expect(body).not.toMatch(/です|ます/);
    expect(body).not.toMatch(/\d{4}-\d{2}-\d{2}/);
    expect(body).not.toMatch(/。 /);
  }
});

test("the words of a miss are said to be that where nothing was performed", () => {
  const { files } = concludeCase({
    control: "REV-01",
    review: null,
    signOff: null,
    regimes: ["sox", "jsox"],
  });
  const [en, ja] = [...files.values()].map(bodyOfText).sort();
  expect(en).toMatch(/\*\*Not performed:\*\* .*Treated as not met, in the words of the regime: “/);
  expect(ja).toMatch(/\*\*未実施\*\*:.*不充足とみなす場合の評価:「/);
});
