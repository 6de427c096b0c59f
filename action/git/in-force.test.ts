import { expect, test } from "vitest";
import { Refusal } from "../run/refusal.ts";
import type { BranchState } from "./ledger.ts";
import { anInput } from "../evidence/examples/an-input.ts";
import { document } from "../../test/ledger/valid-governance.ts";
import { record } from "../evidence/record.ts";
import { readInForce } from "./in-force.ts";

const CONFIGURATION = "organizations:\n  - login: Acme\n";
const stateOf = (
  stated: Record<string, string>,
  evidence: ReadonlyMap<string, string> = new Map(),
): BranchState => ({
  tips: { base: { name: "main", commit: "a" }, branch: { name: "countersign/acme", commit: null } },
  ancestry: { parents: ["a"], tree: "a", resolved: new Map(), merge: null, otherwise: null },
  stated: new Map(Object.entries(stated)),
  evidence,
  approved: new Map(),
  proposed: new Map(),
});
const evidence = record(anInput()).files;
const holding = (path: string, text: string) => new Map([...evidence, [path, text]]);

test.each([
  ["no configuration", stateOf({}), "countersign.yml: is missing"],
  ["a misspelt field", stateOf({ "countersign.yml": "organisations: []\n" }), "countersign.yml:"],
  [
    "another organisation",
    stateOf({ "countersign.yml": "organizations:\n  - login: other\n" }),
    "does not name acme",
  ],
  [
    "an evidence file nobody can read",
    stateOf({ "countersign.yml": CONFIGURATION }, holding("evidence/acme/organization.md", "# broken\n")),
    "evidence/acme/organization.md:1: must begin with",
  ],
  [
    "a file that evidence cannot hold",
    stateOf({ "countersign.yml": CONFIGURATION }, holding("evidence/acme/run.sh", "x")),
    "evidence/acme/run.sh: is not a document",
  ],
])("%s is refused with file and reason", (_, given, words) => {
  const reading = () => readInForce(given, "acme");
  expect(reading).toThrow(Refusal);
  expect(reading).toThrow(words);
});

test("an exception from checks and a control that there are not is refused, with everything else that is wrong", () => {
  const exception = document(`exception: EXC-1
type: ordinary
title: A key for the night run
checks: [credential-is-rotatd, credential-expires, no-such-thing]
controls: [ROT-01, ROT-09]
selector: { repository: "close-*" }
reason: The vendor gives no other.
risk: It can leak.
requested_by: dana
requested_on: 2026-01-10
accepted: null
compensating: []
financial_path: []
financial_reason: It reads no figures.`);
  const file = "controls/exceptions/EXC-1.md";
  const said = captured(() =>
    readInForce(
      stateOf({ "countersign.yml": CONFIGURATION, [file]: exception, "controls/systems/close.md": "no" }),
      "acme",
    ),
  );
  expect(said).toMatch(
    /EXC-1\.md: checks\[0\]: names the check credential-is-rotatd, which does not exist; the nearest are: credential-is-rotated, [a-z-]+, [a-z-]+; README\.md of Countersign lists all\./,
  );
  expect(said).not.toContain("checks[1]");
  expect(said).toContain(`${file}: checks[2]: names the check no-such-thing, which does not exist`);
  expect(said).toContain(`${file}: controls: names the control ROT-09, which does not exist`);
  expect(said).toContain("controls/systems/close.md:1: must begin with");
});

function captured(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof Refusal) return error.message;
  }
  return "";
}

test.each([
  [1, 0, "v-0.md:1: must begin with a line that is exactly ---."],
  [20, 0, "\ncontrols/vendors/v-9.md:1: must begin with a line that is exactly ---."],
  [21, 1, "\nThere is 1 more problem."],
  [25, 5, "\nThere are 5 more problems."],
])("of %i problems %i are counted and the others told, one a line", (all, left, words) => {
  const broken = Array.from({ length: all }, (_, index) => `controls/vendors/v-${index}.md`);
  const texts = Object.fromEntries(broken.map((path) => [path, "# broken\n"]));
  const reading = () => readInForce(stateOf({ "countersign.yml": CONFIGURATION, ...texts }), "acme");
  expect(reading).toThrow(/^controls\/vendors\/v-0\.md:1: must begin/);
  expect(reading).toThrow(words);
  const told = captured(reading).split("\n");
  expect(told.filter((line) => line.startsWith("controls/"))).toHaveLength(all - left);
});

test("a login is the same organisation in any case", () => {
  const { ledger } = readInForce(stateOf({ "countersign.yml": CONFIGURATION }, evidence), "acme");
  expect(ledger.organization?.data.organization).toBe("acme");
});
