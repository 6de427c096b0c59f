import { expect, test } from "vitest";
import { exemptionInWords, inWords } from "./examples/in-words.ts";
import { aContext, aGovernance, aSystem } from "./examples/a-context.ts";
import { aKey, anOwnSecret, aRepository, aSnapshot, aToken, aWorkflow } from "./examples/a-snapshot.ts";
import { identityServesOneFunction as check } from "./identity-serves-one-function.ts";

const governance = aGovernance({ systems: [aSystem()] });
const TOOLS = { id: 8, name: "tools" };
const WEB = { id: 9, name: "web" };
const world = (inLedger: string[] | null, inTools: string[] | null) =>
  aSnapshot({
    repositories: [
      aRepository({ workflows: inLedger && [aWorkflow(inLedger)] }),
      aRepository({ workflows: inTools && [aWorkflow(inTools)] }, TOOLS),
      aRepository({}, WEB),
    ],
  });
const shared = anOwnSecret("X", { visibility: "all" });

test.each([
  ["a token whose repositories were not read", aToken({ repositories: null }), world([], [])],
  ["a secret whose reach was not read", anOwnSecret("X", { selected_repositories: null }), world([], [])],
  ["a secret of which some workflows were not read", shared, world(["X"], null)],
])("knows nothing of %s", (_what, identity, snapshot) => {
  expect(inWords(check, check.assess(identity, aContext({ snapshot, governance }))).outcome).toBe("unknown");
});

test.each([
  [
    "a token for both",
    aToken({ repositories: ["ledger-export", "tools"] }),
    world([], []),
    "It reaches repositories of financial systems («ledger-export») and others («tools»).",
  ],
  [
    "a token for all",
    aToken({ repository_selection: "all", repositories: null }),
    world([], []),
    "It reaches repositories of financial systems («ledger-export») and others («tools» and «web»).",
  ],
  [
    "a secret that both use",
    shared,
    world(["X"], ["X"]),
    "It is used by repositories of financial systems («ledger-export») and by others («tools»).",
  ],
])("fails for %s", (_what, identity, snapshot, sentence) => {
  expect(inWords(check, check.assess(identity, aContext({ snapshot, governance })))).toMatchObject({
    outcome: "fail",
    sentence,
  });
});

test.each([
  ["a token for one kind", aToken(), world([], [])],
  ["a secret that one kind uses, however far it reaches", shared, world(["X"], [])],
])("passes for %s", (_what, identity, snapshot) => {
  expect(inWords(check, check.assess(identity, aContext({ snapshot, governance }))).outcome).toBe("pass");
});

test("does not arise for what belongs to one repository, and without a financial system", () => {
  expect(exemptionInWords(check, check.exempt?.(aKey(), governance))).toBe("It belongs to one repository.");
  expect(exemptionInWords(check, check.exempt?.(aToken(), aGovernance()))).toBe(
    "No financial system is stated.",
  );
  expect(exemptionInWords(check, check.exempt?.(aToken(), governance))).toBeNull();
});

test("depends on every repository an organisation's secret reaches", () => {
  expect(check.reach?.(shared, world([], []), governance)).toEqual([7, 8, 9]);
  expect(check.reach?.(aToken(), world([], []), governance)).toEqual([]);
});
