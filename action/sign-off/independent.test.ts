import { expect, test } from "vitest";
import { readGovernance } from "../../model/read-governance.ts";
import { statedFiles } from "../../test/house/stated.ts";
import { read } from "../../test/house/tree.ts";
import { aPull } from "./examples/a-pull.ts";
import type { Account } from "./facts.ts";
import { neededBy } from "./needed.ts";

const texts = new Map(["countersign.yml", ...statedFiles].map((file) => [file, read(file).text]));
const reading = readGovernance(texts);
if (!reading.ok) throw new Error("what Acme states cannot be read");
const { governance } = reading;

const ids = { omar: 1106, priya: 1107, dana: 1102, sara: 1110, hana: 1101, maria: 1105, ruth: 1113 };
const account = (login: keyof typeof ids): Account => ({ login, id: ids[login], type: "User" });

/** What a pull request of somebody needs that changes one file from one text to another. */
function needed(
  path: string,
  [before, after]: readonly [string | null, string | null],
  by: keyof typeof ids = "omar",
  pushed = by,
) {
  expect(before).not.toBe(after);
  const changed = [{ path, before, after }];
  const people = { author: account(by), lastPusher: { by: account(pushed) } };
  const pull = aPull({ branch: "of-people", isOpenedByAction: false, changed, ...people });
  const all = neededBy("acme", governance, pull, "2026-12-20");
  return {
    faults: all?.faults.map(({ reason, with: data }) => ({ reason, ...data })) ?? [],
    barred: [...new Set(all?.requirements.flatMap(({ barred }) => barred.map(({ login }) => login)))].sort(),
  };
}

const textOf = (path: string) => texts.get(path) ?? "";
const changedIn = (path: string, from: string | RegExp, to: string) => textOf(path).replace(from, to);

const BREAK = "controls/emergencies/BRK-1.md";
const unreviewed = changedIn(BREAK, /review:\n(?: {2}.*\n)+/, "review: null\n");

test("whoever granted or used emergency access neither reviews it nor writes its review", () => {
  const by = { id: "BRK-1", by: "dana" };
  const own = changedIn(BREAK, "by: sara", "by: dana");
  expect(needed(BREAK, [unreviewed, own]).faults).toEqual([{ reason: "reviewed-by-a-participant", ...by }]);
  const reviewed = [unreviewed, textOf(BREAK)] as const;
  const wrote = [{ reason: "review-written-by-a-participant", ...by }];
  expect(needed(BREAK, reviewed, "dana").faults).toEqual(wrote);
  expect(needed(BREAK, reviewed, "omar", "dana").faults).toEqual(wrote);
});

test("an emergency is recorded by who granted it, and its reviewer does not approve the review", () => {
  expect(needed(BREAK, [null, unreviewed], "priya")).toEqual({ faults: [], barred: ["dana", "priya"] });
  expect(needed(BREAK, [unreviewed, textOf(BREAK)], "sara")).toEqual({
    faults: [],
    barred: ["dana", "priya", "sara"],
  });
});

const open = `---
deficiency: DEF-90
state: remediated
control: ROT-01
what: The password is older than its limit.
subjects: []
checks: []
criteria: []
source: scan
found_on: 2026-09-30
root_cause: Nobody was told.
owner: hana
due: 2026-12-11
affects:
  - { entity: acme-us, regime: sox, period: 2026-Q3, verdict: deficient-operation, indication: deficiency, conclusion: null }
remediated_on: 2026-11-01
---
`;
const DEF = "controls/deficiencies/DEF-90.md";
const retested = (by: string) =>
  open.replace(
    "remediated_on: 2026-11-01\n",
    `remediated_on: 2026-11-01\nretests: [{ at: 2026-12-01, by: ${by}, operations: 2, deviations: 0, evidence: Sheet 7. }]\n`,
  );
const closed = (by: string) =>
  retested("sara")
    .replace("state: remediated", "state: closed")
    .replace("---\n", `---\nclosed: { at: 2026-12-15, by: ${by} }\n`);

test("whoever answers for a remediation neither retests it, nor writes the retest, nor closes it", () => {
  expect(needed(DEF, [open, retested("hana")]).faults).toEqual([
    { reason: "retested-by-its-owner", id: "DEF-90", by: "hana", day: "2026-12-01" },
  ]);
  const other = retested("sara").replace("owner: hana", "owner: li");
  expect(needed(DEF, [open, other.replace("by: sara", "by: hana")]).faults[0]?.reason).toBe(
    "retested-by-its-owner",
  );
  expect(needed(DEF, [open, retested("sara")], "hana").faults).toEqual([
    { reason: "retest-written-by-its-owner", id: "DEF-90", by: "hana" },
  ]);
  expect(needed(DEF, [retested("sara"), closed("hana")]).faults.map(({ reason }) => reason)).toEqual([
    "decided-without-role",
    "closed-by-its-owner",
  ]);
});

test("a retest is approved by neither its owner nor who retested, and closed by who may decide on it", () => {
  expect(needed(DEF, [open, retested("sara")], "sara")).toEqual({ faults: [], barred: ["hana", "sara"] });
  expect(needed(DEF, [retested("sara"), closed("ruth")], "hana")).toEqual({ faults: [], barred: ["hana"] });
  expect(needed(DEF, [retested("sara"), closed("omar")]).faults).toEqual([
    { reason: "decided-without-role", id: "DEF-90", by: "omar", day: "2026-12-15" },
  ]);
});

const VARIANCE = "controls/variances/acme-jp-tpi-01-half-yearly.md";
test.each([
  ["its text", "controls/regimes/sox/TPI-01.en.md", "frequency"],
  ["its baseline", "controls/baseline/TPI-01.md", "frequency"],
  ["an entity that performs it otherwise", "controls/entities/acme-us.md", "overrides[0].frequency"],
])("whoever performs a control neither decides on a variance of %s nor approves it", (_, file, field) => {
  const given = changedIn(
    VARIANCE,
    /differs:\n(?: {2}.*\n)+/,
    `differs:\n  - { file: ${file}, field: "${field}" }\n  - { file: countersign.yml, field: x }\n`,
  );
  const { faults, barred } = needed(VARIANCE, [
    null,
    given.replace("approved_by: ken", "approved_by: maria"),
  ]);
  expect(faults).toEqual([
    { reason: "varied-by-its-performer", id: "acme-jp-tpi-01-half-yearly", by: "maria" },
  ]);
  expect(barred).toContain("maria");
});

test("the variance that Ken approved for Acme KK is none that he performs", () => {
  const { faults, barred } = needed(VARIANCE, [null, textOf(VARIANCE)]);
  expect(faults).toEqual([]);
  expect(barred).not.toContain("ken");
});

test("who owns or keeps an identity does not approve that a system is another one, but for its name", () => {
  const path = "controls/systems/close.md";
  const without = changedIn(path, "close-tools, ", "");
  expect(needed(path, [textOf(path), without]).barred).toContain("dana");
  expect(needed(path, [textOf(path), null]).barred).toContain("dana");
  expect(needed(path, [textOf(path), changedIn(path, "Period-end close", "Close")]).barred).toEqual([]);
});

test.each([DEF, BREAK, VARIANCE, "controls/exceptions/EXC-1.md", "controls/look-backs/LBK-1.md"])(
  "%s that cannot be read any more is refused",
  (path) => {
    expect(needed(path, [texts.get(path) ?? null, "---\nno: document\n---\n"]).faults).toEqual([
      { reason: "not-readable", file: path },
    ]);
  },
);
