import { expect, test } from "vitest";
import { unreadInWords } from "../collect/examples/in-words.ts";
import { addActionsSecret, addRepository } from "../../demo/github/world.ts";
import { describeLengths, describeRefusedUnit, describeShortList } from "../../test/stage/refused-unit.ts";
import { READING } from "../../test/stage/an-organization.ts";
import { gather, setStage, type Stage } from "../../test/stage/stage.ts";
import { organizationSecrets } from "./organization-secrets.ts";

function furnish({ world, acme }: Stage, count = 1): void {
  for (let index = 0; index < count; index += 1)
    addActionsSecret(
      world,
      { level: "organization", organization: acme },
      { name: `SECRET_${String(index)}` },
    );
}

function shareWith({ world, acme }: Stage, count = 2): void {
  const selected = Array.from({ length: count }, (_, index) =>
    addRepository(world, { name: `r${String(index)}`, owner: acme }),
  );
  addActionsSecret(world, { level: "organization", organization: acme, selected }, { name: "SHARED" });
}

const path = /orgs\/acme\/actions\/secrets\?/;
const reach = /secrets\/SHARED\/repositories/;
const times = { created_at: "2026-01-01T00:00:00Z", updated_at: "2026-01-01T00:00:00Z" };
const secret = { name: "A", visibility: "all", ...times };

describeRefusedUnit({ source: organizationSecrets, path, unit: "acme", furnish });
describeRefusedUnit({ source: organizationSecrets, path: reach, unit: "SHARED", furnish: shareWith });
describeLengths(organizationSecrets, "acme", furnish, ({ snapshot }) => snapshot.identities);
describeLengths(organizationSecrets, "SHARED", shareWith, ({ snapshot }) =>
  snapshot.identities.flatMap((one) =>
    one.kind === "actions-secret" ? (one.facts.selected_repositories ?? []) : [],
  ),
);
describeShortList(organizationSecrets, path, "acme", furnish, { secrets: [secret] });
describeShortList(organizationSecrets, reach, "SHARED", shareWith, { repositories: [] });

test("a reach that was refused, or is partial, is not known; the secret is", async () => {
  const stage = await setStage();
  shareWith(stage, 150);
  stage.github.faults.add({ kind: "status", code: 403, match: { path: /SHARED\/repositories.*[?&]page=2/ } });
  const { units, collected } = await gather(stage, organizationSecrets);
  expect(units).toMatchObject([{ state: "complete" }, { state: "partial", items: 100 }]);
  expect(collected.snapshot.identities).toMatchObject([
    { title: "SHARED", facts: { visibility: "selected", selected_repositories: null } },
  ]);
});

test("an empty list is no proof to an App without the permission", async () => {
  const { organization_secrets: _, ...others } = READING;
  const stage = await setStage(others);
  stage.github.faults.add({
    kind: "status",
    code: 200,
    body: { total_count: 0, secrets: [] },
    match: { path },
  });
  expect((await gather(stage, organizationSecrets)).units.map(unreadInWords)).toMatchObject([
    { state: "denied", remedy: "Grant the App «organization_secrets: read»." },
  ]);
});

test("a secret for all repositories has no list of them and is asked for none", async () => {
  const stage = await setStage();
  furnish(stage);
  const { units, collected } = await gather(stage, organizationSecrets);
  expect(units).toHaveLength(1);
  expect(collected.snapshot.identities).toMatchObject([
    {
      uid: "github:actions-secret:org-9001:SECRET_0",
      repository: null,
      facts: { level: "organization", visibility: "all", selected_repositories: null },
    },
  ]);
});

test("a reach that the credential sees only in part is a gap, though list and count agree", async () => {
  const stage = await setStage();
  shareWith(stage, 3);
  stage.installation.repositories = [5001];
  const { units, collected } = await gather(stage, organizationSecrets);
  expect(units.map(unreadInWords)).toMatchObject([
    { state: "complete" },
    {
      name: "SHARED",
      state: "partial",
      items: 1,
      reason: "It reaches 1 repository that this credential sees, and may reach others that it does not.",
      remedy: "Install the App on all repositories of the organisation.",
    },
  ]);
  expect(collected.snapshot.identities).toMatchObject([{ facts: { selected_repositories: null } }]);
});

test("a reach is whole to an App on selected repositories that are all there are", async () => {
  const stage = await setStage();
  shareWith(stage, 2);
  stage.installation.repositories = [5001, 5002];
  const { units } = await gather(stage, organizationSecrets);
  expect(units.map(({ state }) => state)).toEqual(["complete", "complete"]);
});
