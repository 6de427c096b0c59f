import { describe, expect, test } from "vitest";
import { emptyLedger } from "../../model/ledger.ts";
import { digestOf } from "../digest/digest.ts";
import { aDriftInput, anEntity, anOverlay } from "./examples/a-drift-input.ts";
import { scansOf } from "./examples/a-scan.ts";
import { foundBy } from "./examples/found.ts";

type Change = readonly [field: string, before: string | null, after: string | null];

const OVERLAY = "controls/regimes/sox/ROT-01.en.md";
const ENTITY = "controls/entities/acme-us.md";

/** What scans of June and of July say, where people changed these fields of one file between the two. */
function found(file: string, text: string, changes: readonly Change[]): string[] {
  const base = aDriftInput({
    overlays: [anOverlay("sox")],
    entities: [anEntity("acme-us", ["sox"])],
  });
  const stated = new Map([...base.stated, [file, `---\n${text}\n---\n`]]);
  const change = {
    stated_changes: {
      since: "a".repeat(40),
      compared: true,
      files: [
        {
          path: file,
          before: digestOf("before"),
          after: digestOf("after"),
          commit: null,
          author: null,
          pull_request: null,
          fields: changes.map(([field, before, after]) => ({ field, before, after })),
          more_fields: 0,
        },
      ],
    },
  };
  const scans = scansOf(stated, ["2026-06-15"], ["2026-07-15", change]);
  // That a version begins before the last is for another comparison of the rule.
  return foundBy("DR-13", { ...base, stated, ledger: { ...emptyLedger(), scans } }).filter(
    (one) => !one.includes("effective_from: 2026"),
  );
}

const overlay = (frequency: string, from: string, former = "") =>
  `control: ROT-01\nregime: sox\nfrequency: ${frequency}\nperformer: cfo\napprover: cfo\neffective_from: ${from}${former}`;
const FORMER =
  "\nformer:\n  - { effective_from: 2026-01-01, frequency: quarterly, performer: cfo, approver: cfo }";
const slower: Change = ["frequency", "quarterly", "annual"];
const keeps: readonly Change[] = [
  ["former[1].effective_from", null, "2026-01-01"],
  ["former[1].frequency", null, "quarterly"],
  ["former[1].performer", null, "cfo"],
  ["former[1].approver", null, "cfo"],
];

describe("an overlay is found that", () => {
  const said =
    "block: sox/ROT-01.en effective_from <> sox/ROT-01.en effective_from: annual cfo cfo <> quarterly cfo cfo";
  test("says another frequency under the same first day", () => {
    expect(found(OVERLAY, overlay("annual", "2026-01-01"), [slower])).toEqual([said]);
  });

  test("begins later and keeps no former version", () => {
    const changes: Change[] = [slower, ["effective_from", "2026-01-01", "2026-07-01"]];
    expect(found(OVERLAY, overlay("annual", "2026-07-01"), changes)).toEqual([said]);
  });

  test("is dated back over a scan that saw the former one", () => {
    const changes: Change[] = [slower, ["effective_from", "2026-01-01", "2026-06-15"], ...keeps];
    expect(found(OVERLAY, overlay("annual", "2026-06-15", FORMER), changes)).toEqual([said]);
  });
});

describe("an overlay is not found that", () => {
  test("begins after the scan before, and keeps the former version", () => {
    const changes: Change[] = [slower, ["effective_from", "2026-01-01", "2026-06-16"], ...keeps];
    expect(found(OVERLAY, overlay("annual", "2026-06-16", FORMER), changes)).toEqual([]);
  });

  test("says something else in other words alone, or is new", () => {
    expect(found(OVERLAY, overlay("annual", "2026-01-01"), [["who", "The one.", "The other."]])).toEqual([]);
    const all: Change[] = ["control", "frequency", "effective_from"].map((field) => [field, null, "x"]);
    expect(found(OVERLAY, overlay("annual", "2026-01-01"), all)).toEqual([]);
  });
});

const entry = (from: string, frequency: string) =>
  `  - { regime: sox, control: ROT-01, effective_from: ${from}, frequency: ${frequency} }`;
const entity = (...entries: string[]) => ["entity: acme-us", "overrides:", ...entries].join("\n");
const added = (index: number, from: string, frequency: string): Change[] => [
  [`overrides[${index}].regime`, null, "sox"],
  [`overrides[${index}].control`, null, "ROT-01"],
  [`overrides[${index}].effective_from`, null, from],
  [`overrides[${index}].frequency`, null, frequency],
];

describe("an entry of an entity is found that", () => {
  test("is dated back over a scan that did not see it", () => {
    expect(found(ENTITY, entity(entry("2026-06-15", "annual")), added(1, "2026-06-15", "annual"))).toEqual([
      "block: entities/acme-us overrides <> entities/acme-us overrides: annual <> ",
    ]);
  });

  test("was in force and is gone", () => {
    expect(
      found(ENTITY, entity(entry("2026-07-01", "annual")), [
        ["overrides[1].effective_from", "2026-01-01", "2026-07-01"],
        ["overrides[1].frequency", "quarterly", "annual"],
      ]),
    ).toEqual(["block: entities/acme-us overrides <> entities/acme-us overrides:  <> quarterly"]);
  });
});

describe("an entry of an entity is not found that", () => {
  test("begins after the scan before it, wherever in the list it is written", () => {
    const both = entity(entry("2026-07-01", "annual"), entry("2026-01-01", "quarterly"));
    expect(
      found(ENTITY, both, [
        ["overrides[1].effective_from", "2026-01-01", "2026-07-01"],
        ["overrides[1].frequency", "quarterly", "annual"],
        ...added(2, "2026-01-01", "quarterly"),
      ]),
    ).toEqual([]);
  });

  test("held before it had a first day", () => {
    const day: Change = ["overrides[1].effective_from", null, "2026-01-01"];
    expect(found(ENTITY, entity(entry("2026-01-01", "annual")), [day])).toEqual([]);
  });

  test("came with the entity's file", () => {
    const all: Change[] = [["entity", null, "acme-us"], ...added(1, "2026-01-01", "annual")];
    expect(found(ENTITY, entity(entry("2026-01-01", "annual")), all)).toEqual([]);
  });
});
