import { expect, test } from "vitest";
import { aGovernance } from "../criteria/examples/a-world.ts";
import { boundBy } from "./bound-by.ts";

const path = "controls/look-backs/LBK-1.md";
const lookBack = (by: string) => `---
look_back: LBK-1
period: 2026-Q3
entity: acme-us
regime: sox
identity: github:deploy-key:1
looked_back_by: ${by}
looked_back_on: 2026-10-02
from: 2026-09-10
to: 2026-09-20
evidence: The provider's log.
used: false
response: null
---
`;

test.each<[string, string | null, string | null, string[]]>([
  ["writes it", null, lookBack("sara"), ["sara"]],
  ["puts another in it", lookBack("sara"), lookBack("rob"), ["sara", "rob"]],
  ["takes it away", lookBack("sara"), null, ["sara"]],
])("whoever looked back may not approve the pull request that %s", (_, before, after, logins) => {
  expect(boundBy({ path, before, after }, aGovernance())).toEqual(
    logins.map((login) => ({ login, as: "bound", subject: path })),
  );
});
