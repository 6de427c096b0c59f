// Holding an answer against GitHub's OpenAPI description of it; the contract test stands on this.

import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { z } from "zod";
import type { ApiAnswer } from "./example.ts";
import { jsonAt } from "./json-at.ts";

const schema = z.record(z.string(), z.unknown());
const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`openapi/${name}`, import.meta.url), "utf8"));

// GitHub sends these although its description leaves them out: the status in an error's body
// (https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api shows it), a team's parent, and
// permissions that only the list of what each endpoint needs knows
// (https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps).
const sentAnyway =
  /^(?:\/status|\/requested_teams\/\d+\/parent|(?:\/installations\/\d+)?\/permissions\/(?:(?:organization_)?(?:actions_variables|agent_secrets|codespaces_secrets)|organization_dependabot_secrets|organization_private_registries))$/;

// Beside the fields of its description, events of the audit log have those of their action
// (https://docs.github.com/en/organizations/keeping-your-organization-secure/managing-security-settings-for-your-organization/audit-log-events-for-your-organization).
const ofAction: Readonly<Record<string, RegExp>> = {
  "GET /orgs/{org}/audit-log":
    /^\/\d+\/(?:key|repo_id|repository_selection|title|user_agent|user_programmatic_access_name)$/,
};

/** What GitHub describes: says how an answer departs from it. */
export interface Description {
  /** One sentence per departure; none when the answer is as described. */
  departures(route: string, answer: ApiAnswer): string[];
}

/** Reads the extracted schemas. */
export function readDescription(): Description {
  const responses = z
    .record(z.string(), z.record(z.string(), schema.nullable()))
    .parse(read("responses.json"));
  const definitions = schema.parse(read("schemas.json"));
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addFormat("int64", true).addFormat("timestamp", true).addSchema(definitions);
  const compiled = new Map<unknown, ValidateFunction>();

  function departures(route: string, answer: ApiAnswer): string[] {
    const described = responses[route]?.[answer.status];
    if ([204, 304].includes(answer.status)) return answer.body === undefined ? [] : ["a body was sent"];
    if (described === undefined && answer.status < 300) return [`GitHub never answers ${answer.status} here`];
    const expected = described ?? { $ref: "schemas#/definitions/basic-error" };
    const validate = compiled.get(expected) ?? ajv.compile(expected);
    compiled.set(expected, validate);
    const wrong = validate(answer.body)
      ? []
      : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ""}`);
    const unknown = unknownFields(expected, answer.body, "");
    return [...wrong, ...unknown.filter((field) => !ofAction[route]?.test(field.split(" ")[0] ?? ""))];
  }

  /** Fields that no schema at this place knows: inventions, or misspelt names. */
  function unknownFields(expected: unknown, value: unknown, path: string): string[] {
    const schemas = alternatives(expected);
    if (Array.isArray(value)) {
      const items = { anyOf: schemas.map((schema) => schema.items).filter((item) => item !== undefined) };
      return value.flatMap((item, index) => unknownFields(items, item, `${path}/${index}`));
    }
    const open = schemas.some((schema) => schema.properties === undefined || schema.additionalProperties);
    if (typeof value !== "object" || value === null || open) return [];
    return Object.entries(value).flatMap(([name, inner]) => {
      const known = schemas
        .map((schema) => jsonAt(schema.properties, name))
        .filter((one) => one !== undefined);
      const here = `${path}/${name}`;
      if (known.length > 0) return unknownFields({ anyOf: known }, inner, here);
      return sentAnyway.test(here) ? [] : [`${here} is unknown to GitHub`];
    });
  }

  /** The schemas that may apply, references followed; types that hold no fields are left out. */
  function alternatives(expected: unknown): Record<string, unknown>[] {
    const given = schema.parse(expected);
    if (typeof given.$ref === "string") {
      return alternatives(
        jsonAt(definitions, "definitions", given.$ref.replace("schemas#/definitions/", "")),
      );
    }
    const choices = z.array(schema).optional();
    const parts = [given.anyOf, given.oneOf, given.allOf].flatMap((part) => choices.parse(part) ?? []);
    if (parts.length > 0) return parts.flatMap(alternatives);
    return given.properties === undefined && given.items === undefined && given.type !== "object"
      ? []
      : [given];
  }

  return { departures };
}
