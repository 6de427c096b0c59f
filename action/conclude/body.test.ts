import { expect, test } from "vitest";
import type { CriterionResult } from "../../model/conclusion.ts";
import { aGovernance } from "../criteria/examples/a-world.ts";
import { anEntity, aRegime } from "../drift/examples/a-drift-input.ts";
import { bodyOf } from "./body.ts";
import { aConclusion, aVerdict } from "./examples/a-conclusion.ts";

const named = {
  governance: aGovernance(),
  entity: anEntity("acme-us", ["sox"], { names: { en: "Acme Inc.", ja: "アクメ社" } }),
  regime: aRegime("sox", "SOX"),
  subjects: new Map(),
};
const unknown: CriterionResult = {
  criterion: "information-reliable",
  value: "unknown",
  reasons: [{ reason: "evidence-not-put-back", with: { file: "evidence/acme/organization.md" } }],
  more: 0,
  brief: [],
  means: null,
  words: null,
  evidence: [],
};
const times = (text: string, part: string) => text.split(part).length - 1;

test("what a criterion could not see is said once, where it is asked", () => {
  const body = bodyOf(aConclusion({ verdicts: [aVerdict("REV-01", { criteria: [unknown] })] }), named);
  expect(times(body, "evidence/acme/organization.md")).toBe(1);
  expect(body).not.toContain("Not seen:");
});

test("what could not be seen besides is said below the criteria", () => {
  const awaits = {
    en: "No source reads merged pull requests.",
    ja: "マージ済みのものを読み取る情報源がない。",
  };
  const limitations = [{ reason: "records-of-people-only", with: { awaits } }];
  const body = bodyOf(aConclusion({ verdicts: [aVerdict("CHG-01", { limitations })] }), named);
  expect(times(body, `Not seen: Decided from people's records only: ${awaits.en}`)).toBe(1);
});

test.each([
  ["UTC", 0],
  ["America/New_York", 1],
])("a page with days of %s says whose they are, once or not at all", (zone, count) => {
  const entity = anEntity("acme-us", ["sox"], { time_zone: zone });
  const body = bodyOf(aConclusion({ verdicts: [aVerdict("REV-01")] }), { ...named, entity });
  expect(times(body, "Days are those of New York (America/New_York).")).toBe(count);
  expect(times(body, "Days are those of")).toBe(count);
});
