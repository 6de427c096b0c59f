import { describe, expect, test } from "vitest";
import type { Selector } from "../../model/ownership.ts";
import { aStatement, aSystem } from "../checks/examples/a-context.ts";
import { aKey, anOwnSecret } from "../checks/examples/a-snapshot.ts";
import { contestedStatements, ownershipOf } from "./ownership.ts";

const key = aKey();
const select = (...selectors: Selector[]) => ({
  systems: [],
  statements: selectors.map((selector, at) => aStatement({ selector }, `controls/identities/${at}.md`)),
});
const chosen = (...selectors: Selector[]) => {
  const claim = ownershipOf(key, select(...selectors));
  return claim.state === "owned" ? claim.ownership.statement : claim.state;
};

describe("which statement is in force", () => {
  test.each<[string, Selector]>([
    ["another identity", { uid: "github:deploy-key:1" }],
    ["another kind", { kind: "actions-secret" }],
    ["another repository", { repository: "tools" }],
    ["the organisation's own", { repository: "_org" }],
    ["another name", { name: "daily*" }],
    ["its uid but another kind", { uid: key.uid, kind: "actions-secret" }],
  ])("none, when it is about %s", (_what, selector) => expect(chosen(selector)).toBe("none"));

  test.each<[string, Selector]>([
    ["its uid", { uid: key.uid }],
    ["its kind", { kind: "deploy-key" }],
    ["its repository, whatever the case", { repository: "Ledger-Export" }],
    ["a pattern of repositories", { repository: "ledger-*" }],
    ["a pattern of names", { name: "*ight*" }],
  ])("the one about %s", (_what, selector) => {
    expect(chosen(selector)).toBe("controls/identities/0.md");
  });

  test.each<[string, Selector, Selector]>([
    [
      "a uid over all other fields",
      { uid: key.uid },
      { kind: "deploy-key", repository: "ledger-export", name: "nightly" },
    ],
    [
      "three fields over two",
      { kind: "deploy-key", repository: "*", name: "*" },
      { kind: "deploy-key", repository: "ledger-export" },
    ],
    ["two fields over one", { kind: "deploy-key", repository: "l*" }, { repository: "ledger-export" }],
    ["a name over a pattern", { repository: "ledger-export" }, { repository: "ledger-*" }],
  ])("%s, in either order", (_what, stronger, weaker) => {
    expect(chosen(stronger, weaker)).toBe("controls/identities/0.md");
    expect(chosen(weaker, stronger)).toBe("controls/identities/1.md");
  });

  test("neither, when two claim it with equal weight: the problem names both files", () => {
    const governance = select({ kind: "deploy-key" }, { repository: "ledger-export" }, { name: "*" });
    expect(ownershipOf(key, governance)).toMatchObject({ state: "contested" });
    expect(contestedStatements([key, aKey({}, { id: 2 })], governance)).toEqual([
      {
        file: "controls/identities/0.md",
        line: null,
        field: "selector",
        reason:
          "selects the same identities as controls/identities/1.md with equal weight; make one of them more specific",
      },
    ]);
  });

  test("a repository named _org does not answer to the organisation's selector", () => {
    const own = select({ repository: "_org" });
    const named = aKey({}, { repository: { id: 9, name: "_org" } });
    expect(ownershipOf(anOwnSecret(), own).state).toBe("owned");
    expect(ownershipOf(named, own).state).toBe("none");
    expect(ownershipOf(anOwnSecret(), select({ repository: "*" })).state).toBe("none");
  });
});

describe("what a statement leaves open", () => {
  const systems = [aSystem()];
  const entities = (changes: Parameters<typeof aStatement>[0]) => {
    const claim = ownershipOf(key, { systems, statements: [aStatement(changes)] });
    return claim.state === "owned" ? claim.ownership.entities : null;
  };

  test.each([
    ["no system, no entity", {}, []],
    ["the entities of its systems", { systems: ["general-ledger"] }, ["acme-jp", "acme-us"]],
    ["its own entities first", { systems: ["general-ledger"], entities: ["acme-us"] }, ["acme-us"]],
    ["nothing for a system nobody described", { systems: ["unknown"] }, []],
  ])("%s", (_what, changes, expected) => expect(entities(changes)).toEqual(expected));
});
