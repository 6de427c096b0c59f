import { z } from "zod";
import { defineFact } from "../facts/fact.ts";
import { Text } from "../text.ts";

/** Values of the organisation's custom properties, by the name of the property (`GET /orgs/{org}/properties/values`). */
export const customProperties = defineFact({
  field: "custom_properties",
  value: z
    .array(
      z.strictObject({
        property: Text.describe("Name of the property."),
        values: z.array(Text).describe("Its values; empty where it has none."),
      }),
    )
    .describe("Values of the organisation's custom properties."),
  name: { en: "Custom properties", ja: "カスタムプロパティ" },
  lines: (properties) =>
    properties.map(({ property, values }) => [
      { data: property },
      ...values.flatMap((value, at) => [at === 0 ? ": " : ", ", { data: value }]),
    ]),
});
