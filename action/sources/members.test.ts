import { expect, test } from "vitest";
import { unreadInWords } from "../collect/examples/in-words.ts";
import { addMember, addUser } from "../../demo/github/world.ts";
import { describeLengths, describeRefusedUnit } from "../../test/stage/refused-unit.ts";
import { READING } from "../../test/stage/an-organization.ts";
import { gather, setStage, type Stage } from "../../test/stage/stage.ts";
import { members } from "./members.ts";

function people({ world, acme }: Stage, count: number): void {
  for (let index = 0; index < count; index += 1)
    addMember(acme, addUser(world, { login: `person-${String(index)}` }));
}

describeRefusedUnit({
  source: members,
  path: /\/members\?/,
  unit: "acme",
  furnish: (stage) => people(stage, 2),
});
// Dana, the owner, is one of them.
describeLengths(
  members,
  "acme",
  (stage, count) => people(stage, count - 1),
  ({ snapshot }) => snapshot.members ?? [],
);

test("a list of members without the owners is partial, and nobody is taken for a plain member", async () => {
  const stage = await setStage();
  people(stage, 2);
  stage.github.faults.add({ kind: "status", code: 403, match: { path: /role=admin/ } });
  const { units, collected } = await gather(stage, members);
  expect(units).toEqual([expect.objectContaining({ state: "partial", items: 2 })]);
  expect(collected.snapshot.members).toBeNull();
  expect(collected.snapshot.organization.facts).toMatchObject({ owners: null, members: null });
});

test("an App without the permission, to which GitHub shows public members, does not have the list", async () => {
  const { members: _, ...others } = READING;
  const stage = await setStage(others);
  const body = [{ id: 1, login: "public" }];
  stage.github.faults.add({ kind: "status", code: 200, body, match: { path: /\/members\?/ } });
  const { units, collected } = await gather(stage, members);
  expect(units.map(unreadInWords)).toEqual([
    expect.objectContaining({ state: "partial", remedy: "Grant the App «members: read»." }),
  ]);
  expect(collected.snapshot.members).toBeNull();
});

test("an organisation without any owner is not believed", async () => {
  const stage = await setStage();
  stage.acme.members.splice(0);
  const { units } = await gather(stage, members);
  expect(units).toEqual([expect.objectContaining({ state: "partial" })]);
});

test("owners and members are told apart and sorted", async () => {
  const stage = await setStage();
  people(stage, 2);
  const { collected } = await gather(stage, members);
  expect(collected.snapshot.members?.map(({ login, owner }) => [login, owner])).toEqual([
    ["dana", true],
    ["person-0", false],
    ["person-1", false],
  ]);
  expect(collected.snapshot.organization.facts).toMatchObject({ owners: ["dana"], members: 3 });
});
