import { expect, test } from "vitest";
import { readGovernance } from "../../model/read-governance.ts";
import { statedFiles } from "../../test/house/stated.ts";
import { read } from "../../test/house/tree.ts";
import { boundBy } from "./bound-by.ts";

const texts = new Map(["countersign.yml", ...statedFiles].map((file) => [file, read(file).text]));
const reading = readGovernance(texts);
if (!reading.ok) throw new Error("what Acme states cannot be read");
const { governance } = reading;

const REVIEW = "controls/regimes/sox/REV-01.en.md";
const KK = "controls/entities/acme-jp.md";

const bound = (path: string, from: string, to: string) => {
  const before = texts.get(path) ?? "";
  expect(before).toContain(from);
  return boundBy({ path, before, after: before.replace(from, to) }, governance).map(({ login }) => login);
};

test.each([
  ["how often a control is performed", REVIEW, "frequency: quarterly", "frequency: annual", "omar"],
  ["who approves it", REVIEW, "approver: controller", "approver: control-operator", "omar"],
  ["that it is a key control", REVIEW, "key: true", "key: false", "omar"],
  [
    "what the regime demands",
    "controls/regimes/sox/regime.md",
    "  - criterion: signed-off",
    "  - criterion: local-sign-off",
    "omar",
  ],
  [
    "how often an entity performs it",
    KK,
    "effective_from: 2025-04-01\n    frequency: semi-annual",
    "control: REV-01\n    frequency: annual",
    "omar",
  ],
  [
    "how long scans may be apart",
    "countersign.yml",
    "{ default: 744, strict: 48 }",
    "{ default: 1000, strict: 48 }",
    "omar",
  ],
  [
    "the text that is certified",
    "controls/regimes/sox/certification.md",
    "after reasonable inquiry",
    "after some inquiry",
    "maria",
  ],
  [
    "who may accept an exception",
    "countersign.yml",
    "exception: [security-lead, controller]",
    "exception: [security-lead, controller, cfo]",
    "noah",
  ],
])("whoever performs a control, or gains by it, may not approve another %s", (_, path, from, to, login) => {
  expect(bound(path, from, to)).toContain(login);
});

test.each([
  ["another word of its description", REVIEW, "reference: ", "reference: See "],
  [
    "a role that loses authority",
    "countersign.yml",
    "deficiency: [controller, cfo]",
    "deficiency: [controller]",
  ],
])("nobody is bound by %s", (_, path, from, to) => {
  expect(bound(path, from, to)).toEqual([]);
});

test("who performs no control under a regime may approve what it demands", () => {
  expect(bound(REVIEW, "frequency: quarterly", "frequency: annual")).not.toContain("maria");
});
