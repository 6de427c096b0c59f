import { expect, test } from "vitest";
import { aConflict, aLine, aReview, aRevoke } from "../../criteria/examples/a-ledger.ts";
import { aGovernance } from "../../criteria/examples/a-world.ts";
import { bodyOf } from "./body.ts";

/** Two in the morning of UTC is the evening before in New York. */
const at = (day: string) => `${day}T02:00:00Z`;
const naming = { entities: aGovernance().entities, regimes: [] };

test.each([
  ["UTC", ["2026-09-02", "2026-09-03", "2026-09-04", "2026-09-05", "2026-09-06", "2026-09-07", "2026-09-08"]],
  [
    "America/New_York",
    ["2026-09-01", "2026-09-02", "2026-09-03", "2026-09-04", "2026-09-05", "2026-09-06", "2026-09-07"],
  ],
] as const)("in %s the page of a review has one day for each instant", (zone, days) => {
  const [population] = [aReview("acme-us", "sox").data.population];
  const page = bodyOf(
    aReview("acme-us", "sox", {
      time_zone: zone,
      due: "2026-10-15",
      opened: at("2026-09-02"),
      population: { ...population, frozen: at("2026-09-02") },
      completed: at("2026-09-08"),
      conflicts: [aConflict(1, { at: at("2026-09-05") })],
      duties: { by: "sara", at: at("2026-09-05"), evidence: "Matrix." },
      evaluation: null,
      lines: [
        aLine(1, { last_used: at("2026-09-03"), at: at("2026-09-04") }),
        aRevoke(2, null, {
          at: at("2026-09-04"),
          remediation: { due: "2026-10-15", done: at("2026-09-06"), scan: null, used: at("2026-09-07") },
        }),
      ],
    }).data,
    naming,
  );
  const printed = new Set([...page.matchAll(/2026-09-0\d/g)].map(([day]) => day));
  expect([...printed].sort()).toEqual([...days].sort());
  // One sentence for the page; that of the last use is no other day.
  expect(page.match(/Days are those of [^.]*\./g) ?? []).toEqual(
    zone === "UTC" ? [] : ["Days are those of New York (America/New_York)."],
  );
  expect(page).not.toContain("by UTC");
});
