import { expect, test } from "vitest";
import { writeEvidence } from "../../../model/document.ts";
import type { LifecycleEvent } from "../../../model/identity.ts";
import type { Repository } from "../../../model/repository.ts";
import { aRepository } from "../../checks/examples/a-snapshot.ts";
import { goneLines } from "./gone.ts";
import { waitingGone } from "../waiting/waiting.ts";

const event: LifecycleEvent = { event: "retire", at: "2026-03-02T03:00:00Z", by: null, source: "scan" };
const fileOf = (name: string) => `evidence/acme/repositories/${name}.md`;
const recorded = (name: string, retired: Partial<LifecycleEvent> | null): [file: string, text: string] => {
  const { id, facts } = aRepository({}, { id: 7, name });
  const data: Repository = {
    record: "repository",
    schema: 2,
    uid: `github:repository:${id}`,
    id,
    organization: "acme",
    name,
    state: retired === null ? "active" : "retired",
    first_observed: "2026-01-12T03:00:00Z",
    findings: [],
    systems: [],
    entities: [],
    facts,
    assessments: [],
    lifecycle: retired === null ? [] : [{ ...event, ...retired }],
  };
  return [fileOf(name), writeEvidence(data, "# Repository")];
};
const linesFor = (approved: [string, string][], evidence: [string, string][]) =>
  goneLines(waitingGone(new Map(approved), new Map(evidence)), "https://github.test/x", "en").lines;

test("an active repository is not named, nor one that base holds as gone", () => {
  const gone = recorded("payroll", { reason: "repository-deleted" });
  const again = recorded("payroll", { reason: "repository-deleted", by: "dana" });
  expect(linesFor([], [recorded("ledger", null)])).toEqual([]);
  expect(linesFor([gone], [gone])).toEqual([]);
  expect(linesFor([gone], [again])).toEqual([]);
});

test("one that says in its name that it is retired is evaluated by its state", () => {
  const [file, text] = recorded("ledger", null);
  expect(linesFor([], [[file, `${text}\nstate: retired\n`]])).toEqual([]);
});

test("a repository that was transferred is named with its new owner, and one that was deleted", () => {
  const before = [recorded("payroll", null), recorded("site", null)];
  const moved = recorded("payroll", { reason: "repository-transferred", to: "globex" });
  const gone = recorded("site", { reason: "repository-deleted" });
  expect(linesFor(before, [moved, gone])).toEqual([
    `- \`payroll\`: Retired since 2026-03-02: it was transferred to the account \`globex\`. [Evidence](https://github.test/x/${fileOf("payroll")})`,
    `- \`site\`: Retired since 2026-03-02: it was deleted, or went to an account that the scanner cannot see. [Evidence](https://github.test/x/${fileOf("site")})`,
  ]);
});
