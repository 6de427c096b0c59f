import { describe, expect, test } from "vitest";
import { exemptionInWords, inWords } from "./examples/in-words.ts";
import type { ObservedIdentity } from "../../model/snapshot.ts";
import type { Context } from "../queries/context.ts";
import { aContext, aGovernance, aStatement, aSystem, ownedBy } from "./examples/a-context.ts";
import {
  aKey,
  anOwnSecret,
  aRepository,
  aSecret,
  aSnapshot,
  aToken,
  aTokenThatMay,
} from "./examples/a-snapshot.ts";
import { ownerDoesNotCombineDuties as check } from "./owner-does-not-combine-duties.ts";

const governance = aGovernance({ systems: [aSystem()] });
const key = aKey({ read_only: false, added_by: "dana" });
const approver = aTokenThatMay(
  { pull_requests: "write" },
  {},
  { title: "approver", facts: { owner: "Dana" } },
);

/** Evaluates the first of these identities beside the others; ownership by uid. */
const assess = (
  identities: ObservedIdentity[],
  owned: Record<string, Context["ownership"]> = {},
  repositories = [aRepository(), aRepository({}, { id: 8, name: "tools" })],
) => {
  const [subject = key] = identities;
  const ownershipOf = ({ uid }: ObservedIdentity) => owned[uid] ?? null;
  const snapshot = aSnapshot({ identities, repositories });
  return inWords(
    check,
    check.assess(subject, aContext({ snapshot, governance, ownershipOf, ownership: ownershipOf(subject) })),
  );
};

describe("fails", () => {
  test("for each of two identities of one person, naming the other", () => {
    expect(assess([key, approver])).toEqual({
      outcome: "fail",
      sentence:
        "«dana» holds «approver», too, and together they can make changes and approve changes in «ledger-export».",
    });
    expect(assess([approver, key])).toEqual({
      outcome: "fail",
      sentence:
        "«dana» holds «nightly» in «ledger-export», too, and together they can make changes and approve changes in «ledger-export».",
    });
  });

  test.each([
    ["initiate and release", aTokenThatMay({ deployments: "write" })],
    ["alter rules and push", aTokenThatMay({ administration: "write" })],
  ])("for %s", (_what, other) => {
    expect(assess([key, other]).outcome).toBe("fail");
  });

  test("for two secrets whose statements entitle them to one half each", () => {
    const [writer, approving] = [aSecret("WRITER"), aSecret("APPROVER")];
    const owned = {
      [writer.uid]: ownedBy({ entitlements: ["write"] }),
      [approving.uid]: ownedBy({ entitlements: ["approve"] }),
    };
    expect(assess([writer, approving], owned).outcome).toBe("fail");
  });

  test("for owner and steward as for the creator, and names each person", () => {
    const owned = {
      [key.uid]: ownedBy({ business_owner: "hana", technical_steward: "dana" }),
      [approver.uid]: ownedBy({ business_owner: "Hana", technical_steward: "tomas" }),
    };
    expect(assess([key, approver], owned).sentence).toBe(
      "«dana» holds «approver», too, and together they can make changes and approve changes in «ledger-export»; «hana» holds «approver», too, and together they can make changes and approve changes in «ledger-export».",
    );
  });
});

test("names the repositories by name, in whatever order GitHub listed them", () => {
  const facts = { repositories: ["ledger-b", "ledger-a"] };
  const tokens = [
    aTokenThatMay({ contents: "write" }, {}, { id: 1, facts }),
    aTokenThatMay({ pull_requests: "write" }, {}, { id: 2, facts }),
  ];
  expect(assess(tokens).sentence).toContain("in «ledger-a» and «ledger-b».");
});

