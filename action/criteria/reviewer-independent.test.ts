import { describe, expect, test } from "vitest";
import type { Identity } from "../../model/identity.ts";
import { Repository } from "../../model/repository.ts";
import type { Review } from "../../model/review.ts";
import { filed } from "../checks/examples/a-context.ts";
import { aRepository } from "../checks/examples/a-snapshot.ts";
import { aContext, aRegime } from "./examples/a-context.ts";
import { aLedger, aLine, anIdentity, anOrganization, aReview, aSignOff } from "./examples/a-ledger.ts";
import { anOverlay } from "./examples/a-world.ts";
import { reviewerIndependent } from "./reviewer-independent.ts";

test.each([
  [
    "missed",
    "the reviewer made the key",
    {
      ledger: aLedger({
        identities: [
          anIdentity(1, {
            lifecycle: [{ event: "create", at: "2026-01-01T00:00:00Z", by: "Omar", source: "github" }],
          }),
          anIdentity(2),
        ],
      }),
    },
  ],
  [
    "missed",
    "the reviewer owns the key",
    { reviews: [aReview("acme-us", "sox", { lines: [aLine(1, { by: "hana", by_id: null })] })] },
  ],
  [
    "missed",
    "the reviewer is on no roster",
    { reviews: [aReview("acme-us", "sox", { lines: [aLine(1, { by: "stranger", by_id: 5 })] })] },
  ],
  [
    "missed",
    "the login is known and the person another",
    { reviews: [aReview("acme-us", "sox", { lines: [aLine(1, { by: "omar", by_id: 5 })] })] },
  ],
  [
    "missed",
    "the reviewer is on the roster of another entity alone",
    { reviews: [aReview("acme-us", "sox", { lines: [aLine(1, { by: "ken", by_id: null })] })] },
  ],
  [
    "missed",
    "the reviewer audits",
    { reviews: [aReview("acme-us", "sox", { lines: [aLine(1, { by: "sara", by_id: null })] })] },
  ],
  [
    "missed",
    "an owner of the organisation reviewed and approved",
    { ledger: aLedger({ organization: anOrganization(["omar", "maria"]) }) },
  ],
  ["not-performed", "no review is recorded", { reviews: [] }],
  ["unknown", "the ledger does not hold the key", { ledger: aLedger({ identities: [anIdentity(1)] }) }],
  ["unknown", "the owners were not read", { ledger: aLedger({ organization: anOrganization(null) }) }],
  [
    "met",
    "an owner reviewed and somebody else approved",
    { ledger: aLedger({ organization: anOrganization(["omar"]) }) },
  ],
  ["met", "nobody decided on their own", {}],
  [
    "met",
    "the reviewer had approved the key before and did not make it",
    {
      ledger: aLedger({
        identities: [
          anIdentity(1, {
            lifecycle: [{ event: "approve", at: "2026-01-01T00:00:00Z", by: "omar", source: "scan" }],
          }),
          anIdentity(2),
        ],
      }),
    },
  ],
  [
    "not-applicable",
    "no review falls due",
    { reviews: [], overlay: anOverlay("sox", "REV-01", { frequency: "annual" }) },
  ],
])("is %s where %s", (value, _where, over) => {
  expect(reviewerIndependent.assess(aContext(over)).value).toBe(value);
});

describe("of an identity of which nobody knows who made it", () => {
  const key = anIdentity(1).data;
  if (key.kind !== "deploy-key") throw new Error("the ledger's identities are deploy keys");
  const notTold: Identity = { ...key, facts: { ...key.facts, added_by: null } };
  const { kind: _kind, facts: _facts, ...common } = key;
  const secret: Identity = {
    ...common,
    kind: "actions-secret",
    facts: {
      level: "repository",
      visibility: null,
      environment: null,
      environment_id: null,
      selected_repositories: null,
      created_at: "2026-01-01T00:00:00Z",
      updated_at: "2026-01-01T00:00:00Z",
    },
  };
  const ledgerOf = (data: Identity) => aLedger({ identities: [{ ...anIdentity(1), data }, anIdentity(2)] });
  const rules = aRegime().data.reviews;
  const attesting = aRegime({ reviews: { ...rules, creators_not_recorded: "attested" } });
  const attestation: Review["attestation"] = {
    language: "en",
    text: "Nobody did.",
    digest: `sha256:${"1".repeat(64)}`,
    signs: [],
  };
  const stated = [aReview("acme-us", "sox", { attestation })];
  const broken = aSignOff("acme-us", "sox", {
    rules: [{ rule: "in-time", result: "unknown", reason: "not-read", with: {} }],
  });

  test.each([
    [
      "unknown",
      "creators-not-recorded",
      "no regime takes a statement",
      { ledger: ledgerOf(secret), reviews: stated },
    ],
    [
      "unknown",
      "creators-not-attested",
      "nobody stated it",
      {
        ledger: ledgerOf(secret),
        regime: attesting,
        reviews: [aReview("acme-us", "sox", { attestation: null })],
      },
    ],
    [
      "unknown",
      "creators-not-attested",
      "who stated it may not",
      { ledger: ledgerOf(secret), regime: attesting, reviews: stated, signOffs: [broken] },
    ],
    [
      "unknown",
      "creator-not-told",
      "GitHub records it of the kind, whatever is stated",
      { ledger: ledgerOf(notTold), regime: attesting, reviews: stated },
    ],
    [
      "met",
      "creators-attested",
      "the regime takes the statement of a valid approval",
      { ledger: ledgerOf(secret), regime: attesting, reviews: stated },
    ],
  ])("is %s, %s, where %s", (value, reason, _where, over) => {
    const found = reviewerIndependent.assess(aContext(over));
    expect(found.value).toBe(value);
    expect(found.reasons.map((one) => one.reason)).toContain(reason);
  });
});

describe("who administers the repository of what was decided can grant its access", () => {
  const administeredBy = (administrators: "not-asked" | string[] | null) =>
    aLedger({
      repositories: [
        filed(
          Repository.parse({
            record: "repository",
            schema: 2,
            uid: "github:repository:1",
            id: 1,
            organization: "acme",
            name: "ledger",
            state: "active",
            first_observed: "2026-01-01T00:00:00Z",
            systems: [],
            entities: [],
            facts: { ...aRepository().facts, administrators },
            assessments: [],
            findings: [],
            lifecycle: [],
          }),
          "evidence/acme/repositories/ledger.md",
        ),
      ],
    });

  test.each([
    ["unknown", "was not read", null],
    ["missed", "is whoever decided and whoever approved", ["maria", "omar"]],
    ["met", "is whoever decided, and somebody else approved", ["omar"]],
    ["met", "is not asked, because no financial system names it", "not-asked"],
    ["met", "is somebody else", ["dana"]],
  ] as const)("%s where that %s", (value, _, administrators) => {
    const own =
      administrators === null || administrators === "not-asked" ? administrators : [...administrators];
    expect(reviewerIndependent.assess(aContext({ ledger: administeredBy(own) })).value).toBe(value);
  });
});
