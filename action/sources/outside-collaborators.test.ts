import { expect, test } from "vitest";
import { addRepository, addUser } from "../../demo/github/world.ts";
import { READING } from "../../test/stage/an-organization.ts";
import { describeLengths, describeRefusedUnit } from "../../test/stage/refused-unit.ts";
import { gather, setStage, type Stage } from "../../test/stage/stage.ts";
import { outsideCollaborators } from "./outside-collaborators.ts";

function furnish({ world, acme, dana }: Stage, count = 1): void {
  const outsiders = Array.from({ length: count }, (_, n) => addUser(world, { login: `vendor-${n}` }));
  // A member who was invited, too, is no outsider.
  const collaborators = [...outsiders, dana].map((user) => ({ user, permission: "read" as const }));
  addRepository(world, { name: "ledger", owner: acme, collaborators });
}

describeRefusedUnit({
  source: outsideCollaborators,
  path: /orgs\/acme\/outside_collaborators/,
  unit: "acme",
  furnish: (stage) => furnish(stage),
});
describeLengths(outsideCollaborators, "acme", furnish, ({ snapshot }) => snapshot.outside ?? []);

test("who has access from outside is known by id, and named in the organisation's facts", async () => {
  const stage = await setStage();
  furnish(stage, 2);
  const { snapshot } = (await gather(stage, outsideCollaborators)).collected;
  expect(snapshot.outside?.map(({ login }) => login)).toEqual(["vendor-0", "vendor-1"]);
  expect(snapshot.organization.facts.outside_collaborators).toEqual(["vendor-0", "vendor-1"]);
});

test("an empty list is no proof to an App without the permission", async () => {
  const { members: _, ...others } = READING;
  const stage = await setStage(others);
  stage.github.faults.add({ kind: "status", code: 200, body: [], match: { path: /outside_collaborators/ } });
  const { units, collected } = await gather(stage, outsideCollaborators);
  expect(units).toMatchObject([{ state: "denied" }]);
  expect(collected.snapshot.outside).toBeNull();
});
