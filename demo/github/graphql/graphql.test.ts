import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { startExample, type Example } from "../example.ts";
import { jsonAt } from "../json-at.ts";
import { addRepository } from "../world.ts";

let example: Example;
beforeEach(async () => {
  example = await startExample();
});
afterEach(() => example.stop());

const graphqlAnswer = z.object({
  data: z.unknown().optional(),
  errors: z.array(z.looseObject({ type: z.string().optional(), message: z.string() })).optional(),
});

async function query(text: string, variables: Record<string, unknown> = {}, token = "app-token") {
  const { status, body } = await example.ask("POST", example.github.graphqlUrl, {
    token,
    body: { query: text, variables },
  });
  expect(status).toBe(200);
  return graphqlAnswer.parse(body);
}

const repositories = `query($org:String!,$cursor:String,$first:Int=25){
  organization(login:$org){ repositories(first:$first,after:$cursor,orderBy:{field:NAME,direction:ASC}){
    totalCount pageInfo{hasNextPage endCursor}
    nodes{ databaseId name nameWithOwner isArchived isFork isPrivate visibility isDisabled isEmpty
      defaultBranchRef{name target{oid}} deployKeys(first:1){totalCount} environments(first:1){totalCount}
      object(expression:"HEAD:.github/workflows"){... on Tree{entries{name path type oid object{... on Blob{byteSize isBinary isTruncated text}}}}}
    } } }
  rateLimit{cost remaining resetAt} }`;

const repositoryPage = z.object({
  nodes: z.array(z.object({ name: z.string() })),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
});

describe("reading repositories", () => {
  test("workflow files come with the repositories they are in", async () => {
    const { data, errors } = await query(repositories, { org: "acme" });
    expect(errors).toBeUndefined();
    expect(jsonAt(data, "organization", "repositories")).toMatchObject({
      totalCount: 3,
      pageInfo: { hasNextPage: false },
      nodes: [
        { name: "empty", isEmpty: true, defaultBranchRef: null, object: null },
        {
          databaseId: example.repository.id,
          nameWithOwner: "acme/ledger",
          visibility: "PRIVATE",
          isEmpty: false,
          defaultBranchRef: { name: "main" },
          deployKeys: { totalCount: 2 },
          environments: { totalCount: 1 },
          object: {
            entries: [
              {
                name: "build.yml",
                path: ".github/workflows/build.yml",
                type: "blob",
                object: { byteSize: 18, isBinary: false, isTruncated: false, text: "on: push\njobs: {}\n" },
              },
            ],
          },
        },
        { name: "site", visibility: "PUBLIC", object: null },
      ],
    });
    expect(jsonAt(data, "rateLimit")).toEqual({ cost: 1, remaining: 4999, resetAt: "2026-01-10T04:00:00Z" });
  });

  test.each([31, 101])("%i more repositories are all found by following the cursor", async (count) => {
    for (let number = 0; number < count; number += 1) {
      addRepository(example.world, {
        name: `r${number}`,
        owner: example.organization,
        files: { a: `${number}` },
      });
    }
    const names: string[] = [];
    for (let cursor: string | null = null, more = true; more;) {
      const { data } = await query(repositories, { org: "acme", cursor });
      const page = repositoryPage.parse(jsonAt(data, "organization", "repositories"));
      names.push(...page.nodes.map((node) => node.name));
      more = page.pageInfo.hasNextPage;
      cursor = page.pageInfo.endCursor;
    }
    expect(new Set(names).size).toBe(count + 3);
    expect(names).toHaveLength(count + 3);
  });

  test("refused contents are a null with a FORBIDDEN error, and the rest is there", async () => {
    const credential = example.world.credentials.find(({ token }) => token === "app-token");
    credential?.refusals.push({ permission: "contents", repositoryId: example.repository.id, status: 403 });
    const text = `{organization(login:"acme"){repositories(first:10,orderBy:{field:NAME,direction:ASC}){nodes{name object(expression:"HEAD:README.md"){... on Blob{text}}}}}}`;
    const { data, errors } = await query(text);
    expect(jsonAt(data, "organization", "repositories", "nodes", 1)).toEqual({
      name: "ledger",
      object: null,
    });
    expect(errors).toMatchObject([
      {
        type: "FORBIDDEN",
        path: ["organization", "repositories", "nodes", 1, "object"],
        message: "Resource not accessible by integration",
      },
    ]);
  });

  test("an organisation that does not exist is NOT_FOUND", async () => {
    const { data, errors } = await query(repositories, { org: "other" });
    expect(jsonAt(data, "organization")).toBeNull();
    expect(errors).toMatchObject([{ type: "NOT_FOUND", path: ["organization"] }]);
  });

  test("a field that GitHub's schema lacks is refused before anything runs", async () => {
    const { data, errors } = await query(`{organization(login:"acme"){deployKeySetting}}`);
    expect(data).toBeUndefined();
    expect(errors).toHaveLength(1);
  });

  test("a field that GitHub has and this server has not is an error, never a null", async () => {
    const { errors } = await query(`{repository(owner:"acme",name:"ledger"){homepageUrl}}`);
    expect(errors).toMatchObject([{ type: "NOT_SERVED" }]);
  });

  test.each([
    ["without a page size", "repositories", "MISSING_PAGINATION_BOUNDARIES"],
    ["with a page size of 101", "repositories(first:101)", "EXCESSIVE_PAGINATION"],
  ])("a connection %s is refused", async (_, field, type) => {
    const { errors } = await query(`{organization(login:"acme"){${field}{nodes{name}}}}`);
    expect(errors).toMatchObject([{ type }]);
  });

  test("the cost grows with nested connections as GitHub documents it", async () => {
    const text = `query($all:Int=100){organization(login:"acme"){repositories(first:$all){nodes{deployKeys(first:20){totalCount} environments(first:20){totalCount}}}} rateLimit{cost nodeCount}}`;
    expect(jsonAt((await query(text)).data, "rateLimit")).toEqual({ cost: 2, nodeCount: 4100 });
  });
});

