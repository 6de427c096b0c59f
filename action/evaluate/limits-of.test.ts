import { expect, test } from "vitest";
import { aGovernance } from "../checks/examples/a-context.ts";
import { anEntity } from "../checks/examples/a-register.ts";
import { limitsIn } from "./limits-of.ts";

const governance = aGovernance({
  entities: [
    anEntity({ parameters: { "dormant.days": { default: 60, strict: 45 } } }),
    anEntity({ entity: "acme-jp", parameters: { "dormant.days": { strict: 30 } } }),
  ],
});
const dormant = (entities: string[]) => limitsIn(governance)(entities)["dormant.days"];

test.each([
  ["nobody", [], { default: 180, strict: 90 }],
  ["one entity", ["acme-us"], { default: 60, strict: 45 }],
  ["two entities, each the tightest", ["acme-us", "acme-jp"], { default: 60, strict: 30 }],
])("the limits of what serves %s", (_whom, entities, expected) => {
  expect(dormant(entities)).toEqual(expected);
});

test("are worked out once for the same entities, in whatever order", () => {
  const limits = limitsIn(governance);
  expect(limits(["acme-jp", "acme-us", "acme-us"])).toBe(limits(["acme-us", "acme-jp"]));
});
