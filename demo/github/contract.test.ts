// Every REST answer the server gives, held against GitHub's own description of it.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { contractRequests } from "./contract-requests.ts";
import { ledger } from "./contract-step.ts";
import { readDescription } from "./described.ts";
import { startExample, type Example } from "./example.ts";
import { routes } from "./routes/index.ts";

const { departures } = readDescription();
let example: Example;
const asked = new Set<string>();

beforeAll(async () => {
  example = await startExample();
});

afterAll(() => example.stop());

describe.each(contractRequests)("%s", (_, list) => {
  test.each(list)("%s %s answers %i as GitHub describes", async (method, path, status, given = {}) => {
    const options = typeof given === "function" ? await given(example) : given;
    const answer = await example.ask(method, path, options);
    const route = `${method} ${example.github.requests.at(-1)?.template}`;
    asked.add(route);
    expect({ status: answer.status, body: answer.status === status ? "" : answer.body }).toEqual({
      status,
      body: "",
    });
    expect(departures(route, answer)).toEqual([]);
  });
});

test("a blob that exists is answered as GitHub describes", async () => {
  const tree = await example.ask("GET", `${ledger}/git/trees/main`);
  const { tree: entries } = z
    .object({ tree: z.array(z.object({ type: z.string(), sha: z.string() })) })
    .parse(tree.body);
  const blob = entries.find((entry) => entry.type === "blob");
  const answer = await example.ask("GET", `${ledger}/git/blobs/${blob?.sha}`);
  asked.add("GET /repos/{owner}/{repo}/git/blobs/{file_sha}");
  expect(answer.status).toBe(200);
  expect(departures("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", answer)).toEqual([]);
});

test.each([
  ["lacks its id", { title: "x" }, "/0 must have required property 'id'"],
  ["has a field of its own making", { tittle: "x" }, "/0/tittle is unknown to GitHub"],
])("the check can fail: a key that %s departs from the description", (_, key, departure) => {
  const answer = { status: 200, headers: new Headers(), body: [key] };
  expect(departures("GET /repos/{owner}/{repo}/keys", answer)).toContain(departure);
});

test("every route of the table has been asked", () => {
  const table = routes.map((route) => `${route.method} ${route.template}`);
  expect(table.filter((route) => !asked.has(route))).toEqual([]);
});