describe("createCommitOnBranch", () => {
  const mutation = `mutation($input:CreateCommitOnBranchInput!){createCommitOnBranch(input:$input){commit{oid message author{name date} tree{entries{name}}} ref{name}}}`;
  const tip = async (): Promise<string> =>
    String(jsonAt((await example.ask("GET", "/repos/acme/ledger/commits/main")).body, "sha"));
  const input = (expectedHeadOid: string, fileChanges: unknown) => ({
    input: {
      branch: { repositoryNameWithOwner: "acme/ledger", branchName: "main" },
      message: { headline: "Write", body: "why" },
      expectedHeadOid,
      fileChanges,
    },
  });
  const addition = { path: `odd "name"\\here.md`, contents: Buffer.from("été\n").toString("base64") };

  test("files are added and deleted in one commit by the App's bot at the world's time", async () => {
    const changes = { additions: [addition], deletions: [{ path: "README.md" }] };
    const { data, errors } = await query(mutation, input(await tip(), changes));
    expect(errors).toBeUndefined();
    expect(jsonAt(data, "createCommitOnBranch")).toMatchObject({
      commit: {
        oid: await tip(),
        message: "Write\n\nwhy",
        author: { name: "countersign[bot]", date: "2026-01-10T03:00:00Z" },
        tree: { entries: [{ name: ".github" }, { name: "docs" }, { name: addition.path }] },
      },
      ref: { name: "main" },
    });
    const file = await example.ask("GET", `/repos/acme/ledger/contents/${encodeURIComponent(addition.path)}`);
    expect(Buffer.from(String(jsonAt(file.body, "content")), "base64").toString()).toBe("été\n");
  });

  test("a branch that moved is STALE_DATA and stays where it is", async () => {
    const before = await tip();
    await query(mutation, input(before, { additions: [addition] }));
    const moved = await tip();
    const { data, errors } = await query(
      mutation,
      input(before, { additions: [{ ...addition, path: "late" }] }),
    );
    expect(jsonAt(data, "createCommitOnBranch")).toBeNull();
    expect(errors).toMatchObject([{ type: "STALE_DATA", path: ["createCommitOnBranch"] }]);
    expect(await tip()).toBe(moved);
  });

  test("two at once: one commits, the other is STALE_DATA", async () => {
    const before = await tip();
    const both = await Promise.all([
      query(mutation, input(before, { additions: [{ ...addition, path: "one" }] })),
      query(mutation, input(before, { additions: [{ ...addition, path: "two" }] })),
    ]);
    expect(both.map(({ errors }) => errors?.[0]?.type ?? "committed").sort()).toEqual([
      "STALE_DATA",
      "committed",
    ]);
  });

  test("a token that may only read is FORBIDDEN", async () => {
    const { errors } = await query(mutation, input(await tip(), { additions: [addition] }), "rhea-token");
    expect(errors).toMatchObject([{ type: "FORBIDDEN" }]);
  });

  test.each(["../outside", "/rooted", "a/.git/config"])("the path %s is refused", async (path) => {
    const { errors } = await query(mutation, input(await tip(), { additions: [{ ...addition, path }] }));
    expect(errors).toMatchObject([{ type: "UNPROCESSABLE" }]);
  });
});

describe("updateRefs", () => {
  const mutation = "mutation($input:UpdateRefsInput!){updateRefs(input:$input){clientMutationId}}";
  const at = async (path: string, ...keys: string[]): Promise<string> =>
    String(jsonAt((await example.ask("GET", path)).body, ...keys));
  const tip = () => at("/repos/acme/ledger/commits/main", "sha");
  /** Makes a commit that stands on nothing. */
  const orphan = async (): Promise<string> => {
    const tree = await at("/repos/acme/ledger/commits/main", "commit", "tree", "sha");
    const body = { message: "Alone", tree, parents: [] };
    return String(
      jsonAt((await example.ask("POST", "/repos/acme/ledger/git/commits", { body })).body, "sha"),
    );
  };
  const move = async (afterOid: string, more: { beforeOid: string; force: boolean }) => {
    const repositoryId = await at("/repos/acme/ledger", "node_id");
    const input = { repositoryId, refUpdates: [{ name: "refs/heads/main", afterOid, ...more }] };
    return query(mutation, { input });
  };

  test("a branch moves to a commit that does not stand on it, if it is forced and where it was seen", async () => {
    const [before, alone] = [await tip(), await orphan()];
    const seen = { beforeOid: before, force: true };
    expect((await move(alone, { ...seen, force: false })).errors).toMatchObject([{ type: "UNPROCESSABLE" }]);
    expect((await move(alone, { ...seen, beforeOid: alone })).errors).toMatchObject([{ type: "STALE_DATA" }]);
    expect(await tip()).toBe(before);
    expect((await move(alone, seen)).errors).toBeUndefined();
    expect(await tip()).toBe(alone);
  });
});
