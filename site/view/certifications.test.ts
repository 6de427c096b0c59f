import { expect, test } from "vitest";
import { aCertification, aCertifying } from "../../action/criteria/examples/a-certification.ts";
import { aGovernance } from "../../action/criteria/examples/a-world.ts";
import type { Certification, Gate } from "../../model/certification.ts";
import type { Filed } from "../../model/governance.ts";
import { emptyLedger } from "../../model/ledger.ts";
import type { Readiness } from "../../model/readiness.ts";
import type { SignOff } from "../../model/sign-off.ts";
import { certificationsOf, itemsOf } from "./certifications.ts";

const held = (reason: string) => ({ reason, with: {}, roles: [], people: [] });
const FAILED: Gate[] = [
  { gate: "population", state: "met", held: [] },
  { gate: "reviews", state: "failed", held: [held("a"), held("b")] },
  { gate: "drift", state: "unknown", held: [held("c")] },
];
const merged = aCertification("acme-us", "sox");
const waits = (one: Filed<Certification>) => ({ ...one, branch: "b", commit: "c".repeat(40) });
const refused = (period: string): Readiness["refused"][number] => ({
  period,
  entity: "acme-us",
  regime: "sox",
  due: "2026-10-14",
  gates: FAILED,
});
interface Given {
  certifications?: Filed<Certification>[];
  signOffs?: Filed<SignOff>[];
  branches?: Filed<Certification>[];
  refusals?: Readiness["refused"];
}
const found = ({ certifications = [], signOffs = [], branches = [], refusals = [] }: Given) =>
  certificationsOf({
    ledger: { ...emptyLedger(), certifications, signOffs },
    waiting: { reviews: [], certifications: branches.map(waits) },
    readiness: { schema: 1, organization: "acme", commit: "d".repeat(40), refused: refusals },
    governance: aGovernance(),
  });
const states = (given: Given) => found(given).map(({ progress }) => progress.state);

test("a merged certification that nobody signed is unsigned, and one that somebody signed is signed", () => {
  expect(states({ certifications: [merged] })).toEqual(["unsigned"]);
  expect(states({ certifications: [merged], signOffs: [aCertifying("acme-us", "sox")] })).toEqual(["signed"]);
});

test("a sign-off of another entity signs nothing here", () => {
  const [entry] = found({ certifications: [merged], signOffs: [aCertifying("acme-jp", "sox")] });
  expect([entry?.progress.state, entry?.approvals.all]).toEqual(["unsigned", []]);
});

test("one that rests on what is gone is void", () => {
  const rests = aCertification("acme-us", "sox", {
    evidence: [{ file: "evidence/acme/gone.md", digest: `sha256:${"a".repeat(64)}` }],
  });
  expect(states({ certifications: [rests], signOffs: [aCertifying("acme-us", "sox")] })).toEqual(["void"]);
});

test("what is merged counts before its branch, and its branch before what was refused at some time", () => {
  const refusals = [refused("2026-Q3"), refused("2026-Q4")];
  expect(states({ certifications: [merged], branches: [merged], refusals })).toEqual(["refused", "unsigned"]);
  expect(states({ branches: [merged], refusals })).toEqual(["refused", "open"]);
});

test("every thing that is held against a gate is an item, whether it failed or cannot be told", () => {
  expect(itemsOf(FAILED).map(({ gate, held: { reason } }) => [gate, reason])).toEqual([
    ["reviews", "a"],
    ["reviews", "b"],
    ["drift", "c"],
  ]);
});

test("one that is given again counts before the void one, with the approvals of its own", () => {
  const rests = aCertification("acme-us", "sox", {
    evidence: [{ file: "evidence/acme/gone.md", digest: `sha256:${"a".repeat(64)}` }],
  });
  const again = aCertification("acme-us", "sox", { again: 2 });
  const signOffs = [aCertifying("acme-us", "sox")];
  const [entry, ...others] = found({ certifications: [rests, again], signOffs });
  expect(others).toEqual([]);
  expect([entry?.document?.data.again, entry?.progress.state, entry?.approvals.all]).toEqual([
    2,
    "unsigned",
    [],
  ]);
  expect(states({ certifications: [rests], branches: [again], signOffs })).toEqual(["open"]);
});
