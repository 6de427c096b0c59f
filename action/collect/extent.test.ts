import { describe, expect, test } from "vitest";
import { furnishShards } from "../shards/examples/furnish-shards.ts";
import { silent } from "../run/log.ts";
import { sources } from "../sources/index.ts";
import { shareOf } from "../sources/share.ts";
import { setStage } from "../../test/stage/stage.ts";
import type { SourceId } from "../../model/unit.ts";
import { collect, gather } from "./collect.ts";
import { readsRepository, shardOf } from "./extent.ts";

describe("a shard", () => {
  test("has each repository with one other of none, whatever it is called", () => {
    for (const count of [1, 2, 8, 100])
      for (let id = 1; id < 250; id += 1) {
        const index = shardOf(id, count);
        const shards = Array.from({ length: count }, (_, at) => at + 1);
        const having = shards.filter((one) =>
          readsRepository({ of: "shard", index: one, count }, { id, name: "a" }),
        );
        expect(having).toEqual([index]);
      }
  });

  test.each(sources.map(({ id }) => id))(
    "can leave %s to the first: what is the organisation's rests on no repository's own",
    (id) => {
      const needed = (one: SourceId): readonly SourceId[] =>
        sources
          .filter((source) => source.id === one)
          .flatMap(({ needs }) => [...needs, ...needs.flatMap(needed)]);
      if (shareOf(id) === "organization")
        expect(needed(id).filter((one) => shareOf(one) === "repositories")).toEqual([]);
    },
  );

  test("hands on everything that a source tells of its repositories: none of those tells of the organisation", async () => {
    const stage = await setStage();
    furnishShards(stage);
    const extent = { of: "shard", index: 2, count: 3 } as const;
    const asked = {
      sources,
      github: await stage.connect(),
      known: [],
      closely: () => false,
      log: silent,
      extent,
    };
    const { bySource } = await gather(asked);
    for (const [id, { organization, members, gone, repositories }] of bySource)
      if (shareOf(id) === "repositories")
        expect({ id, organization, members, gone, repositories }).toEqual({
          id,
          organization: {},
          members: null,
          gone: [],
          repositories: [],
        });
  });
});

describe("a run that is limited to some names", () => {
  test("reads their repositories and the organisation, and calls the list a part, for that reason", async () => {
    const stage = await setStage();
    furnishShards(stage);
    const extent = { of: "some", patterns: ["Repository-1*", "repository-3"] } as const;
    const { snapshot } = await collect({
      sources,
      github: await stage.connect(),
      known: [],
      log: silent,
      closely: () => false,
      extent,
    });
    expect(snapshot.repositories.map(({ name }) => name)).toContain("repository-3");
    expect(snapshot.repositories.every(({ name }) => /^repository-(?:1|3$)/.test(name))).toBe(true);
    expect(snapshot.members).not.toBeNull();
    expect(snapshot.units.filter(({ state }) => state !== "complete")).toMatchObject([
      // The organisation has no single sign-on, whatever the run is limited to.
      { source: "credential-authorizations", state: "not-applicable" },
      {
        source: "repositories",
        scope: { of: "organization" },
        state: "partial",
        reason: {
          reason: "limited-to",
          with: { patterns: { names: ["Repository-1*", "repository-3"], more: 0 } },
        },
        remedy: { reason: "run-without-limit" },
      },
    ]);
  });

  test("does not look for a repository of another name that no list holds", async () => {
    const stage = await setStage();
    furnishShards(stage, 3);
    const known = [{ id: 70_077, name: "gone", visibility: "private" as const }];
    const extent = { of: "some", patterns: ["repository-*"] } as const;
    const { snapshot } = await collect({
      sources,
      github: await stage.connect(),
      known,
      log: silent,
      closely: () => false,
      extent,
    });
    expect(snapshot.gone).toEqual([]);
    expect(snapshot.units.filter(({ name }) => name === "gone")).toEqual([]);
  });
});
