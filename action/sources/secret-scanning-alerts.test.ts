import { expect, test } from "vitest";
import { addRepository } from "../../demo/github/world.ts";
import { addSecretAlert, scanningOf } from "../../demo/github/world/secret-alert.ts";
import { READING } from "../../test/stage/an-organization.ts";
import { describeLengths, describeRefusedUnit } from "../../test/stage/refused-unit.ts";
import { gather, setStage, type Stage } from "../../test/stage/stage.ts";
import { secretScanningAlerts } from "./secret-scanning-alerts.ts";

function furnish({ world, acme }: Stage, count = 1): void {
  const ledger = addRepository(world, { name: "ledger", owner: acme });
  for (let index = 0; index < count; index += 1) addSecretAlert(ledger, { secret: `npm_value_${index}` });
}

describeRefusedUnit({
  source: secretScanningAlerts,
  path: /secret-scanning\/alerts\?state=open/,
  unit: "acme/open",
  furnish: (stage) => furnish(stage),
});
describeRefusedUnit({
  source: secretScanningAlerts,
  path: /secret-scanning\/alerts\?state=resolved/,
  unit: "acme/accepted",
  furnish: (stage) => furnish(stage),
});
describeLengths(secretScanningAlerts, "acme/open", furnish, ({ snapshot }) =>
  snapshot.repositories.flatMap(({ facts: { leaked_credentials: found } }) =>
    Array.isArray(found) ? found : [],
  ),
);

test("what is revoked or was never a credential is left out, and what was let pass is not", async () => {
  const stage = await setStage();
  const ledger = addRepository(stage.world, { name: "ledger", owner: stage.acme });
  addRepository(stage.world, { name: "web", owner: stage.acme });
  for (const resolution of ["revoked", "false_positive", "used_in_tests", "wont_fix", null] as const)
    addSecretAlert(ledger, { resolution });
  const { collected } = await gather(stage, secretScanningAlerts);
  const found = { type: "npm_access_token", found_at: "2026-01-05T02:00:00Z" };
  expect(collected.snapshot.repositories.map(({ facts }) => facts.leaked_credentials)).toEqual([
    [
      { alert: 4, ...found, accepted: true },
      { alert: 5, ...found, accepted: false },
    ],
    // GitHub does not look there, so that nothing found means nothing.
    "not-scanned",
  ]);
  expect(collected.snapshot.repositories.map(({ facts }) => facts.secret_scanning)).toEqual([true, false]);
});

test("the secret itself is not asked for, and is dropped where a server answers with it", async () => {
  const stage = await setStage();
  furnish(stage);
  const [ledger] = stage.world.repositories;
  const alert = ledger && scanningOf(ledger).alerts[0];
  stage.github.faults.add({
    kind: "status",
    code: 200,
    body: [{ ...alert, repository: { id: ledger?.id } }],
    match: { path: /state=open/ },
  });
  const { collected } = await gather(stage, secretScanningAlerts);
  expect(collected.snapshot.repositories[0]?.facts.leaked_credentials).toHaveLength(1);
  expect(JSON.stringify(collected)).not.toContain("npm_value");
  const asked = stage.github.requests.filter(({ path }) => path.includes("secret-scanning"));
  expect(asked.map(({ path }) => path.includes("hide_secret=true"))).not.toContain(false);
});

test("while a list was not read to its end, no repository is without a leak", async () => {
  const stage = await setStage();
  addRepository(stage.world, { name: "web", owner: stage.acme });
  stage.github.faults.add({ kind: "status", code: 403, match: { path: /state=resolved/ } });
  const { collected } = await gather(stage, secretScanningAlerts);
  expect(collected.snapshot.repositories[0]?.facts.leaked_credentials).toBeNull();
});

test("an empty list is no proof to an App without the permission", async () => {
  const { secret_scanning_alerts: _, ...others } = READING;
  const stage = await setStage(others);
  stage.github.faults.add({ kind: "status", code: 200, body: [], match: { path: /secret-scanning/ } });
  const { units } = await gather(stage, secretScanningAlerts);
  expect(units.map(({ state }) => state)).toEqual(["denied", "denied"]);
});
