import { afterEach, beforeEach, expect, test } from "vitest";
import { startExample, type Example } from "../example.ts";
import { jsonAt } from "../json-at.ts";
import { protectBranch } from "../world.ts";

const ledger = "/repos/acme/ledger";
let example: Example;
beforeEach(async () => {
  example = await startExample();
  const main = await example.ask("GET", `${ledger}/git/ref/heads/main`);
  const sha = String(jsonAt(main.body, "object", "sha"));
  await example.ask("POST", `${ledger}/git/refs`, { body: { ref: "refs/heads/work", sha } });
  const content = Buffer.from("a\n").toString("base64");
  const query =
    "mutation($input:CreateCommitOnBranchInput!){createCommitOnBranch(input:$input){commit{oid}}}";
  const input = {
    branch: { repositoryNameWithOwner: "acme/ledger", branchName: "work" },
    message: { headline: "Write a" },
    expectedHeadOid: sha,
    fileChanges: { additions: [{ path: "a.txt", contents: content }] },
  };
  await example.ask("POST", example.github.graphqlUrl, { body: { query, variables: { input } } });
  await example.ask("POST", `${ledger}/pulls`, { body: { title: "Add a", head: "work", base: "main" } });
});
afterEach(() => example.stop());

const suites = async (query = "?ref=main&time_period=month") =>
  (await example.ask("GET", `${ledger}/rulesets/rule-suites${query}`)).body;
const merge = () => example.ask("PUT", `${ledger}/pulls/1/merge`, { token: "wim-token", body: {} });

test("who may bypass the rules of a branch merges past them, and GitHub says so for a month", async () => {
  protectBranch(example.repository, {
    branch: "main",
    required_approving_review_count: 1,
    bypass: ["wim"],
  });
  expect((await merge()).status).toBe(200);
  expect(await suites()).toMatchObject([{ ref: "refs/heads/main", result: "bypass", actor_name: "wim" }]);
  example.world.now = new Date(example.world.now.getTime() + 31 * 86_400_000);
  expect(await suites()).toEqual([]);
});

test("a merge that the rules allow passes them", async () => {
  protectBranch(example.repository, { branch: "main", bypass: ["wim"] });
  await merge();
  expect(await suites()).toMatchObject([{ result: "pass" }]);
  expect(await suites("?ref=refs/heads/work")).toEqual([]);
});

test("a branch without rules has no evaluation of them", async () => {
  await merge();
  expect(await suites()).toEqual([]);
});
