import { ok } from "../http/answer.ts";
import { list } from "../http/pagination.ts";
import { seesRepository } from "../http/permissions.ts";
import { customPropertiesOf, propertyValuesOf } from "../world/custom-property.ts";
import type { Route } from "./route.ts";

/** What an organisation defines of its repositories, and the values they have. */
export const customPropertyRoutes: Route[] = [
  {
    method: "GET",
    template: "/orgs/{org}/properties/schema",
    scope: "organization",
    permission: "organization_custom_properties=read",
    // Not in pages: the whole list is one answer.
    handler: (call, organization) =>
      ok(
        customPropertiesOf(organization).map((property) => ({
          ...property,
          url: `${call.urls.api}/orgs/${organization.login}/properties/schema/${property.property_name}`,
          source_type: "organization",
          required: false,
          default_value: null,
          description: null,
          allowed_values: null,
        })),
      ),
  },
  {
    method: "GET",
    template: "/orgs/{org}/properties/values",
    scope: "organization",
    permission: "organization_custom_properties=read",
    handler: (call, organization) =>
      list(
        call,
        call.world.repositories.filter(
          (repository) => repository.owner === organization && seesRepository(call.caller, repository),
        ),
        (repository) => ({
          repository_id: repository.id,
          repository_name: repository.name,
          repository_full_name: `${organization.login}/${repository.name}`,
          properties: [...propertyValuesOf(repository)].map(([property_name, value]) => ({
            property_name,
            value,
          })),
        }),
      ),
  },
];
