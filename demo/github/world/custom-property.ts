import type { Organization } from "./organization.ts";
import type { Repository } from "./repository.ts";

/** A custom property that an organisation defines. */
export interface CustomProperty {
  property_name: string;
  value_type: "string" | "single_select" | "multi_select" | "true_false" | "url";
  values_editable_by: "org_actors" | "org_and_repo_actors";
}

/** A value of a repository, by the name of its property. */
export type PropertyValues = Map<string, string | string[] | null>;

const defined = new WeakMap<Organization, CustomProperty[]>();
const set = new WeakMap<Repository, PropertyValues>();

/** The properties an organisation defines, to be changed by whoever sets the world. */
export function customPropertiesOf(organization: Organization): CustomProperty[] {
  const properties = defined.get(organization) ?? [];
  defined.set(organization, properties);
  return properties;
}

/** The values of a repository, to be changed by whoever sets the world. */
export function propertyValuesOf(repository: Repository): PropertyValues {
  const values = set.get(repository) ?? new Map<string, string | string[] | null>();
  set.set(repository, values);
  return values;
}
