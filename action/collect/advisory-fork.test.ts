import { expect, test } from "vitest";
import { addRepository } from "../../demo/github/world.ts";
import { setStage } from "../../test/stage/stage.ts";
import { describeSource } from "../commands/describe-source.ts";
import { accountsOf } from "../evidence/account.ts";
import { limitationSentence } from "../../model/reasons/limitations.ts";
import { limitationsOf } from "../evidence/limitations.ts";
import { sources } from "../sources/index.ts";

const FORK = "ledger-ghsa-2cfg-h345-jmpq";

/** Whatever is read of a repository but that it is there. */
const OF_REPOSITORIES = new Set(
  sources.flatMap(({ permission: { of, name } }) => (of === "repository" && name !== "metadata" ? name : [])),
);

/** Everything about the second repository is refused, as GitHub refuses it of an advisory's fork. */
async function collectRefused(name: string, visibility: "private" | "public" = "private") {
  const stage = await setStage();
  addRepository(stage.world, { name: "ledger", owner: stage.acme });
  const { id } = addRepository(stage.world, { name, owner: stage.acme, visibility, fork: true });
  for (const permission of OF_REPOSITORIES)
    stage.installation.refusals.push({ permission, repositoryId: id, status: 403 });
  const collected = await stage.collect();
  const units = collected.snapshot.units.filter(
    ({ scope }) => "repository" in scope && scope.repository === id,
  );
  return { units, limitations: limitationsOf(accountsOf(collected, sources.map(describeSource))) };
}

test("the temporary private fork of an advisory is one limitation, and stays unseen to every source", async () => {
  const { units, limitations } = await collectRefused(FORK);
  expect(limitations.map((one) => limitationSentence(one).en)).toEqual([
    `The repository «${FORK}» could not be read: it is the temporary private fork of a security advisory, and GitHub refuses what is asked about it. Nothing to grant: GitHub deletes the fork when the advisory is published or closed.`,
  ]);
  expect(units.length).toBeGreaterThanOrEqual(4);
  for (const { state, reason } of units)
    expect({ state, reason }).toEqual({
      state: "unavailable",
      reason: { reason: "advisory-fork", with: {} },
    });
});

test.each([
  ["of another name", "ledger-ghsa-notes", "private"],
  ["of a repository that is not there", "other-ghsa-2cfg-h345-jmpq", "private"],
  ["that is public", FORK, "public"],
] as const)("a fork %s is refused like any other repository", async (_, name, visibility) => {
  const { units, limitations } = await collectRefused(name, visibility);
  expect(limitations.length).toBeGreaterThan(1);
  expect(units.map(({ reason }) => reason?.reason)).not.toContain("advisory-fork");
});
