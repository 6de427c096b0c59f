import { describe, expect, test } from "vitest";
import type { Approvals, NamedApproval } from "../../model/approvals.ts";
import type { AcceptedGap } from "../../model/entity.ts";
import type { Filed } from "../../model/governance.ts";
import type { Gap } from "../../model/unit.ts";
import { resolveParameters } from "../../model/parameters.ts";
import { Scan } from "../../model/scan.ts";
import { scan as aScan, scanFile } from "../../test/ledger/documents.ts";
import { theParent } from "../criteria/examples/a-world.ts";
import { digestOf } from "../digest/digest.ts";
import { inAcceptedGap } from "../queries/named-approvals.ts";
import { aCampaign, aKey, aRepository, aViewOf } from "./examples/a-ledger.ts";
import { populationGaps, isOpen } from "./gate.ts";

const unreadable = (repository: number): Gap => ({
  unit: `repository-${repository}`,
  scope: { of: "repository", repository },
  state: "denied",
  reason: { reason: "not-shown-to-credential", with: {} },
  remedy: null,
});
const source = (gaps: readonly Gap[]) => ({
  source: "deploy-keys" as const,
  endpoints: [],
  permission: "Administration: read",
  discovered: gaps.length,
  units: {
    complete: 0,
    partial: 0,
    denied: gaps.length,
    unavailable: 0,
    "not-applicable": 0,
    vanished: 0,
    error: 0,
    "not-attempted": 0,
  },
  cached: 0,
  items: 0,
  requests: 1,
  gaps: [...gaps],
});
const accepted = (over: Partial<AcceptedGap> = {}): AcceptedGap => ({
  regime: "sox",
  period: "2026-Q3",
  gap: "owners-missing",
  source: null,
  accepted_by: "maria",
  accepted_on: "2026-08-30",
  rationale: "Owners follow in October.",
  ...over,
});

const elsewhere = {
  ...aRepository(2, "web"),
  data: { ...aRepository(2, "web").data, entities: ["acme-jp"] },
};
const keys = [aKey(1), aKey(2, { ownership: null })];

const looked = (approvals: readonly NamedApproval[]): Filed<Approvals> => ({
  file: "evidence/acme/approvals.md",
  body: "",
  data: { record: "approvals", schema: 2, organization: "acme", approvals: [...approvals] },
});

function gaps({
  gaps: unread = [],
  acceptances = [],
  frozen = "2026-08-31T03:00:00Z",
  members = keys,
  approvals = [],
  others = 0,
}: {
  gaps?: readonly Gap[];
  acceptances?: readonly AcceptedGap[];
  frozen?: string;
  members?: typeof keys;
  approvals?: readonly NamedApproval[];
  others?: number;
}) {
  const data = Scan.parse({ ...aScan("2026-08-30T03:00:00Z", {}), sources: [source(unread)] });
  const entity = theParent({ accepted_gaps: [...acceptances] });
  return populationGaps({
    campaign: aCampaign(entity),
    scan: { file: scanFile(data)[0], body: "", data },
    view: aViewOf(members, {
      repositories: [aRepository(1, "ledger"), elsewhere],
      approvals: looked(approvals),
    }),
    members,
    others,
    limits: resolveParameters({}),
    frozen,
    zone: "UTC",
  });
}

describe("the gate of a review", () => {
  test.each<[string, Parameters<typeof gaps>[0], readonly string[]]>([
    ["a source was not read", { gaps: [unreadable(1)], members: [aKey(1)] }, ["source-not-read"]],
    [
      "a source was not read for a repository of another entity",
      { gaps: [unreadable(2)], members: [aKey(1)] },
      [],
    ],
    ["the last scan is too old", { frozen: "2026-09-07T04:00:00Z", members: [aKey(1)] }, ["scan-too-old"]],
    ["the last scan is as old as it may be", { frozen: "2026-09-06T03:59:59Z", members: [aKey(1)] }, []],
    ["somebody owns nothing", {}, ["owners-missing"]],
    [
      "everything is wrong",
      { gaps: [unreadable(1), unreadable(3)], frozen: "2026-09-20T03:00:00Z" },
      ["source-not-read", "scan-too-old", "owners-missing"],
    ],
    ["nothing is wrong", { members: [aKey(1)] }, []],
  ])("where %s", (_, given, expected) => {
    const found = gaps(given);
    expect(found.map(({ reason }) => reason)).toEqual(expected);
    expect(isOpen(found)).toBe(expected.length === 0);
  });

  test("names one unit of a source, and counts the others", () => {
    const [found] = gaps({ gaps: [unreadable(1), unreadable(3)], members: [aKey(1)] });
    expect(found?.with).toMatchObject({ source: "deploy-keys", unit: "repository-1", others: 1 });
  });
});

describe("a gap is accepted", () => {
  test.each<[string, Partial<AcceptedGap>]>([
    ["for another period", { period: "2026-Q2" }],
    ["for another regime", { regime: "soc2" }],
    ["for something else", { gap: "scan-too-old" }],
    ["by somebody who does not approve the review", { accepted_by: "omar" }],
    ["by somebody whom nobody knows", { accepted_by: "stranger" }],
    ["before the role was held", { accepted_on: "2019-12-31" }],
    ["on a day to come", { accepted_on: "2026-09-01" }],
  ])("not %s", (_, over) => {
    expect(isOpen(gaps({ acceptances: [accepted(over)] }))).toBe(false);
  });

  test("by whoever approves the review, for this period, and the record says where", () => {
    const found = gaps({ acceptances: [accepted()] });
    expect(isOpen(found)).toBe(true);
    expect(found[0]?.accepted).toEqual({
      by: "maria",
      rationale: "Owners follow in October.",
      statement: "controls/entities/acme-us.md",
      seen: false,
    });
  });

  test.each([
    ["seen", true],
    ["own-pull-request", false],
  ] as const)("and says whether that approval was seen: %s", (found, seen) => {
    const one = accepted();
    const statement = "controls/entities/acme-us.md";
    const digest = digestOf(inAcceptedGap(one).words);
    const given = { file: statement, by: "maria", on: one.accepted_on, digest, found };
    const approvals = [
      { ...given, commit: null, pull_request: 7, author: "priya", review: 70, submitted: null },
    ];
    expect(gaps({ acceptances: [one], approvals })[0]?.accepted).toMatchObject({ statement, seen });
  });

  test.each([
    ["another source", "fine-grained-tokens", false],
    ["this source", "deploy-keys", true],
    ["every source", null, true],
  ] as const)("for %s", (_, of, open) => {
    const one = accepted({ gap: "source-not-read", source: of });
    expect(isOpen(gaps({ gaps: [unreadable(1)], members: [aKey(1)], acceptances: [one] }))).toBe(open);
  });
});

describe("a population that nobody could read", () => {
  const many = Array.from({ length: 2_501 }, (_, index) => aKey(index + 1));

  test.each([
    ["one identity too many", many, 0, ["population-too-large"]],
    ["too many that it leaves out", many.slice(0, 1), 4_001, ["population-too-large"]],
    ["as many as there may be", many.slice(0, 2_500), 4_000, []],
  ] as const)("with %s", (_, members, others, expected) => {
    const found = gaps({ members: [...members], others });
    expect(found.map(({ reason }) => reason)).toEqual(expected);
    // There is no name by which anybody could accept it.
    expect(isOpen(found)).toBe(expected.length === 0);
  });
});
