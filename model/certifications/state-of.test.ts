import { describe, expect, test } from "vitest";
import { aCertification, aCertifying } from "../../action/criteria/examples/a-certification.ts";
import { aGovernance } from "../../action/criteria/examples/a-world.ts";
import { certificationState, voidCertifications } from "./state-of.ts";

const nothing = { texts: new Map<string, string>() };
const cfo = { login: "noah", id: 1111, person: "Noah", role: "cfo", entity: "acme-us" };
const both = aCertification("acme-us", "sox", { roles: ["controller", "cfo"] }).data;
const first = aCertifying("acme-us", "sox");
const stateOf = (...signOffs: (typeof first)[]) =>
  certificationState(both, { ...nothing, signOffs }, aGovernance());

describe("a certification that two roles sign is unsigned", () => {
  test.each([
    ["while one of them has not", [first], ["cfo"]],
    ["while nobody has", [], ["controller", "cfo"]],
    [
      "where one person gave both",
      [first, aCertifying("acme-us", "sox", { reviewer: { ...cfo, id: first.data.reviewer.id } })],
      ["cfo"],
    ],
    ["by the sign-offs of another entity", [aCertifying("acme-jp", "sox")], ["controller", "cfo"]],
    ["by the sign-offs of another regime", [aCertifying("acme-us", "soc2")], ["controller", "cfo"]],
    [
      "by the sign-offs of another period",
      [aCertifying("acme-us", "sox", { period: "2026-Q2" })],
      ["controller", "cfo"],
    ],
    [
      "by those of another text",
      [aCertifying("acme-us", "sox", { certifies: `sha256:${"1".repeat(64)}` })],
      ["controller", "cfo"],
    ],
    [
      "by one that does not count",
      [aCertifying("acme-us", "sox", { state: "dismissed" })],
      ["controller", "cfo"],
    ],
  ] as const)("%s", (_where, given, missing) => {
    expect(stateOf(...given)).toEqual({ state: "unsigned", missing });
  });
});

test("it is signed by one of each, in the order of the roles", () => {
  const second = aCertifying("acme-us", "sox", { reviewer: cfo });
  expect(stateOf(second, first)).toEqual({ state: "signed", signOffs: [first, second] });
});

describe("whoever holds both roles", () => {
  const roles = [
    { role: "cfo", entity: "acme-us" },
    { role: "controller", entity: "acme-us" },
  ];
  const ofBoth = aCertifying("acme-us", "sox", { counts_for: roles });
  const ofOne = aCertifying("acme-us", "sox", { reviewer: { ...cfo, role: "controller" } });

  test("signs in the one that nobody else can sign in", () => {
    expect(stateOf(ofBoth, ofOne)).toEqual({ state: "signed", signOffs: [ofOne, ofBoth] });
  });

  test("signs in one of them alone", () => {
    expect(stateOf(ofBoth)).toEqual({ state: "unsigned", missing: ["cfo"] });
  });

  test("signs for no other entity", () => {
    const elsewhere = roles.map(({ role }) => ({ role, entity: "acme-jp" }));
    expect(stateOf(aCertifying("acme-us", "sox", { counts_for: elsewhere }))).toEqual({
      state: "unsigned",
      missing: ["controller", "cfo"],
    });
  });
});

describe("of several of one period", () => {
  const covers = { what: "certification", entity: "acme-us", regime: "sox", again: 2 } as const;
  const gone = { file: "evidence/acme/gone.md", digest: `sha256:${"a".repeat(64)}` };
  const one = aCertification("acme-us", "sox", { evidence: [gone] });
  const other = aCertification("acme-us", "sox", { again: 2 });
  const told = (certifications: (typeof one)[], ...signOffs: (typeof first)[]) =>
    voidCertifications({ ...nothing, certifications, signOffs }, aGovernance()).map(
      ({ certification: { data } }) => data.again,
    );

  test("each has sign-offs of its own, whatever the text", () => {
    const second = aCertifying("acme-us", "sox", { covers });
    expect(certificationState(other.data, { ...nothing, signOffs: [first] }, aGovernance()).state).toBe(
      "unsigned",
    );
    expect(certificationState(other.data, { ...nothing, signOffs: [second] }, aGovernance()).state).toBe(
      "signed",
    );
  });

  test("one that is void is told until another is signed instead of it", () => {
    expect(told([one], first)).toEqual([undefined]);
    expect(told([one, other], first)).toEqual([undefined]);
    expect(told([one, other], first, aCertifying("acme-us", "sox", { covers }))).toEqual([]);
    expect(told([other])).toEqual([]);
  });
});
