import { expect, test } from "vitest";
import { sortedPermissions } from "./app-permissions.ts";

test.each([
  [
    "organization",
    ["members", "organization_secrets", "organization_new_thing", "custom_properties_for_organizations"],
  ],
  ["repository", ["contents", "workflows", "secrets", "new_thing"]],
  ["other", ["email_addresses", "gpg_keys"]],
] as const)("permissions of %s", (about, names) => {
  const given = Object.fromEntries(names.map((name) => [name, "write"]));
  expect(sortedPermissions(given)).toEqual({ organization: {}, repository: {}, other: {}, [about]: given });
});
