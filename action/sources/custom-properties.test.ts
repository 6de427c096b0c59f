import { expect, test } from "vitest";
import { addRepository } from "../../demo/github/world.ts";
import { customPropertiesOf, propertyValuesOf } from "../../demo/github/world/custom-property.ts";
import { describeRefusedUnit } from "../../test/stage/refused-unit.ts";
import { setStage, type Stage } from "../../test/stage/stage.ts";
import { customProperties } from "./custom-properties.ts";

function furnish({ world, acme }: Stage): void {
  const ledger = addRepository(world, { name: "ledger", owner: acme });
  customPropertiesOf(acme).push(
    { property_name: "system", value_type: "multi_select", values_editable_by: "org_and_repo_actors" },
    { property_name: "entity", value_type: "string", values_editable_by: "org_actors" },
  );
  propertyValuesOf(ledger)
    .set("system", ["revenue", "general-ledger"])
    .set("entity", "acme-us")
    .set("regime", null);
}

describeRefusedUnit({
  source: customProperties,
  path: /orgs\/acme\/properties\/schema/,
  unit: "acme/definitions",
  furnish,
});
describeRefusedUnit({
  source: customProperties,
  path: /orgs\/acme\/properties\/values/,
  unit: "acme/values",
  furnish,
});

test("a value that is not set has none, several are in order, and who may set them stands beside", async () => {
  const stage = await setStage();
  furnish(stage);
  const { snapshot } = await stage.collect();
  expect([...snapshot.repositories][0]?.facts.custom_properties).toEqual([
    { property: "entity", values: ["acme-us"] },
    { property: "regime", values: [] },
    { property: "system", values: ["general-ledger", "revenue"] },
  ]);
  expect(snapshot.organization.facts.property_definitions).toEqual([
    { property: "entity", editable_by: "org_actors" },
    { property: "system", editable_by: "org_and_repo_actors" },
  ]);
});
