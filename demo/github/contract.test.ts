// Every REST answer the server gives, held against GitHub's own description of it.

import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { contractRequests, ledger } from "./contract-requests.ts";
import { startExample, type ApiAnswer, type Example } from "./example.ts";
import { routes } from "./routes/table.ts";

const described = z
  .record(z.string(), z.record(z.string(), z.union([z.record(z.string(), z.unknown()), z.null()])))
  .parse(JSON.parse(readFileSync(new URL("openapi/responses.json", import.meta.url), "utf8")));
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addFormat("int64", true);
ajv.addFormat("timestamp", true);
ajv.addSchema(
  z
    .record(z.string(), z.unknown())
    .parse(JSON.parse(readFileSync(new URL("openapi/schemas.json", import.meta.url), "utf8"))),
);

/** Says how an answer departs from what GitHub describes for this route; empty when it does not. */
function departures(route: string, answer: ApiAnswer): string[] {
  const schema = described[route]?.[answer.status];
  if (answer.status === 204 || answer.status === 304)
    return answer.body === undefined ? [] : ["a body was sent"];
  if (schema === undefined && answer.status < 300) return [`GitHub never answers ${answer.status} here`];
  const basic = { $ref: "schemas#/definitions/basic-error" };
  const validate = ajv.compile(schema ?? basic);
  if (validate(answer.body)) return [];
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

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

test("the check can fail: an answer without its id departs from the description", () => {
  const answer = { status: 200, headers: new Headers(), body: [{ title: "no id" }] };
  expect(departures("GET /repos/{owner}/{repo}/keys", answer)).toContain(
    "/0 must have required property 'id'",
  );
});

test("every route of the table has been asked", () => {
  const table = routes.map((route) => `${route.method} ${route.template}`);
  expect(table.filter((route) => !asked.has(route))).toEqual([]);
});
