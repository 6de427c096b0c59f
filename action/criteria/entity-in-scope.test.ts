import { expect, test } from "vitest";
import { aContext, aRegime } from "./examples/a-context.ts";
import { theParent } from "./examples/a-world.ts";
import { entityInScope } from "./entity-in-scope.ts";

const decision = (included: boolean, day: string) => ({
  regime: "sox",
  controls: [],
  included,
  reason: "Because.",
  decided_by: "maria",
  decided_on: day,
});

test.each([
  ["missed", "the entity does not report under the regime", { entity: theParent({ regimes: ["soc2"] }) }],
  [
    "missed",
    "it was decided that it is not assessed",
    { entity: theParent({ scoping: [decision(false, "2026-01-01")] }) },
  ],
  [
    "missed",
    "the newest decision says so",
    { entity: theParent({ scoping: [decision(false, "2026-02-01"), decision(true, "2026-01-01")] }) },
  ],
  [
    "unknown",
    "the regime asks for a reason and nobody decided",
    { regime: aRegime({ requires: ["scope_reason"] }) },
  ],
  [
    "unknown",
    "the decision came after the period",
    {
      regime: aRegime({ requires: ["scope_reason"] }),
      entity: theParent({ scoping: [decision(true, "2026-10-01")] }),
    },
  ],
  [
    "met",
    "it was decided that it is assessed",
    {
      regime: aRegime({ requires: ["scope_reason"] }),
      entity: theParent({ scoping: [decision(true, "2026-01-01")] }),
    },
  ],
  [
    "met",
    "the decision leaves out another control",
    { entity: theParent({ scoping: [{ ...decision(false, "2026-01-01"), controls: ["LOG-01"] }] }) },
  ],
  ["met", "the entity reports under it and nothing narrows that", {}],
])("is %s where %s", (value, _where, over) => {
  expect(entityInScope.assess(aContext(over)).value).toBe(value);
});
