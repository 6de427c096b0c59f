import { expect, test } from "vitest";
import { APP_PERMISSIONS } from "../demo/acme/credentials.ts";
import { neededPermissions } from "../scripts/documented-permissions.ts";

test("the App of the demo holds exactly the permissions that adopters are told to grant", () => {
  const documented = neededPermissions().map(({ name, level }) => [name, level] as const);
  expect(Object.entries(APP_PERMISSIONS).sort()).toEqual(documented.toSorted());
});
