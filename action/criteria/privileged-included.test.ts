import { expect, test } from "vitest";
import { aContext } from "./examples/a-context.ts";
import { aReview } from "./examples/a-ledger.ts";
import { anOverlay } from "./examples/a-world.ts";
import { privilegedIncluded } from "./privileged-included.ts";

test.each([
  [
    "missed",
    "a privileged identity was left out",
    {
      reviews: [
        aReview("acme-us", "sox", {
          population: {
            ...aReview("acme-us", "sox").data.population,
            excluded: [
              { uid: "github:deploy-key:9", title: null, privileged: true, reason: "Technical.", by: null },
            ],
          },
        }),
      ],
    },
  ],
  ["not-performed", "no review is recorded", { reviews: [] }],
  [
    "met",
    "only an ordinary one was left out",
    {
      reviews: [
        aReview("acme-us", "sox", {
          population: {
            ...aReview("acme-us", "sox").data.population,
            excluded: [
              { uid: "github:deploy-key:9", title: null, privileged: false, reason: "Technical.", by: null },
            ],
          },
        }),
      ],
    },
  ],
  ["met", "nothing was left out", {}],
  [
    "not-applicable",
    "no review falls due",
    { reviews: [], overlay: anOverlay("sox", "REV-01", { frequency: "annual" }) },
  ],
])("is %s where %s", (value, _where, over) => {
  expect(privilegedIncluded.assess(aContext(over)).value).toBe(value);
});
