import { expect, test } from "vitest";
import { ReviewRules } from "../../model/regime.ts";
import { aContext, aRegime } from "./examples/a-context.ts";
import { aReview } from "./examples/a-ledger.ts";
import { anOverlay } from "./examples/a-world.ts";
import { populationAsDescribed } from "./population-as-described.ts";

const toReporting = (privileged: boolean, by: string | null) => ({
  regime: aRegime({ reviews: ReviewRules.parse({ population: "reporting" }) }),
  reviews: [
    aReview("acme-us", "sox", {
      population: {
        ...aReview("acme-us", "sox").data.population,
        relevance: "reporting" as const,
        excluded: [
          { uid: "github:deploy-key:9", title: null, privileged, reason: "It touches no figure.", by },
        ],
      },
    }),
  ],
});

test.each([
  ["missed", "a privileged identity was left out as of no matter to reporting", toReporting(true, "maria")],
  ["missed", "nobody is named who decided that it does not matter", toReporting(false, null)],
  [
    "missed",
    "the regime looks at all identities and the review did not",
    { reviews: toReporting(false, "maria").reviews },
  ],
  [
    "met",
    "somebody decided that what was left out does not matter to reporting",
    toReporting(false, "maria"),
  ],
  [
    "missed",
    "a kind that is described was left out",
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
  [
    "missed",
    "the review was limited and the description is not",
    {
      reviews: [
        aReview("acme-us", "sox", {
          population: { ...aReview("acme-us", "sox").data.population, kinds: ["deploy-key"] },
        }),
      ],
    },
  ],
  ["not-performed", "no review is recorded", { reviews: [] }],
  [
    "met",
    "what was left out is not described",
    {
      ...{
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
      overlay: anOverlay("sox", "REV-01", { kinds: ["fine-grained-token"] }),
    },
  ],
  [
    "met",
    "both are limited alike",
    {
      ...{
        reviews: [
          aReview("acme-us", "sox", {
            population: { ...aReview("acme-us", "sox").data.population, kinds: ["deploy-key"] },
          }),
        ],
      },
      overlay: anOverlay("sox", "REV-01", { kinds: ["deploy-key"] }),
    },
  ],
  ["met", "nothing was left out", {}],
  [
    "not-applicable",
    "no review falls due",
    { reviews: [], overlay: anOverlay("sox", "REV-01", { frequency: "annual" }) },
  ],
])("is %s where %s", (value, _where, over) => {
  expect(populationAsDescribed.assess(aContext(over)).value).toBe(value);
});
