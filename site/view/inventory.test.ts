import { describe, expect, test } from "vitest";
import { assessment, deployKey, secret } from "../../test/ledger/documents.ts";
import { filtersOf, REPOSITORY_LIST, select } from "./inventory.ts";

const filed = <T>(data: T, index: number) => ({ file: `f${index}`, data, body: "" });
const ownership = {
  statement: "controls/identities/a.md",
  business_owner: "hana",
  technical_steward: null,
  systems: [],
  entities: ["acme-jp"],
};
const all = [
  deployKey(1, { ownership, assessments: [assessment("a", "stated", "x")] }),
  deployKey(2, { assessments: [assessment("a", "unknown", "x"), assessment("b", "fail", "x")] }),
  deployKey(3, { state: "retired", ownership: { ...ownership, business_owner: "tomas" } }),
  secret("S", {
    ownership: { ...ownership, business_owner: null },
    assessments: [assessment("a", "pass", "x")],
  }),
].map(filed);
const titles = (filter: Parameters<typeof select>[1]) => select(all, filter).map(({ data }) => data.title);

describe("narrowing the inventory", () => {
  test.each([
    [{ by: "all" }, ["key 1", "key 2", "S"]],
    [{ by: "retired" }, ["key 3"]],
    [{ by: "kind", kind: "actions-secret" }, ["S"]],
    [{ by: "outcome", outcome: "unknown" }, ["key 2"]],
    [{ by: "outcome", outcome: "excepted" }, []],
    [{ by: "outcome", outcome: "stated" }, ["key 1"]],
    [{ by: "outcome", outcome: "pass" }, ["S"]],
    [{ by: "outcome", outcome: "no such outcome" }, []],
    [{ by: "entity", entity: "acme-jp" }, ["key 1", "S"]],
    [{ by: "owner", owner: "hana" }, ["key 1"]],
    [{ by: "owner", owner: "tomas" }, []],
    [{ by: "without-owner" }, ["key 2", "S"]],
    [{ by: "repository", repository: "ledger-export" }, ["key 1", "key 2"]],
  ] as const)("%j", (filter, expected) => {
    expect(titles(filter)).toEqual(expected);
  });

  test("offers who owns something now, and no repository that fits on its own page", () => {
    const filters = filtersOf(all, ["acme-jp", "acme-us"]);
    expect(filters.flatMap((filter) => (filter.by === "owner" ? [filter.owner] : []))).toEqual(["hana"]);
    expect(filters.filter(({ by }) => by === "repository")).toEqual([]);
    expect(filters.filter(({ by }) => by === "entity")).toHaveLength(2);
  });

  test("offers a repository with too many identities for its own page", () => {
    const many = Array.from({ length: REPOSITORY_LIST + 1 }, (_, index) =>
      filed(deployKey(index + 1), index),
    );
    expect(filtersOf(many, []).filter(({ by }) => by === "repository")).toEqual([
      { by: "repository", repository: "ledger-export" },
    ]);
  });
});
