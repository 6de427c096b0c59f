import { expect, test } from "vitest";
import { limitsUnder, limitsOfEntities } from "./limits.ts";
import { resolveParameters } from "./parameters.ts";
import { anOverlay, theParent, theSubsidiary } from "../action/criteria/examples/a-world.ts";

const NAME = "rot.max_age_days.static";
const governance = {
  parameters: resolveParameters({}),
  entities: [
    theParent({ parameters: { [NAME]: { default: 120 } } }),
    theSubsidiary({ parameters: { [NAME]: { strict: 60 } } }),
  ],
  overlays: [
    anOverlay("sox", "ROT-01", { parameters: { [NAME]: { strict: 30 } } }),
    anOverlay("sox", "ROT-02", { parameters: { [NAME]: { strict: 1 } } }),
  ],
};

test("nobody in particular has the group's limits", () => {
  expect(limitsOfEntities(governance, [])[NAME]).toEqual({ default: 180, strict: 90 });
});

test("what serves several entities has the tightest of them", () => {
  expect(limitsOfEntities(governance, ["acme-jp", "acme-us"])[NAME]).toEqual({ default: 120, strict: 60 });
});

test("a conclusion adds the overlay of its own control and regime, and no other", () => {
  const key = { entity: "acme-us", regime: "sox", control: "ROT-01" };
  expect(limitsUnder(governance, key)[NAME]).toEqual({ default: 120, strict: 30 });
  expect(limitsUnder(governance, { ...key, regime: "soc2" })[NAME]).toEqual({ default: 120, strict: 90 });
});
