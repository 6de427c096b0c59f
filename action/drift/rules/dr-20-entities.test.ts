import { expect, test } from "vitest";
import { aDriftInput, anEntity, anOverlay } from "../examples/a-drift-input.ts";
import { accountOf, foundBy } from "../examples/found.ts";

const RULE = "DR-20";
const field = "parameters.rot.max_age_days.static";

test("a limit that one entity tightens and another does not blocks", () => {
  const parameters = { "rot.max_age_days.static": { strict: 60 } };
  const entities = [
    anEntity("acme-us", ["sox", "soc2"]),
    anEntity("acme-jp", ["jsox"], { parameters }),
    anEntity("acme-uk", ["sox"]),
  ];
  expect(foundBy(RULE, aDriftInput({ entities }))).toEqual([
    `block: entities/acme-uk ${field}.strict <> entities/acme-jp ${field}.strict: 90 days <> 60 days`,
  ]);
});

test("a limit that no control of theirs uses is their own matter", () => {
  const entities = [
    anEntity("acme-us", ["sox"]),
    anEntity("acme-jp", ["jsox"], { parameters: { "brk.max_hours": { strict: 12 } } }),
  ];
  expect(foundBy(RULE, aDriftInput({ entities }))).toEqual([]);
});

test("two entities that each do it otherwise, and otherwise than each other, are found", () => {
  const override = (frequency: string) => [
    { regime: "sox", control: "ROT-01", effective_from: "2026-01-01", frequency, reason: "Few." },
  ];
  const entities = [
    anEntity("acme-us", ["sox"], { overrides: override("annual") }),
    anEntity("acme-uk", ["sox"], { overrides: override("semi-annual") }),
  ];
  expect(foundBy(RULE, aDriftInput({ entities, overlays: [anOverlay("sox")] }))).toEqual([
    "block: entities/acme-uk overrides[0].frequency <> entities/acme-us overrides[0].frequency: P6M <> P1Y",
  ]);
});

test("one entity that does it otherwise than the overlay is found with the overlay, not again here", () => {
  const overrides = [
    { regime: "sox", control: "ROT-01", effective_from: "2026-01-01", performer: "cfo", reason: "Few." },
  ];
  const entities = [anEntity("acme-us", ["sox"], { overrides }), anEntity("acme-uk", ["sox"])];
  const input = aDriftInput({ entities });
  expect(foundBy(RULE, input)).toEqual([]);
  expect(foundBy("DR-02", input)).toHaveLength(1);
  expect(accountOf(RULE, input)?.compared).toBe(1);
});
