import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createGitProcesses, type GitProcesses } from "../git/process.ts";
import { join } from "node:path";
import { jsonAt } from "../json-at.ts";
import { startExample, type ApiAnswer, type Example } from "../example.ts";
import { protectBranch, type App } from "../world.ts";

let example: Example;
let git: GitProcesses;
beforeEach(async () => {
  example = await startExample();
  git = createGitProcesses();
});
afterEach(() => example.stop());

const ledger = "/repos/acme/ledger";

const show = async (revision: string, format: string): Promise<string> => {
  const directory = join(example.folder, "git", "acme", "ledger.git");
  return (await git.must(directory, ["log", "-1", `--format=${format}`, revision])).toString().trim();
};

const tip = async (branch: string): Promise<string> =>
  String(jsonAt((await example.ask("GET", `${ledger}/commits/${branch}`)).body, "sha"));

async function commit(branch: string, path: string, text: string): Promise<void> {
  const input = {
    branch: { repositoryNameWithOwner: "acme/ledger", branchName: branch },
    message: { headline: `Write ${path}` },
    expectedHeadOid: await tip(branch),
    fileChanges: { additions: [{ path, contents: Buffer.from(text).toString("base64") }] },
  };
  const query =
    "mutation($input:CreateCommitOnBranchInput!){createCommitOnBranch(input:$input){commit{oid}}}";
  const answer = await example.ask("POST", example.github.graphqlUrl, {
    body: { query, variables: { input } },
  });
  expect(answer.body).not.toHaveProperty("errors");
}

async function branch(name: string): Promise<void> {
  await example.ask("POST", `${ledger}/git/refs`, {
    body: { ref: `refs/heads/${name}`, sha: await tip("main") },
  });
}

/** Opens pull request 1, by the App, from a branch with one commit. */
async function open(): Promise<ApiAnswer> {
  await branch("work");
  await commit("work", "a.txt", "a\n");
  return example.ask("POST", `${ledger}/pulls`, { body: { title: "Add a", head: "work", base: "main" } });
}

const approve = (token: string): Promise<ApiAnswer> =>
  example.ask("POST", `${ledger}/pulls/1/reviews`, { token, body: { event: "APPROVE" } });
const merge = (body: unknown = {}, token = "wim-token"): Promise<ApiAnswer> =>
  example.ask("PUT", `${ledger}/pulls/1/merge`, { token, body });

test("nobody approves a pull request of their own", async () => {
  await open();
  const answer = await approve("app-token");
  expect(answer.status).toBe(422);
  expect(answer.body).toMatchObject({ errors: ["Can not approve your own pull request"] });
  expect(example.repository.pulls[0]?.reviews).toEqual([]);
});

test("a protected branch waits for the approval of someone who may write", async () => {
  await open();
  protectBranch(example.repository, { branch: "main", required_approving_review_count: 1 });
  await approve("rhea-token");
  expect((await merge()).status).toBe(405);
  await approve("olga-token");
  expect((await merge()).status).toBe(200);
});

test("a push dismisses approvals where the branch says so", async () => {
  await open();
  protectBranch(example.repository, {
    branch: "main",
    required_approving_review_count: 1,
    dismiss_stale_reviews: true,
  });
  await approve("olga-token");
  await commit("work", "b.txt", "b\n");
  expect((await merge()).status).toBe(405);
  expect(example.repository.pulls[0]?.reviews).toMatchObject([{ state: "DISMISSED" }]);
});

describe("a protected branch waits for a required check", () => {
  const required = (app: App | null = null) =>
    protectBranch(example.repository, { branch: "main", required_checks: [{ name: "sign-off", app }] });
  const run = async (conclusion: string | undefined, head_sha?: string) => {
    const body = { name: "sign-off", head_sha: head_sha ?? (await tip("work")), conclusion };
    return example.ask("POST", `${ledger}/check-runs`, { body });
  };

  test.each([
    ["expected", []],
    ["pending", [undefined]],
    ["failing", ["failure"]],
    ["failing", ["action_required"]],
    ["failing", ["success", "failure"]],
  ])("that is %s after %j", async (state, conclusions) => {
    await open();
    required();
    for (const one of conclusions) await run(one);
    const answer = await merge();
    expect([answer.status, jsonAt(answer.body, "message")]).toEqual([
      405,
      `Required status check "sign-off" is ${state}.`,
    ]);
    const { body } = await example.ask("GET", `${ledger}/pulls/1`);
    expect(jsonAt(body, "mergeable_state")).toBe("blocked");
  });

  test("of another App, or of an older head", async () => {
    const app = example.world.apps[0];
    if (app === undefined) throw new Error("the example has no App");
    await open();
    required({ ...app });
    await run("success");
    expect((await merge()).status).toBe(405);
    example.repository.protections.splice(0);
    required(app);
    await commit("work", "b.txt", "b\n");
    expect((await merge()).status).toBe(405);
    await run("success");
    expect((await merge()).status).toBe(200);
  });

  test.each([["success"], ["neutral"], ["skipped"]])("and takes %s", async (conclusion) => {
    await open();
    required();
    await run("failure");
    await run(conclusion);
    expect((await merge()).status).toBe(200);
  });
});

test("a head that moved since it was looked at is a 409", async () => {
  await open();
  const sha = await tip("work");
  await commit("work", "b.txt", "b\n");
  expect((await merge({ sha })).status).toBe(409);
});

