import { expect, test } from "vitest";
import { addRepository, addVariable } from "../../demo/github/world.ts";
import { describeOrganizationStore } from "../../test/stage/store-contract.ts";
import { gather, setStage } from "../../test/stage/stage.ts";
import { organizationVariables } from "./organization-variables.ts";

const times = { created_at: "2026-01-01T00:00:00Z", updated_at: "2026-01-01T00:00:00Z" };

describeOrganizationStore({
  source: organizationVariables,
  path: "actions/variables",
  things: "variables",
  hidden: "unavailable",
  add: ({ world, acme: organization }, name, { selected }) => {
    const store = { level: "organization" as const, organization };
    const of = selected === undefined ? store : { ...store, selected };
    addVariable(world, of, { name, value: "correct horse" });
  },
  item: { name: "A_TOKEN", value: "correct horse", visibility: "all", ...times },
});

test("of one that does not look like a credential nothing is kept but that it was read, and its reach is not asked for", async () => {
  const { github, ...stage } = await setStage();
  const selected = [addRepository(stage.world, { name: "ledger", owner: stage.acme })];
  const store = { level: "organization" as const, organization: stage.acme, selected };
  addVariable(stage.world, store, { name: "REGION", value: "eu-west-1" });
  const { units, collected } = await gather({ github, ...stage }, organizationVariables);
  expect(units).toMatchObject([{ name: "acme", state: "complete", items: 1 }]);
  expect(collected.snapshot.identities).toEqual([]);
  expect(github.requests.filter(({ path }) => path.includes("/variables/"))).toEqual([]);
});

test("a page is asked for as long as GitHub gives one", async () => {
  const stage = await setStage();
  await gather(stage, organizationVariables);
  const asked = stage.github.requests.filter(({ path }) => path.includes("/actions/variables"));
  expect(asked.map(({ path }) => path)).toEqual([expect.stringMatching(/\/variables\?per_page=30$/)]);
});
