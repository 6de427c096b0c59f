import { expect, test } from "vitest";
import { Configuration } from "../../model/configuration.ts";
import { aGovernance } from "../checks/examples/a-context.ts";
import { anEntity } from "../checks/examples/a-register.ts";
import { reviewersOn } from "./reviewers.ts";
import { roleAmong, rolesOn } from "../../model/roster.ts";

const entity = anEntity();
const [first] = entity.data.roster;
const left = anEntity({
  entity: "acme-jp",
  roster: first === undefined ? [] : [{ ...first, login: "ken", role: "controller", to: "2026-01-31" }],
});
const rosters = { entities: [entity, left] };

test.each([
  ["maria", "2026-01-31", ["controller"]],
  ["MARIA", "2026-01-31", ["controller"]],
  ["maria", "2024-12-31", []],
  ["ken", "2026-01-31", ["controller"]],
  ["ken", "2026-02-01", []],
  ["tomas", "2026-01-31", []],
])("%s holds on %s: %j", (login, day, roles) => {
  expect(rolesOn(login, day, rosters)).toEqual(roles);
});

test("a role counts only among those that are asked for", () => {
  expect(roleAmong(["cfo", "controller"], "maria", "2026-01-31", rosters)).toBe("controller");
  expect(roleAmong(["cfo"], "maria", "2026-01-31", rosters)).toBeNull();
});

test("reviewers hold a role that is asked to review, or any where none is asked", () => {
  const asking = (reviewers: string[]) =>
    aGovernance({
      ...rosters,
      configuration: Configuration.parse({ organizations: [{ login: "Acme", reviewers }] }),
    });
  expect([...reviewersOn("2026-01-31", "acme", asking(["controller"]))].sort()).toEqual(["ken", "maria"]);
  expect([...reviewersOn("2026-02-01", "acme", asking(["controller"]))]).toEqual(["maria"]);
  expect(reviewersOn("2026-01-31", "acme", asking([])).size).toBe(8);
});
