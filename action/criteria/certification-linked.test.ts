import { expect, test } from "vitest";
import { aContext } from "./examples/a-context.ts";
import { aReview } from "./examples/a-ledger.ts";
import { anOverlay } from "./examples/a-world.ts";
import { certificationLinked } from "./certification-linked.ts";

test.each([
  [
    "not-performed",
    "the window closed without one",
    { reviews: [aReview("acme-us", "sox", { certification: null })] },
  ],
  ["not-performed", "no review is recorded", { reviews: [] }],
  [
    "not-applicable",
    "the window is open",
    { ...{ reviews: [aReview("acme-us", "sox", { certification: null })] }, known: "2026-10-14" },
  ],
  [
    "not-applicable",
    "no review falls due",
    { reviews: [], overlay: anOverlay("sox", "REV-01", { frequency: "annual" }) },
  ],
  ["met", "a certification names the review", {}],
])("is %s where %s", (value, _where, over) => {
  expect(certificationLinked.assess(aContext(over)).value).toBe(value);
});
