import { parse, validate } from "graphql";
import { expect, test } from "vitest";
import { githubSchema } from "../../demo/github/graphql/schema.ts";
import { addDeployment, addRepository } from "../../demo/github/world.ts";
import { describeRefusedUnit } from "../../test/stage/refused-unit.ts";
import { READING } from "../../test/stage/an-organization.ts";
import { gather, setStage, type Stage } from "../../test/stage/stage.ts";
import { deploymentFields, deployments as source } from "./deployments.ts";

const closely = (name: string) => name === "ledger";
const SHA = "c".repeat(40);

function furnish({ world, acme, dana }: Stage, days: readonly string[] = ["2026-11-02"]): void {
  const repository = addRepository(world, { name: "ledger", owner: acme, files: { "a.txt": "a" } });
  for (const day of days)
    addDeployment(world, repository, {
      environment: "production",
      sha: SHA,
      creator: dana,
      created_at: `${day}T09:00:00Z`,
    });
}

describeRefusedUnit({ source, path: /graphql/, unit: "ledger", furnish, closely });

test("the query is one that GitHub's schema accepts", () => {
  const query = `query($size: Int, $cursor0: String) { repository(owner: "a", name: "b") { ${deploymentFields(0)} } }`;
  expect(validate(githubSchema(), parse(query))).toEqual([]);
});

test("a deployment has who started it, and none is read that is older or recorded", async () => {
  const stage = await setStage();
  furnish(stage, ["2026-07-31", "2026-08-01", "2026-11-02"]);
  const { collected } = await gather(stage, source, { closely });
  const by = { login: "dana", app: false };
  expect(collected.snapshot.changes).toMatchObject([
    {
      head: null,
      deployments: [
        { at: "2026-08-01T09:00:00Z" },
        { environment: "production", commit: SHA, by, at: "2026-11-02T09:00:00Z" },
      ],
    },
  ]);
  const recorded = new Map(collected.snapshot.changes.map((one) => [one.repository, one]));
  const again = await gather(stage, source, { closely, recorded });
  expect(again.collected.snapshot.changes).toMatchObject([{ deployments: [] }]);
});

test("without the permission nothing is not none", async () => {
  const { deployments: _, ...permissions } = READING;
  const stage = await setStage(permissions);
  furnish(stage, []);
  const { units } = await gather(stage, source, { closely });
  expect(units.find(({ name }) => name === "ledger")).toMatchObject({ state: "denied" });
});

test("many are read to their end", async () => {
  const stage = await setStage();
  furnish(
    stage,
    Array.from({ length: 50 }, (_, n) => `2026-1${n % 2}-${String((n % 19) + 1).padStart(2, "0")}`),
  );
  const { units } = await gather(stage, source, { closely });
  expect(units.find(({ name }) => name === "ledger")).toMatchObject({ state: "complete", items: 50 });
});
