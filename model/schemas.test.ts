import { describe, expect, test } from "vitest";
import { Configuration } from "./configuration.ts";
import { Control } from "./control.ts";
import { Deficiency } from "./deficiency.ts";
import { Emergency } from "./emergency.ts";
import { Exception } from "./exception.ts";
import { Glossary } from "./glossary.ts";
import { Regime } from "./regime.ts";
import { Overlay } from "./overlay.ts";
import { Entity } from "./entity.ts";
import { everyField } from "./fields.ts";
import { Identity } from "./identity.ts";
import { Organization } from "./organization.ts";
import { LookBack } from "./look-back.ts";
import { OwnershipStatement } from "./ownership.ts";
import { Repository } from "./repository.ts";
import { Scan } from "./scan.ts";
import { System } from "./system.ts";
import { Variance } from "./variance.ts";
import { Vendor } from "./vendor.ts";

const schemas = {
  Configuration,
  Control,
  Regime,
  Overlay,
  Entity,
  System,
  OwnershipStatement,
  Vendor,
  Exception,
  Deficiency,
  Emergency,
  LookBack,
  Variance,
  Glossary,
  Identity,
  Repository,
  Organization,
  Scan,
};

describe.each(Object.entries(schemas))("the schema of %s", (_, schema) => {
  const fields = everyField(schema);

  test("says in one sentence what every field is", () => {
    expect(fields.length).toBeGreaterThan(5);
    expect(fields.filter(({ description }) => !description?.endsWith(".")).map(({ path }) => path)).toEqual(
      [],
    );
  });

  test("names every field in lower case, so that files of one kind look alike", () => {
    const odd = fields.filter(({ path }) => !/^(?:[a-z0-9_.]|\[\]|\{\})+$/.test(path.replaceAll("-", "_")));
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  test("names no field by a word that a reader of YAML 1.1 takes for true or false", () => {
    const words = fields.map(({ path }) => path.split(".").at(-1) ?? "");
    expect(words.filter((word) => /^(?:y|n|yes|no|on|off|true|false)$/.test(word))).toEqual([]);
  });
});

test("a field without a sentence is found, however deep it lies", () => {
  const bare = everyField(Identity).map(({ path }) => path);
  expect(bare).toContain("facts.permissions.organization");
  expect(bare).toContain("assessments[].since");
  expect(everyField(Scan).map(({ path }) => path)).toContain("sources[].gaps[].scope.repository");
});
