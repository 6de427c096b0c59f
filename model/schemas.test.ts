import { describe, expect, test } from "vitest";
import { Configuration } from "./configuration.ts";
import { Control } from "./control.ts";
import { Regime } from "./regime.ts";
import { Overlay } from "./overlay.ts";
import { Entity } from "./entity.ts";
import { everyField } from "./fields.ts";
import { Identity } from "./identity.ts";
import { Organization } from "./organization.ts";
import { OwnershipStatement } from "./ownership.ts";
import { Repository } from "./repository.ts";
import { Scan } from "./scan.ts";
import { System } from "./system.ts";

const schemas = {
  Configuration,
  Control,
  Regime,
  Overlay,
  Entity,
  System,
  OwnershipStatement,
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
});

test("a field without a sentence is found, however deep it lies", () => {
  const bare = everyField(Identity).map(({ path }) => path);
  expect(bare).toContain("facts.permissions.organization");
  expect(bare).toContain("assessments[].since");
  expect(everyField(Scan).map(({ path }) => path)).toContain("sources[].gaps[].scope.repository");
});
