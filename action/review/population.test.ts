import { describe, expect, test } from "vitest";
import { ReviewRules } from "../../model/regime.ts";
import { aRegime } from "../criteria/examples/a-context.ts";
import { theParent } from "../criteria/examples/a-world.ts";
import {
  aKey,
  anAssessment,
  aRepository,
  aStatement,
  aToken,
  aViewOf,
  decidedNothing,
} from "./examples/a-ledger.ts";
import { aRunner } from "../checks/examples/a-runner.ts";
import { membersOf } from "./population.ts";

const regime = (population: "all" | "reporting") => aRegime({ reviews: ReviewRules.parse({ population }) });
const statements = [
  aStatement({
    reporting: {
      capabilities: [],
      rationale: "It reads the style sheets.",
      decided_by: "maria",
      decided_on: "2026-02-01",
    },
  }),
];
const members = (identities: Parameters<typeof aViewOf>[0], population: "all" | "reporting") => {
  const found = membersOf(
    aViewOf(identities),
    { entity: theParent(), regime: regime(population) },
    { statements },
  );
  return { uids: found.identities.map(({ data }) => data.uid), excluded: found.excluded };
};
const served = (entities: readonly string[]) => ({
  ownership: {
    statement: "controls/identities/ledger.md",
    business_owner: "hana",
    technical_steward: "dana",
    systems: [],
    entities: [...entities],
  },
});

describe("the population of a review", () => {
  test("has the active identities of its entity and of nobody in particular, by uid", () => {
    const { uids, excluded } = members(
      [
        aToken(5, served(["acme-jp"])),
        aToken(4),
        aKey(3, { state: "retired" }),
        aKey(2, { ownership: null }),
        aKey(1),
      ],
      "all",
    );
    expect(uids).toEqual(["github:deploy-key:1", "github:deploy-key:2", "github:fine-grained-token:4"]);
    expect(excluded).toEqual([]);
  });

  test("has the identities of a repository that belongs to its entity", () => {
    const own = aRepository(1, "ledger");
    const repositories = [{ ...own, data: { ...own.data, entities: ["acme-jp"] } }];
    const view = aViewOf([aKey(1, { ownership: null }), aKey(2)], { repositories });
    const found = membersOf(view, { entity: theParent(), regime: regime("all") }, { statements });
    expect(found.identities.map(({ data }) => data.uid)).toEqual(["github:deploy-key:2"]);
  });
});

describe("a regime about reporting", () => {
  test("leaves out whom somebody decided to have nothing to do with it, and says who and why", () => {
    const nothing = aKey(1, { assessments: [decidedNothing()] });
    expect(members([nothing, aKey(2)], "reporting")).toEqual({
      uids: ["github:deploy-key:2"],
      excluded: [
        {
          uid: "github:deploy-key:1",
          title: "key 1",
          privileged: false,
          reason: "It reads the style sheets.",
          by: "maria",
        },
      ],
    });
    expect(members([nothing], "all").excluded).toEqual([]);
  });

  test.each([
    ["nobody decided", anAssessment("reporting-relevance-is-decided", "fail", { reason: "undecided" })],
    [
      "the decision is dated ahead",
      anAssessment("reporting-relevance-is-decided", "fail", { reason: "decision-dated-ahead" }),
    ],
    [
      "the decision has another form than this version knows",
      anAssessment("reporting-relevance-is-decided", "stated", {
        reason: "decided-that-it-can-do-nothing",
        with: { by: 7 },
      }),
    ],
  ])("keeps whom %s", (_, assessment) => {
    expect(members([aKey(1, { assessments: [assessment] })], "reporting").uids).toHaveLength(1);
  });

  test("keeps whoever is privileged, whatever was decided", () => {
    const writes = aKey(1, { assessments: [decidedNothing()] }, { read_only: false });
    expect(members([writes], "reporting")).toEqual({ uids: ["github:deploy-key:1"], excluded: [] });
  });
});

test("a runner that GitHub removes after one job stands in no review, one that lasts does", () => {
  const runner = (ephemeral: boolean, uid: string) => {
    const { file, body, data } = aKey(1);
    const { facts } = aRunner({ ephemeral });
    return { file, body, data: { ...data, kind: "runner" as const, uid, facts } };
  };
  const all = [runner(true, "github:runner:repo-1:1"), runner(false, "github:runner:repo-1:2")];
  expect(members(all, "all").uids).toEqual(["github:runner:repo-1:2"]);
});
