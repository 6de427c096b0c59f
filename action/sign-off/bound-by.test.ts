import { expect, test } from "vitest";
import { aGovernance } from "../criteria/examples/a-world.ts";
import { boundBy } from "./bound-by.ts";
import { aLookBack as lookBack, LOOK_BACK as path } from "./examples/a-look-back.ts";

test.each<[string, string | null, string | null, string[]]>([
  ["writes it", null, lookBack("sara"), ["sara"]],
  ["puts another in it", lookBack("sara"), lookBack("rob"), ["sara", "rob"]],
  ["takes it away", lookBack("sara"), null, ["sara"]],
])("whoever looked back may not approve the pull request that %s", (_, before, after, logins) => {
  expect(boundBy({ path, before, after }, aGovernance())).toEqual(
    logins.map((login) => ({ login, as: "bound", subject: path })),
  );
});
