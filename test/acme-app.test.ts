import { expect, test } from "vitest";
import { sources } from "../action/sources/index.ts";
import { APP_PERMISSIONS } from "../demo/acme/credentials.ts";
import { neededPermissions } from "../scripts/documented-permissions.ts";

test("the App of the demo holds exactly the permissions that adopters are told to grant, and the one they may", () => {
  const documented = neededPermissions().map(({ name, level }) => [name, level] as const);
  const optional = sources
    .filter((source) => source.optional !== undefined)
    .map(({ permission }) => [permission.name, permission.level] as const);
  expect(optional).toEqual([["codespaces_secrets", "write"]]);
  expect(Object.entries(APP_PERMISSIONS).sort()).toEqual([...documented, ...optional].sort());
});
