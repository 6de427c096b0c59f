// Extracts from GitHub's OpenAPI descriptions the response schemas of the endpoints that the embedded GitHub serves,
// without prose and examples, as JSON Schema (draft 7), into demo/github/openapi/; and beside them the first example
// of the answer to each question that a source asks, without the addresses that lead from one answer to another.
// Source: package @octokit/openapi, version 23.0.2, folder generated (MIT): api.github.com.json, and ghec.json for what
// GitHub Enterprise Cloud alone has. An endpoint is taken from the first description that has it.
// Usage: node scripts/extract-openapi.ts <path to api.github.com.json> <path to ghec.json>

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { sources } from "../action/sources/index.ts";
import { routes } from "../demo/github/routes/index.ts";

type Json = null | boolean | number | string | Json[] | JsonObject;
interface JsonObject {
  [key: string]: Json;
}

const reference = z.object({ $ref: z.string() });
const example = z.object({ value: z.json() });
const examples = z.record(z.string(), z.union([reference, example]));
const media = z.object({ schema: z.json(), examples: examples.optional() });
const response = z.object({ content: z.record(z.string(), media).optional() });
const operation = z.object({ responses: z.record(z.string(), z.union([reference, response])) });
const description = z.object({
  // Beside its methods a path may carry parameters and the like.
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
  components: z.object({
    examples: z.record(z.string(), z.unknown()),
    responses: z.record(z.string(), response),
    schemas: z.record(z.string(), z.json()),
  }),
});

const prose = new Set([
  "description",
  "example",
  "examples",
  "title",
  "externalDocs",
  "deprecated",
  "default",
]);

/** A schema without prose, with `nullable` as JSON Schema has it; collects the components it refers to. */
function plain(schema: Json, found: Set<string>): Json {
  if (Array.isArray(schema)) return schema.map((part) => plain(part, found));
  if (schema === null || typeof schema !== "object") return schema;
  const result: JsonObject = {};
  for (const [key, value] of Object.entries(schema)) {
    if (prose.has(key) || key.startsWith("x-") || key === "nullable") continue;
    if (key === "$ref" && typeof value === "string") result.$ref = follow(value, found);
    else if (key === "enum" || key === "required") result[key] = value;
    else if (key === "properties" && value !== null && typeof value === "object" && !Array.isArray(value)) {
      // Here the keys are names of fields, one of which may well be "description".
      const fields = Object.entries(value).map(([name, field]): [string, Json] => [
        name,
        plain(field, found),
      ]);
      result.properties = Object.fromEntries(fields);
    } else result[key] = plain(value, found);
  }
  return schema.nullable === true ? orNull(result) : result;
}

function follow(pointer: string, found: Set<string>): string {
  const name = pointer.replace("#/components/schemas/", "");
  found.add(name);
  return `schemas#/definitions/${name}`;
}

function orNull(schema: JsonObject): Json {
  if (typeof schema.type !== "string") return { anyOf: [schema, { type: "null" }] };
  const type: Json = [schema.type, "null"];
  return Array.isArray(schema.enum) ? { ...schema, type, enum: [...schema.enum, null] } : { ...schema, type };
}

/** An example without what only leads elsewhere (ids of GraphQL's, addresses in the API), and without secrets. */
function bare(value: Json): Json {
  if (Array.isArray(value)) return value.map(bare);
  if (value === null || typeof value !== "object") return value;
  const kept = Object.entries(value).filter(
    ([key, inner]) => !/(?:_url|^node_id|^gravatar_id|^_links|^secret)$/.test(key) && !isAddressInApi(inner),
  );
  return Object.fromEntries(kept.map(([key, inner]) => [key, bare(inner)]));
}

const isAddressInApi = (value: Json): boolean =>
  typeof value === "string" && value.startsWith("https://api.github.com/");

const files = process.argv.slice(2);
if (files.length !== 2)
  throw new Error("Say where api.github.com.json and ghec.json of @octokit/openapi are.");
const descriptions = files.map((file) => description.parse(JSON.parse(readFileSync(file, "utf8"))));

/** The first description of an endpoint, with the components that it refers to. */
function described(method: string, template: string) {
  for (const { paths, components } of descriptions) {
    const found = operation.safeParse(paths[template]?.[method.toLowerCase()]);
    if (found.success) return { ...found.data, components };
  }
  throw new Error(`GitHub describes no ${method} ${template}.`);
}

/** An example, wherever it is written. */
function exampleOf(
  given: z.infer<typeof reference> | z.infer<typeof example>,
  named: Readonly<Record<string, unknown>>,
): Json {
  if ("value" in given) return given.value;
  return example.parse(named[given.$ref.replace("#/components/examples/", "")]).value;
}

const waiting = new Set<string>();
const responses: Record<string, JsonObject> = {};
const answers: Record<string, Json> = {};
const asked = new Set(
  sources.flatMap(({ endpoints }) => endpoints.map((endpoint) => endpoint.split("?")[0])),
);
for (const { method, template } of routes) {
  const { responses: given, components } = described(method, template);
  const byStatus: JsonObject = {};
  for (const [status, one] of Object.entries(given)) {
    const meant = "$ref" in one ? components.responses[one.$ref.replace("#/components/responses/", "")] : one;
    const content = meant?.content?.["application/json"];
    const schema = content?.schema;
    const [first] = Object.values(content?.examples ?? {});
    if (asked.has(`${method} ${template}`) && status === "200" && first !== undefined)
      answers[`${method} ${template}`] = bare(exampleOf(first, components.examples));
    // A status without a schema is kept too: null says that GitHub documents no body.
    byStatus[status] = schema === undefined ? null : plain(schema, waiting);
  }
  responses[`${method} ${template}`] = byStatus;
}

// What any request may get, whether or not its endpoint documents it.
waiting.add("basic-error");
const definitions: JsonObject = {};
for (const name of waiting) {
  // A set that grows while it is walked: this reaches everything referred to, however deep.
  const schema = descriptions.find(({ components }) => components.schemas[name] !== undefined)?.components
    .schemas[name];
  if (schema === undefined) throw new Error(`GitHub's descriptions refer to ${name} but do not define it.`);
  definitions[name] = plain(schema, waiting);
}

const sorted = Object.fromEntries(
  Object.entries(definitions).sort(([left], [right]) => (left < right ? -1 : 1)),
);
const folder = new URL("../demo/github/openapi/", import.meta.url);
const lines = (entries: [string, Json][]): string =>
  entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(",\n");
const write = (name: string, text: string): void => writeFileSync(fileURLToPath(new URL(name, folder)), text);
write("schemas.json", `{"$id":"schemas","definitions":{\n${lines(Object.entries(sorted))}\n}}\n`);
write("responses.json", `{\n${lines(Object.entries(responses))}\n}\n`);
write("examples.json", `{\n${lines(Object.entries(answers))}\n}\n`);