test("a conflict is a 405 and shows as not mergeable", async () => {
  await open();
  await commit("main", "a.txt", "other\n");
  expect((await example.ask("GET", `${ledger}/pulls/1`)).body).toMatchObject({
    mergeable: false,
    mergeable_state: "dirty",
  });
  expect((await merge()).status).toBe(405);
});

test("a merge is a commit of two parents, by the person who merged, at the world's time", async () => {
  await open();
  const [main, work] = [await tip("main"), await tip("work")];
  example.world.now = new Date("2026-02-03T04:05:06Z");
  const at = example.world.now.getTime() / 1000;
  const { body } = await merge();
  expect(await show("main", "%H %P|%an|%at|%cn|%ct|%s")).toBe(
    `${String(jsonAt(body, "sha"))} ${main} ${work}|wim|${at}|GitHub|${at}|Merge pull request #1 from acme/work`,
  );
  expect((await example.ask("GET", `${ledger}/pulls/1`)).body).toMatchObject({
    state: "closed",
    merged: true,
    merged_at: "2026-02-03T04:05:06Z",
    merged_by: { login: "wim" },
    merge_commit_sha: String(jsonAt(body, "sha")),
  });
});

test("a squash is one commit on the base, by the author of the pull request", async () => {
  await open();
  await commit("work", "b.txt", "b\n");
  const main = await tip("main");
  await merge({ merge_method: "squash" });
  expect(await show("main", "%P|%an|%s")).toBe(`${main}|countersign[bot]|Add a (#1)`);
});

test("a rebase copies each commit onto a base that moved on", async () => {
  await open();
  await commit("work", "b.txt", "b\n");
  await commit("main", "other.txt", "other\n");
  const main = await tip("main");
  await merge({ merge_method: "rebase" });
  expect(await show("main~2", "%H")).toBe(main);
  expect(await show("main~1", "%s")).toBe("Write a.txt");
  expect(await show("main", "%s|%cn")).toBe("Write b.txt|GitHub");
});

test("there is one open pull request for a head and base", async () => {
  expect((await open()).status).toBe(201);
  const again = await example.ask("POST", `${ledger}/pulls`, {
    body: { title: "x", head: "acme:work", base: "main" },
  });
  expect(again.status).toBe(422);
  expect(JSON.stringify(again.body)).toContain("A pull request already exists for acme:work.");
});

test("the base of an open pull request can be changed to another branch that has less", async () => {
  await branch("release");
  await open();
  const moveTo = (base: string) => example.ask("PATCH", `${ledger}/pulls/1`, { body: { base } });
  expect((await moveTo("none")).status).toBe(422);
  const same = await moveTo("work");
  expect(JSON.stringify(same.body)).toContain("There are no new commits between base branch 'work'");
  expect(await moveTo("release")).toMatchObject({ status: 200, body: { base: { ref: "release" } } });
});

test("a branch without commits of its own opens nothing", async () => {
  await branch("idle");
  const answer = await example.ask("POST", `${ledger}/pulls`, {
    body: { title: "x", head: "idle", base: "main" },
  });
  expect(JSON.stringify(answer.body)).toContain("No commits between main and idle");
});

test("a pull request whose branch reached the base by a push counts as merged", async () => {
  await open();
  await example.ask("PATCH", `${ledger}/git/refs/heads/main`, { body: { sha: await tip("work") } });
  expect(example.repository.pulls).toMatchObject([
    { state: "closed", merged_at: "2026-01-10T03:00:00Z", merged_by: null },
  ]);
});

test("the head of a pull request can be fetched under its number", async () => {
  const shown = await open();
  expect(await show("refs/pull/1/head", "%H")).toBe(jsonAt(shown.body, "head", "sha"));
});

test("what was written anew is told with its time and by whom, and by REST of a comment alone", async () => {
  await open();
  const body = (text: string) => ({ body: { body: text } });
  const wim = { token: "wim-token" };
  const review = `${ledger}/pulls/1/reviews`;
  await example.ask("POST", review, { ...wim, body: { event: "APPROVE", body: "Fine." } });
  await example.ask("POST", review, { ...wim, body: { event: "APPROVE", body: "Finer." } });
  await example.ask("POST", `${ledger}/issues/1/comments`, { ...wim, ...body("Seen.") });
  const before = (await example.ask("GET", review)).body;
  example.world.now = new Date(example.world.now.getTime() + 60_000);
  await example.ask("PUT", `${review}/80002`, { ...wim, ...body("Finest.") });
  const at = example.world.now.toISOString().replace(".000Z", "Z");
  const nodes = `fullDatabaseId body lastEditedAt editor { login }`;
  const query = `{ repository(owner: "acme", name: "ledger") { pullRequest(number: 1) {
    reviews(first: 10) { totalCount nodes { ${nodes} submittedAt } } comments(first: 10) { nodes { ${nodes} } }
  } } }`;
  const answer = await example.ask("POST", example.github.graphqlUrl, { body: { query } });
  const given = { lastEditedAt: null, editor: null };
  expect(jsonAt(answer.body, "data", "repository", "pullRequest")).toMatchObject({
    reviews: {
      totalCount: 2,
      nodes: [
        { fullDatabaseId: "80001", body: "Fine.", ...given },
        { fullDatabaseId: "80002", body: "Finest.", lastEditedAt: at, editor: { login: "wim" } },
      ],
    },
    comments: { nodes: [{ body: "Seen.", ...given }] },
  });
  const after = JSON.stringify((await example.ask("GET", review)).body);
  expect(after).toBe(JSON.stringify(before).replace("Finer.", "Finest."));
});
