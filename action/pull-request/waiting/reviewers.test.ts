import { expect, test } from "vitest";
import { Configuration } from "../../../model/configuration.ts";
import { Entity, type RosterEntry } from "../../../model/entity.ts";
import { reviewersOf } from "./reviewers.ts";

const entry = (login: string, changes: Partial<RosterEntry> = {}): RosterEntry => ({
  role: "control-operator",
  login,
  id: 1,
  name: login,
  from: "2026-01-01",
  to: null,
  competence: null,
  delegated_by: null,
  ...changes,
});
const governance = (...roster: RosterEntry[]) => ({
  configuration: Configuration.parse({ organizations: [{ login: "acme", reviewers: ["control-operator"] }] }),
  entities: [
    {
      file: "controls/entities/acme-us.md",
      body: "",
      data: Entity.parse({
        entity: "acme-us",
        names: { en: "Acme", ja: "アクメ" },
        jurisdiction: "US",
        regimes: ["sox"],
        fiscal_year_end: "12-31",
        language: "en",
        roster,
      }),
    },
  ],
});

test.each([
  ["in the role and in time", entry("hana"), ["hana"]],
  ["in another role", entry("hana", { role: "auditor" }), []],
  ["not yet in the role", entry("hana", { from: "2026-02-02" }), []],
  ["no longer in the role", entry("hana", { to: "2026-01-31" }), []],
  ["on the last day in the role", entry("hana", { to: "2026-02-01" }), ["hana"]],
  ["a bot", entry("countersign[bot]"), []],
])("someone %s", (_, person, asked) => {
  expect(reviewersOf("ACME", governance(person), "2026-02-01")).toEqual(asked);
});

test("everyone is asked once, in one order", () => {
  const people = ["zoe", "hana", "hana"].map((login) => entry(login));
  expect(reviewersOf("acme", governance(...people), "2026-02-01")).toEqual(["hana", "zoe"]);
});

test("nobody is asked for an organisation the configuration does not name", () => {
  expect(reviewersOf("other", governance(entry("hana")), "2026-02-01")).toEqual([]);
});
