import { z } from "zod";
import { Id, Text } from "../../model/text.ts";
import { byCodePoint } from "../../model/yaml.ts";
import type { Source, SourceContext } from "./source.ts";
import { dataOf, unitOf } from "./unit-of.ts";

const Definitions = z.array(
  z.object({
    property_name: Text,
    values_editable_by: z.enum(["org_actors", "org_and_repo_actors"]).nullish(),
  }),
);
const Values = z.object({
  repository_id: Id,
  properties: z.array(
    z.object({ property_name: Text, value: z.union([Text, z.array(Text)]).nullable() }).transform((one) => ({
      property: one.property_name,
      values: one.value === null ? [] : [one.value].flat().sort(byCodePoint),
    })),
  ),
});

const byProperty = (a: { property: string }, b: { property: string }) => byCodePoint(a.property, b.property);

/** What the organisation states of its repositories: to which entity, system or regime each belongs, say. */
export const customProperties: Source = {
  id: "custom-properties",
  endpoints: ["GET /orgs/{org}/properties/schema", "GET /orgs/{org}/properties/values"],
  permission: { name: "organization_custom_properties", level: "read", of: "organization" },
  plan: null,
  unit: "the definitions, and the values of all repositories",
  meaning: {
    refused: "403 means that the permission is missing.",
    notFound: "404 is a refusal: every organisation has both lists.",
    empty: "An empty list of definitions means that none is defined, provided the permission is granted.",
  },
  gives: [],
  needs: [],
  async collect(context) {
    const [definitions, values] = await Promise.all([readDefinitions(context), readValues(context)]);
    const address = { source: this.id, scope: { of: "organization" as const } };
    const defined = dataOf(definitions);
    const { login } = context.organization;
    return {
      units: [
        unitOf({ ...address, name: `${login}/definitions` }, definitions, defined?.length ?? 0),
        unitOf({ ...address, name: `${login}/values` }, values, dataOf(values)?.length ?? 0),
      ],
      organization: {
        property_definitions:
          defined
            ?.map(({ property_name: property, values_editable_by: by }) => ({
              property,
              editable_by: by ?? null,
            }))
            .sort(byProperty) ?? null,
      },
      repositoryFacts: new Map(
        (dataOf(values) ?? []).map(({ repository_id: id, properties }) => [
          id,
          { custom_properties: [...properties].sort(byProperty) },
        ]),
      ),
    };
  },
};

const readDefinitions = ({ ask, organization }: SourceContext) =>
  ask.get({
    route: "GET /orgs/{org}/properties/schema",
    parameters: { org: organization.login },
    schema: Definitions,
    permission: customProperties.permission,
  });

const readValues = ({ ask, organization }: SourceContext) =>
  ask.list({
    route: "GET /orgs/{org}/properties/values",
    parameters: { org: organization.login },
    schema: Values,
    permission: customProperties.permission,
    key: null,
    identify: ({ repository_id }) => repository_id,
  });
