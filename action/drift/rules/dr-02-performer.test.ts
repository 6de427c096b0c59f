import { expect, test } from "vitest";
import { aDriftInput, anEntity, anOverlay, jsoxPair } from "../examples/a-drift-input.ts";
import { foundBy } from "../examples/found.ts";

const RULE = "DR-02";

test("another role in one regime is one difference", () => {
  const other = { performer: "control-operator" };
  const overlays = [anOverlay("sox"), ...jsoxPair(other, other), anOverlay("soc2")];
  expect(foundBy(RULE, aDriftInput({ overlays }))).toEqual([
    "block: soc2/ROT-01.en performer <> jsox/ROT-01.ja performer: technical-steward <> control-operator",
  ]);
});

test("another role at an entity is one", () => {
  const override = {
    regime: "jsox",
    control: "ROT-01",
    effective_from: "2026-01-01",
    performer: "control-operator",
    reason: "No steward.",
  };
  const entities = [anEntity("acme-jp", ["jsox"], { overrides: [override] })];
  expect(foundBy(RULE, aDriftInput({ entities }))).toEqual([
    "block: jsox/ROT-01.ja performer <> entities/acme-jp overrides[0].performer: technical-steward <> control-operator",
  ]);
});

test.each([
  ["sox", { who: "The control operator performs it and the controller approves it." }],
  ["jsox", { language: "ja", who: "統制実施者が実施し、経理部長が承認する。" }],
])("text of %s that names another role than the field is found", (regime, changes) => {
  const [found] = foundBy(RULE, aDriftInput({ overlays: [anOverlay(regime, changes)] }));
  expect(found).toMatch(/^block: .* performer <> .* who: technical-steward <> control-operator$/);
});

test.each([
  ["a token", "The {{performer}} performs it, and internal audit looks on."],
  ["the role in words", "The technical steward performs it, and the security lead is told."],
  ["nobody", "It is performed by hand."],
])("text that names %s differs in nothing", (_what, who) => {
  expect(foundBy(RULE, aDriftInput({ overlays: [anOverlay("sox", { who })] }))).toEqual([]);
});