describe("knows nothing", () => {
  test.each([
    ["of a key that nobody is known to hold", [aKey({ read_only: false, added_by: null })]],
    ["when the repositories of its token were not read", [aToken({ repositories: null })]],
    [
      "when another secret of the same person could do anything",
      [aSecret("WRITER"), aSecret("MYSTERY")],
      { [aSecret("WRITER").uid]: ownedBy({ entitlements: ["write"] }), [aSecret("MYSTERY").uid]: ownedBy() },
    ],
    [
      "when another token of the same person reaches who knows what",
      [key, aTokenThatMay({ pull_requests: "write" }, {}, { facts: { repositories: null } })],
    ],
  ])("%s", (_when, identities, owned = {}) => {
    expect(assess(identities, owned).outcome).toBe("unknown");
  });
});

describe("passes", () => {
  const fine = "Nobody who holds it can combine duties through another identity.";

  test.each([
    ["alone", [key]],
    ["when somebody else holds the other", [key, aToken({ owner: "omar" })]],
    [
      "when the other counts elsewhere",
      [key, aTokenThatMay({ pull_requests: "write" }, {}, { facts: { repositories: ["tools"] } })],
    ],
    ["when the other has expired", [key, { ...approver, facts: { ...approver.facts, expired: true } }]],
    ["when the other is a secret, which acts elsewhere", [key, aSecret()], { [aSecret().uid]: ownedBy() }],
    ["when the other does the same", [key, aTokenThatMay({ contents: "write" })]],
  ])("%s", (_when, identities, owned = {}) => {
    expect(assess(identities, owned)).toEqual({ outcome: "pass", sentence: fine });
  });
});

test.each([
  [
    "a token that can do nothing of it",
    aToken(),
    {},
    "It can perform none of the duties that must be segregated.",
  ],
  ["a secret that nobody states", aSecret(), {}, /asks for that/],
  [
    "a token outside financial systems",
    aTokenThatMay({ contents: "write" }, {}, { facts: { repositories: ["tools"] } }),
    {},
    "It reaches no repository of a financial system.",
  ],
])("does not ask about %s", (_what, identity, owned, sentence) => {
  const answer = assess([identity], owned);
  expect(answer.outcome).toBe("not-applicable");
  expect(answer.sentence).toMatch(sentence);
});

test("does not arise for what only reads, and outside financial systems", () => {
  expect(exemptionInWords(check, check.exempt?.(aKey(), governance))).toBe(
    "It can perform none of the duties that must be segregated.",
  );
  expect(exemptionInWords(check, check.exempt?.(key, aGovernance()))).toBe(
    "It reaches no repository of a financial system.",
  );
  expect(exemptionInWords(check, check.exempt?.(key, governance))).toBeNull();
});

test("depends on the financial repositories it reaches", () => {
  const repositories = [aRepository(), aRepository({}, { id: 8, name: "tools" })];
  const snapshot = aSnapshot({ repositories });
  expect(
    check.reach?.(aToken({ repository_selection: "all", repositories: null }), snapshot, governance),
  ).toEqual([7]);
  expect(check.reach?.(anOwnSecret("X", { visibility: "all" }), snapshot, governance)).toEqual([7]);
});

describe("an unseen secret matters where a statement could be about its kind:", () => {
  const lists = ["organization-codespaces-secrets", "repository-codespaces-secrets"];
  test.each([
    ["none at all", [], false],
    ["one about another kind", [{ kind: "deploy-key" as const }], false],
    ["one about one identity of another kind", [{ uid: "github:actions-secret:org-1:A" }], false],
    ["one about its kind", [{ kind: "codespaces-secret" as const }], true],
    ["one about one of its kind", [{ uid: "github:codespaces-secret:org-1:A" }], true],
    ["one about whatever a repository has", [{ repository: "ledger-*" }], true],
  ])("%s", (_, selectors, matters) => {
    const statements = selectors.map((selector) => aStatement({ selector }));
    const needed = check.needsGiven?.(aGovernance({ statements })) ?? [];
    expect(needed.filter((source) => lists.includes(source))).toEqual(matters ? lists : []);
    expect(needed).toEqual(expect.arrayContaining(["deploy-keys", "fine-grained-tokens"]));
  });
});
