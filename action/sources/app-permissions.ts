import type { z } from "zod";
import type { GrantedPermissions } from "../../model/granted-permissions.ts";

/** What an installation may do on an organisation has one of these names, or begins with `organization_`. */
const OF_ORGANIZATION = new Set([
  "custom_properties_for_organizations",
  "enterprise_custom_properties_for_organizations",
  "members",
]);
/** What a person lets an App do with their own account; an installation on an organisation uses none of it. */
const OF_PEOPLE = new Set([
  "email_addresses",
  "followers",
  "git_ssh_keys",
  "gpg_keys",
  "interaction_limits",
  "profile",
  "starring",
]);

/**
 * An App's permissions, which GitHub gives as one flat list, sorted by what they are about. One that GitHub adds counts
 * for repositories unless its name says otherwise.
 * https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps
 */
export function sortedPermissions(
  permissions: Readonly<Record<string, string>>,
): z.infer<typeof GrantedPermissions> {
  const about = (name: string) =>
    name.startsWith("organization_") || OF_ORGANIZATION.has(name)
      ? "organization"
      : OF_PEOPLE.has(name)
        ? "other"
        : "repository";
  const of = (what: ReturnType<typeof about>) =>
    Object.fromEntries(Object.entries(permissions).filter(([name]) => about(name) === what));
  return { organization: of("organization"), repository: of("repository"), other: of("other") };
}
