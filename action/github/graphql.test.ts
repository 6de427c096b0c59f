import { describe, expect, test } from "vitest";
import { z } from "zod";
import { addRepository } from "../../demo/github/world.ts";
import { setStage } from "../../test/stage/stage.ts";

const permission = { name: "contents", level: "read", of: "repository" } as const;
const schema = z.object({
  organization: z.object({
    repositories: z.object({
      nodes: z.array(
        z.object({ name: z.string(), ref: z.object({ name: z.string() }).nullable() }).nullable(),
      ),
    }),
  }),
});
const query = `query($org: String!) { organization(login: $org) { repositories(first: 10) {
  nodes { name ref: defaultBranchRef { name } } } } }`;

async function ask(body?: unknown, headers: Record<string, string> = {}) {
  const stage = await setStage();
  addRepository(stage.world, { name: "open", owner: stage.acme, files: { a: "a" } });
  addRepository(stage.world, { name: "shut", owner: stage.acme, files: { a: "a" } });
  const github = await stage.connect();
  stage.world.credentials[0]!.refusals.push({ permission: "contents", repositoryId: 5002, status: 403 });
  if (body !== undefined)
    stage.github.faults.add({ kind: "status", code: 200, body, headers, nth: 1, match: { path: /graphql/ } });
  const reading = await github
    .as("workflow-files")
    .graphql({ query, variables: { org: "acme" }, schema, permission });
  return { stage, reading };
}

describe("a query that is answered with 200", () => {
  test("and refuses a node is partial, null there and named", async () => {
    const { reading } = await ask();
    expect(reading).toMatchObject({
      state: "partial",
      data: { organization: { repositories: { nodes: [{ ref: { name: "main" } }, { ref: null }] } } },
      refused: [["organization", "repositories", "nodes", 1, "ref"]],
    });
  });

  test("and refuses everything is denied with the permission", async () => {
    const { reading } = await ask({ data: null, errors: [{ type: "FORBIDDEN", path: ["organization"] }] });
    expect(reading).toMatchObject({
      state: "denied",
      remedy: {
        reason: "permission-held",
        with: { holder: "app", permissions: [{ name: "contents", level: "read" }] },
      },
    });
  });

  test("and reports the limit of points waits like any limit", async () => {
    const { stage, reading } = await ask({ data: null, errors: [{ type: "RATE_LIMITED" }] });
    expect(reading.state).toBe("partial");
    expect(stage.slept).toHaveLength(1);
    expect(stage.said).toContainEqual(
      expect.objectContaining({ message: "Waiting for GitHub's rate limit." }),
    );
  });

  test.each([
    [{ errors: [{ type: "RATE_LIMITED", message: "API rate limit exceeded" }] }, {}],
    [{ errors: [{ type: "RATE_LIMIT" }] }, {}],
    [{ errors: [{ message: "API rate limit exceeded" }] }, { "x-ratelimit-remaining": "0" }],
    [{ errors: [{ message: "You have exceeded a secondary rate limit" }] }, { "retry-after": "59" }],
  ])("and is %j with %j, without data, waits like any limit", async (body, headers) => {
    const { stage, reading } = await ask(body, headers);
    expect(reading.state).toBe("partial");
    expect(stage.slept).toEqual([60_000]);
  });

  test("and holds an error that names no node is partial as a whole", async () => {
    const data = { organization: { repositories: { nodes: [] } } };
    const { reading } = await ask({ data, errors: [{ type: "RESOURCE_LIMITS_EXCEEDED" }] });
    expect(reading).toMatchObject({ state: "partial", refused: [[]] });
  });

  test.each([[{}], [{ data: null }], [{ data: null, errors: [{ message: "timeout" }] }], ["<html>"], [[]]])(
    "and is %j is asked for again",
    async (body) => {
      const { stage, reading } = await ask(body);
      expect(stage.slept).toEqual([1_000]);
      expect(reading.state).toBe("partial");
    },
  );
});
