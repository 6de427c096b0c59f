import { z } from "zod";
import { defineFact } from "../facts/fact.ts";
import { Text } from "../text.ts";

/** Who may set the value of a property, as GitHub names them, in words. */
const EDITORS = {
  org_actors: { en: "set by the organisation", ja: "組織が設定" },
  org_and_repo_actors: {
    en: "may be set by whoever administers a repository",
    ja: "リポジトリの管理者も設定可",
  },
} as const;

/** The custom properties that the organisation defines, and who may set their values (`GET /orgs/{org}/properties/schema`). */
export const propertyDefinitions = defineFact({
  field: "property_definitions",
  value: z
    .array(
      z.strictObject({
        property: Text.describe("Name of the property."),
        editable_by: z
          .enum(["org_actors", "org_and_repo_actors"])
          .nullable()
          .describe("Who may set its value; null when GitHub does not say."),
      }),
    )
    .describe("The custom properties it defines."),
  name: { en: "Custom properties defined", ja: "カスタムプロパティの定義" },
  lines: (definitions, language) =>
    definitions.map(({ property, editable_by: by }) => [
      { data: property },
      ...(by === null ? [] : [language === "en" ? ": " : ":", EDITORS[by][language]]),
    ]),
});
