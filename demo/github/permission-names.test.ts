import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { PERMISSION_NAMES } from "../../model/permission-names.ts";

const Described = z.object({
  definitions: z.object({ "app-permissions": z.object({ properties: z.record(z.string(), z.unknown()) }) }),
});

test("every permission that GitHub describes has words", () => {
  const file = join(import.meta.dirname, "openapi", "schemas.json");
  const { definitions } = Described.parse(JSON.parse(readFileSync(file, "utf8")));
  const names = Object.keys(definitions["app-permissions"].properties);
  expect(names).toContain("pull_requests");
  expect(names.filter((name) => !Object.hasOwn(PERMISSION_NAMES, name))).toEqual([]);
});
