import { expect, test } from "vitest";
import type { Governance } from "../../model/governance.ts";
import { resolveParameters } from "../../model/parameters.ts";
import { aGovernance, aStatement, aSystem } from "../checks/examples/a-context.ts";
import { aLedger } from "../checks/examples/a-ledger.ts";
import { anEntity, anException } from "../checks/examples/a-register.ts";
import { aKey, aMember, aSnapshot } from "../checks/examples/a-snapshot.ts";
import { checks } from "../checks/index.ts";
import { resolvedBy } from "./resolved-by.ts";

const key = aKey({ created_at: "2025-11-02T10:01:00Z", last_used: "2025-12-10T00:00:00Z", read_only: false });
const snapshot = aSnapshot({
  identities: [key],
  members: ["hana", "dana"].map((login, at) => aMember(login, at + 1)),
});
const finding = (check: string, outcome: "pass" | "excepted" | "not-applicable" = "pass") => ({
  uid: key.uid,
  check,
  outcome,
  retired: false,
});
const by = (
  one: ReturnType<typeof finding>,
  before: Partial<Governance> | null,
  now: Partial<Governance>,
  seen = snapshot,
) => {
  const evaluation = {
    checks,
    snapshot: seen,
    governance: aGovernance({ entities: [anEntity()], ...now }),
    ledger: aLedger(),
    today: "2026-02-01",
  };
  const earlier = before === null ? null : aGovernance({ entities: [anEntity()], ...before });
  return resolvedBy([one], evaluation, earlier)(one);
};
const raised = { "rot.max_age_days.static": { default: 3660, strict: 3660 } };
const accepted = [
  anException({ accepted: { by: "maria", at: "2026-01-01", until: "2026-02-28", reference: null } }),
];

test("what was accepted is closed by an exception, also where nobody knows what was stated before", () => {
  const excepted = finding("credential-is-rotated", "excepted");
  expect(by(excepted, {}, { exceptions: accepted })).toBe("exception");
  expect(by(excepted, null, { exceptions: accepted })).toBe("exception");
});

test("a limit that was raised for the group, or that an entity gave up, is the limit's doing", () => {
  const rotated = finding("credential-is-rotated");
  expect(by(rotated, {}, { parameters: resolveParameters(raised) })).toBe("limit");
  const entities = [anEntity({ parameters: { "rot.max_age_days.static": { default: 90, strict: 60 } } })];
  const systems = [aSystem()];
  const loose = resolveParameters({ "rot.max_age_days.static": { default: 180, strict: 180 } });
  expect(by(rotated, { entities, systems, parameters: loose }, { systems, parameters: loose })).toBe("limit");
});

test("a statement that names the owners is a statement's doing", () => {
  const now = { statements: [aStatement({ business_owner: "hana", technical_steward: "dana" })] };
  expect(by(finding("identity-has-two-owners"), {}, now)).toBe("statement");
});

test("a raised limit counts although a statement was needed beside it", () => {
  const owned = { statements: [aStatement({ business_owner: "hana", technical_steward: "dana" })] };
  const now = { ...owned, parameters: resolveParameters(raised) };
  expect(by(finding("credential-is-rotated"), {}, now)).toBe("limit");
});

test("what would pass under what was stated before is the fact's doing, whatever was raised beside it", () => {
  const renewed = aSnapshot({
    identities: [{ ...key, facts: { ...key.facts, created_at: "2026-01-30T00:00:00Z" } }],
  });
  const now = { parameters: resolveParameters(raised) };
  expect(by(finding("credential-is-rotated"), {}, now, renewed)).toBe("fact");
});

test("a credential that is gone is a fact, and a check that is gone tells nothing", () => {
  expect(by({ ...finding("credential-is-rotated", "not-applicable"), retired: true }, {}, {})).toBe("fact");
  expect(by(finding("no-such-check", "not-applicable"), {}, {})).toBeNull();
});

test("nobody can tell where what was stated before is not known", () => {
  expect(by(finding("credential-is-rotated"), null, {})).toBeNull();
});
