import { expect, test } from "vitest";
import { readGovernance } from "../../model/read-governance.ts";
import { statedFiles } from "../../test/house/stated.ts";
import { read } from "../../test/house/tree.ts";
import { aPull, DANA } from "./examples/a-pull.ts";
import type { ChangedFile } from "./facts.ts";
import { neededBy } from "./needed.ts";

const texts = new Map(["countersign.yml", ...statedFiles].map((file) => [file, read(file).text]));
const reading = readGovernance(texts);
if (!reading.ok) throw new Error("what Acme states cannot be read");
const { governance } = reading;

const KK = "controls/entities/acme-jp.md";
const before = texts.get(KK) ?? "";
const otherRoster = before.replace("name: Omar Haddad", "name: Omar A. Haddad");
const otherGap = before.replace("rationale: ", "rationale: 再確認の上、");

const rosterChangesOf = (...changed: ChangedFile[]) =>
  neededBy(
    "acme",
    governance,
    aPull({ branch: "roster", isOpenedByAction: false, author: DANA, changed }),
    "2026-10-01",
  )?.rosterChanges;

test.each<[string, ChangedFile[], string[]]>([
  ["nothing but a roster", [{ path: KK, before, after: otherRoster }], []],
  ["a new entity", [{ path: KK, before: null, after: before }], []],
  ["no roster", [{ path: KK, before, after: otherGap }], []],
  [
    "a roster and what else the entity states",
    [{ path: KK, before, after: otherRoster.replace("rationale: ", "rationale: 再確認の上、") }],
    [KK],
  ],
  [
    "a roster and another document",
    [
      { path: KK, before, after: otherRoster },
      { path: "controls/systems/x.md", before: null, after: "" },
    ],
    [KK],
  ],
])("of a pull request that changes %s", (_, changed, rosters) => {
  expect(rosterChangesOf(...changed)).toEqual(rosters);
});
