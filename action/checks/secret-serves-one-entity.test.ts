import { describe, expect, test } from "vitest";
import type { ObservedIdentity, Snapshot } from "../../model/snapshot.ts";
import { anEntity } from "../drift/examples/a-drift-input.ts";
import { aContext, aGovernance, aSystem, ownedBy } from "./examples/a-context.ts";
import { anOwnSecret, aRepository, aSecret, aSnapshot, aWorkflow } from "./examples/a-snapshot.ts";
import { exemptionInWords, inWords } from "./examples/in-words.ts";
import { aFurtherSecret } from "./examples/stored.ts";
import { secretServesOneEntity as check } from "./secret-serves-one-entity.ts";

const CLOSE = { id: 8, name: "close-books" };
const ledger = aSystem({ entities: ["acme-us"] });
const close = aSystem({ system: "close", entities: ["acme-jp"], repositories: ["close-*"] });
const consolidation = aSystem({
  system: "consolidation",
  entities: ["acme-jp", "acme-us"],
  repositories: ["close-*", "ledger-*"],
});

const world = (inLedger: string[] | null, inClose: string[] | null): Snapshot =>
  aSnapshot({
    repositories: [
      aRepository({ workflows: inLedger && [aWorkflow(inLedger)] }),
      aRepository({ workflows: inClose && [aWorkflow(inClose)] }, CLOSE),
    ],
  });
const shared = anOwnSecret("X", { visibility: "all" });
const ofDependabot = aFurtherSecret("dependabot-secret", "X", { visibility: "all" }, null);
const asked = (
  identity: ObservedIdentity,
  snapshot = world(["X"], ["X"]),
  parts: Partial<Parameters<typeof aContext>[0]> = {},
) => {
  const governance = aGovernance({ systems: [ledger, close] });
  return inWords(check, check.assess(identity, aContext({ snapshot, governance, ...parts })));
};

describe("fails for", () => {
  const serves = "It serves «acme-jp» and «acme-us», through the systems «close» and «general-ledger».";

  test.each([
    ["one that the workflows of two entities use", shared, world(["X"], ["X"])],
    ["one of a store of which GitHub shows no use, for its reach", ofDependabot, world([], [])],
  ])("%s", (_, identity, snapshot) => {
    expect(asked(identity, snapshot)).toMatchObject({ outcome: "fail", sentence: serves });
  });

  test("one whose statement names the other entity's system", () => {
    const ownership = ownedBy({ systems: ["close"] });
    expect(asked(aSecret(), world([], []), { ownership })).toMatchObject({
      outcome: "fail",
      sentence: serves,
    });
  });

  test("one whose statement alone names both entities", () => {
    const ownership = ownedBy({ entities: ["acme-us", "acme-jp"] });
    expect(asked(aSecret("X"), world([], []), { ownership })).toMatchObject({
      outcome: "fail",
      sentence: "«controls/identities/keys.md» states that it serves «acme-jp» and «acme-us».",
    });
  });

  test("two that were seen, whatever else was not read", () => {
    const snapshot = world(["X"], ["X"]);
    const more = aRepository({ workflows: null }, { id: 9, name: "web" });
    expect(asked(shared, { ...snapshot, repositories: [...snapshot.repositories, more] }).outcome).toBe(
      "fail",
    );
  });
});

describe("knows nothing", () => {
  test.each([
    ["while the workflows of another repository were not read", shared, world(["X"], null)],
    ["while the selection was not read", anOwnSecret("X", { selected_repositories: null }), world([], [])],
    [
      "while the selection of a further store was not read",
      aFurtherSecret("agents-secret", "X", { visibility: "selected" }, null),
      world([], []),
    ],
  ])("%s", (_, identity, snapshot) => {
    expect(asked(identity, snapshot).outcome).toBe("unknown");
  });

  test("where statements claim it with equal weight", () => {
    const contested = ["controls/identities/a.md", "controls/identities/b.md"];
    expect(asked(aSecret(), world([], []), { contested })).toMatchObject({ outcome: "unknown" });
  });
});

describe("passes for", () => {
  test.each([
    ["one that one entity uses, however far it reaches", shared, world(["X"], [])],
    ["one of a repository of one entity", aSecret("X"), world([], [])],
  ])("%s", (_, identity, snapshot) => {
    expect(asked(identity, snapshot)).toMatchObject({
      outcome: "pass",
      sentence: "It serves «acme-us» alone.",
    });
  });

  test("one of a system that the entities share", () => {
    const governance = aGovernance({ systems: [ledger, close, consolidation] });
    expect(asked(shared, world(["X"], ["X"]), { governance })).toMatchObject({
      outcome: "pass",
      sentence: "It serves the system «consolidation», which «acme-jp» and «acme-us» share.",
    });
  });
});

test("does not follow for one that serves no system, and beside fewer than two entities", () => {
  const governance = aGovernance();
  expect(asked(shared, world(["X"], []), { governance }).outcome).toBe("not-applicable");
  expect(exemptionInWords(check, check.exempt?.(shared, governance))).toBe(
    "Fewer than two legal entities are stated.",
  );
  const two = aGovernance({ entities: [anEntity("acme-us", ["sox"]), anEntity("acme-jp", ["jsox"])] });
  expect(check.exempt?.(shared, two)).toBeNull();
});
